import { describe, expect, it } from "vitest";
import { lastWords, silence } from "@/lib/live-test/testing/script";
import { failureGroups } from "@/lib/mail-test/testing/failures/all-failures";
import { says } from "@/lib/mail-test/testing/failures/failure-row";
import { listedFailures } from "@/lib/mail-test/testing/failures/listed-failures";
import { runAgainst } from "@/lib/mail-test/testing/run-against";

it("has a row for every failure on the list", () => {
  const shown = new Set(Object.values(failureGroups).flatMap((rows) => rows.map(({ shows }) => shows)));
  expect(listedFailures.filter((failure) => !shown.has(failure))).toEqual([]);
});

describe.concurrent.each(Object.entries(failureGroups))("%s", (_, rows) => {
  const named = rows.map((row) => ({ ...row, name: [row.shows, row.as].filter(Boolean).join(", ") }));

  it.each(named)("$name", async ({ stage, cause, also = [], fix, patch, unproven, ...world }) => {
    const { verdict, failure, diagnosis, fixes } = await runAgainst(world);
    const [first] = fixes;
    expect({ verdict, stage: failure?.stage, cause: diagnosis?.cause, fix: first?.id }).toEqual({
      verdict: "failed",
      stage,
      cause,
      fix,
    });
    expect(diagnosis?.otherCauses).toEqual(expect.arrayContaining([...also]));
    expect(first?.verified === true).toBe(patch !== undefined);
    if (patch ?? unproven) expect(first?.patch).toEqual(patch ?? unproven);
  });
});

it("counts a message that was accepted before the connection dropped", async () => {
  const report = await runAgainst({
    ports: says({ body: lastWords("250 2.0.0 Ok: queued as 4ZbXk52Qzfz9v7K") }),
  });
  expect(report).toMatchObject({ verdict: "sent", failure: null, accepted: { queueId: "4ZbXk52Qzfz9v7K" } });
});

it("does not mind a QUIT that hangs", async () => {
  const report = await runAgainst({ ports: says({ QUIT: silence }) });
  expect(report).toMatchObject({ verdict: "sent", failure: null });
  expect(report.durationMs).toBeLessThan(2_000);
});

it("does not try refused credentials anywhere else", async () => {
  const report = await runAgainst({
    ports: { 587: { script: { AUTH: "535 5.7.8 no" } }, 465: { security: "tls" } },
  });
  expect(report.alternatives).toEqual([]);
});
