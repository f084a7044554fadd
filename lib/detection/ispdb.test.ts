import { expect, it } from "vitest";
import { createExpiringCache } from "@/lib/detection/expiring-cache";
import type { Fetched } from "@/lib/detection/fetch-document";
import { createIspdb } from "@/lib/detection/ispdb";

const { signal } = new AbortController();
const hourMs = 3_600_000;
const document = (text: string, etag: string | null = null): Fetched => ({
  status: "ok",
  body: Buffer.from(text),
  etag,
  leftDomain: false,
});

/** A database that answers from a list, and a clock that only the test moves. */
function setUp(...answers: Fetched[]) {
  const clock = { nowMs: 0, isTurn: true };
  const asked: { url: string; etag: string | null }[] = [];
  const now = () => clock.nowMs;
  const ispdb = createIspdb({
    base: "https://ispdb.example.net/v1.1/",
    fetch: async (url, { etag }) => {
      asked.push({ url, etag });
      return answers.shift() ?? { status: "unreachable" };
    },
    turn: async () => clock.isTurn,
    cache: createExpiringCache({ size: 10, now }),
    now,
  });
  const textOf = async (domain: string) => {
    const answer = await ispdb.lookUp(domain, signal);
    return answer.status === "ok" ? Buffer.from(answer.body).toString() : answer.status;
  };
  return { clock, asked, textOf };
}

it("asks once a day for a domain that it knows", async () => {
  const { clock, asked, textOf } = setUp(document("first"), document("second"));
  expect(await textOf("theirshop.it")).toBe("first");
  clock.nowMs = 24 * hourMs - 1;
  expect(await textOf("theirshop.it")).toBe("first");
  expect(asked).toEqual([{ url: "https://ispdb.example.net/v1.1/theirshop.it", etag: null }]);

  clock.nowMs = 24 * hourMs;
  expect(await textOf("theirshop.it")).toBe("second");
});

it("renews by ETag what has not changed, for another day", async () => {
  const { clock, asked, textOf } = setUp(document("first", '"v1"'), { status: "refused", code: 304 });
  await textOf("theirshop.it");
  clock.nowMs = 25 * hourMs;
  expect(await textOf("theirshop.it")).toBe("first");
  clock.nowMs = 48 * hourMs;
  expect(await textOf("theirshop.it")).toBe("first");
  expect(asked.map(({ etag }) => etag)).toEqual([null, '"v1"']);
});

it("remembers for ten minutes that a domain is unknown", async () => {
  const { clock, asked, textOf } = setUp({ status: "refused", code: 404 }, document("now there"));
  expect(await textOf("theirshop.it")).toBe("unknown");
  clock.nowMs = 10 * 60_000 - 1;
  expect(await textOf("theirshop.it")).toBe("unknown");
  expect(asked).toHaveLength(1);

  clock.nowMs = 10 * 60_000;
  expect(await textOf("theirshop.it")).toBe("now there");
});

it("says what it knew while the database is down, and remembers no failure", async () => {
  const { clock, textOf } = setUp({ status: "unreachable" }, document("first"), {
    status: "refused",
    code: 503,
  });
  expect(await textOf("theirshop.it")).toBe("unreachable");
  expect(await textOf("theirshop.it")).toBe("first");
  clock.nowMs = 25 * hourMs;
  expect(await textOf("theirshop.it")).toBe("first");
});

it("asks nothing in a rush, and says what it knew", async () => {
  const { clock, asked, textOf } = setUp(document("first"));
  clock.isTurn = false;
  expect(await textOf("theirshop.it")).toBe("unreachable");
  clock.isTurn = true;
  await textOf("theirshop.it");
  clock.isTurn = false;
  clock.nowMs = 25 * hourMs;
  expect(await textOf("theirshop.it")).toBe("first");
  expect(asked).toHaveLength(1);
});
