import { connect } from "node:net";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPractice, type Practice } from "@/lib/practice/practice";
import type { ScenarioId } from "@/lib/practice/scenario";
import { scenarioOfHost, scenarios } from "@/lib/practice/scenarios";

let practice: Practice;
beforeAll(async () => {
  practice = await openPractice();
});
afterAll(() => practice.close());

/** Sends a message as the page tells people to. @returns the accepting reply, or what went wrong. */
async function send(
  id: ScenarioId,
  { port = 587, password = "", to = "test@example.com" } = {},
): Promise<string> {
  const scenario = scenarioOfHost(`${id}.practice.test`);
  const door = practice.hostOf(`${id}.practice.test`);
  if (!scenario || !door) throw new Error("no such practice server");
  const transport = createTransport({
    host: "127.0.0.1",
    port: door.portFor(port) ?? 1,
    secure: port === 465,
    requireTLS: port !== 465,
    auth: { user: scenario.credentials.username, pass: password || scenario.credentials.password },
    tls: { servername: scenario.host, ca: door.certificateAuthorityPem },
  });
  const message = { from: scenario.credentials.username, to, subject: "Practice", text: "Code 123456" };
  try {
    return (await transport.sendMail(message)).response;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    transport.close();
  }
}

it.each<[ScenarioId, Parameters<typeof send>[1], RegExp]>([
  ["works", {}, /^250 2\.0\.0 Ok: queued as [0-9A-F]{8}$/],
  ["works", { port: 465 }, /^250 /],
  ["works", { port: 2525 }, /ECONNREFUSED/],
  ["works", { password: "wrong" }, /535 5\.7\.8/],
  ["tls-only", {}, /ECONNREFUSED/],
  ["tls-only", { port: 465 }, /^250 /],
  ["587-blocked", { port: 2525 }, /^250 /],
  ["wrong-password", {}, /535 5\.7\.8/],
  ["wrong-password", { password: "calm-harbour-42" }, /^250 /],
  ["app-password", {}, /534 5\.7\.9 Application-specific password required/],
  ["app-password", { password: "abcd efgh ijkl mnop" }, /^250 /],
  ["microsoft", {}, /535 5\.7\.139 Authentication unsuccessful, basic authentication is disabled/],
  ["no-starttls", {}, /STARTTLS/],
  ["no-starttls", { port: 465 }, /^250 /],
  ["expired", {}, /certificate has expired/],
  ["other-name", {}, /server12\.shared-hosting\.test/],
  ["sender-refused", {}, /553 5\.7\.1/],
])("%s with %o answers %s", async (id, attempt, outcome) => {
  expect(await send(id, attempt)).toMatch(outcome);
});

it("sends a greylisted recipient away once, then takes the message, then begins anew", async () => {
  const to = "patient@example.com";
  expect(await send("greylisting", { to })).toMatch(/451 4\.7\.1/);
  expect(await send("greylisting", { to })).toMatch(/^250 /);
  expect(await send("greylisting", { to })).toMatch(/451 4\.7\.1/);
});

it.each(["587-blocked", "all-blocked"])("%s answers nothing on 587, not even to connect", async (id) => {
  const port = practice.hostOf(`${id}.practice.test`)?.portFor(587) ?? 0;
  const outcome = await new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.once("connect", () => resolve("connected"));
    socket.once("error", resolve);
    socket.setTimeout(300, () => {
      socket.destroy();
      resolve("silence");
    });
  });
  expect(outcome).toBe("silence");
});

it("keeps what arrived, the newest first, without whole addresses of strangers", async () => {
  await send("works", { to: "someone@example.com" });
  expect(practice.mailbox.list()[0]).toMatchObject({
    host: "works.practice.test",
    from: "anna@works.practice.test",
    to: ["s…@example.com"],
    subject: "Practice",
    text: "Code 123456\n",
  });
});

it("keeps no more than fifty", async () => {
  await Promise.all(Array.from({ length: 55 }, () => send("works")));
  expect(practice.mailbox.list()).toHaveLength(50);
});

it("knows no other host", () => {
  expect(practice.hostOf("example.com")).toBeNull();
  expect(practice.hostOf("practice.test")).toBeNull();
  expect(scenarios.every(({ host }) => practice.hostOf(host.toUpperCase()))).toBe(true);
});
