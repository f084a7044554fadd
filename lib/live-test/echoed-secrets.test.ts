import { array, assert, asyncProperty, constantFrom, integer, string } from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Connection, Step } from "@/lib/live-test/testing/script";
import { createTestBench, type TestBench } from "@/lib/live-test/testing/test-bench";

const username = "ada@example.com";
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** How the server of the moment answers a sign-in. */
let answer: (connection: Connection) => void = () => {};
const AUTH: Step = (connection) => answer(connection);
let bench: TestBench;
beforeAll(async () => {
  bench = await createTestBench({
    587: { capabilities: ["AUTH PLAIN"], script: { AUTH } },
    2525: { capabilities: ["AUTH LOGIN"], script: { AUTH } },
  });
});
afterAll(() => bench.close());

const password = string({
  minLength: 8,
  maxLength: 24,
  unit: constantFrom(..."abcXYZ789!%&+ ".split("")),
}).filter((text) => text.replace(/[^a-z0-9]/gi, "").length >= 8);

it("reach no event and no finding, in whatever shape and pieces they come back", async () => {
  await assert(
    asyncProperty(
      password,
      constantFrom<(secret: string) => string>(
        (secret) => secret,
        (secret) => secret.toUpperCase(),
        encodeURIComponent,
        base64,
        (secret) => base64(`\0${username}\0${secret}`),
      ),
      array(integer({ min: 1, max: 60 }), { maxLength: 3 }),
      constantFrom(587, 2525),
      async (secret, form, cuts, port) => {
        const echo = form(secret);
        const folded = cuts
          .filter((cut) => cut < echo.length)
          .toSorted((a, b) => b - a)
          .reduce((text, cut) => `${text.slice(0, cut)}\r\n535-5.7.8 ${text.slice(cut)}`, echo);
        answer = ({ socket }) => {
          const wire = `535-5.7.8 rejected: ${folded}\r\n535 5.7.8 that was it\r\n`;
          // In single bytes, so that no chunk holds a whole word.
          for (const byte of Buffer.from(wire)) socket.write(Buffer.of(byte));
        };
        const { findings, events } = await bench.run({
          settings: { port, auth: { method: "password", username, password: secret } },
        });
        expect(findings.failure).toMatchObject({ stage: "auth", code: 535 });
        expect(findings.failure?.reply).toContain("•••");
        const told = JSON.stringify([findings, events]);
        for (const trace of [secret, echo, JSON.stringify(secret).slice(1, -1), base64(secret)]) {
          expect(told.toLowerCase()).not.toContain(trace.toLowerCase());
        }
      },
    ),
    { numRuns: 40 },
  );
});
