import { afterEach, describe, expect, it } from "vitest";
import { lastWords } from "@/lib/live-test/testing/script";
import type { ServerOptions } from "@/lib/live-test/testing/scripted-server";
import { createTestBench, type TestBench, testPassword } from "@/lib/live-test/testing/test-bench";
import type { Settings } from "@/lib/settings/schema";

const benches: TestBench[] = [];
afterEach(async () => {
  for (const bench of benches.splice(0)) await bench.close();
});

const username = "ada@example.com";
const token = "ya29.token-of-ada";
const base64 = (text: string) => Buffer.from(text, "latin1").toString("base64");
const withToken = (accessToken = token) => ({ method: "oauth2", username, accessToken }) as const;
const withPassword = (password = testPassword) => ({ method: "password", username, password }) as const;
const plain = (password: string) => base64(`\0${username}\0${password}`);
const xoauth2 = (secret: string) => base64(`user=${username}\x01auth=Bearer ${secret}\x01\x01`);

/** Signs in and returns what the server heard between EHLO and QUIT, line by line. */
async function signIn(auth: Settings["auth"], options: ServerOptions) {
  const bench = await createTestBench({ 587: options });
  benches.push(bench);
  const { findings } = await bench.run({ signInOnly: true, settings: { auth } });
  const lines = bench.servers.get(587)?.received.map(({ line }) => line) ?? [];
  const wire = lines.filter((line) => !/^(?:EHLO|STARTTLS|QUIT)/.test(line));
  return { findings, wire };
}

describe("a token", () => {
  it.each([
    { server: "Gmail", offers: "LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH" },
    { server: "Microsoft 365", offers: "LOGIN XOAUTH2" },
    { server: "a server with passwords first", offers: "PLAIN LOGIN CRAM-MD5 XOAUTH2" },
  ])("travels by XOAUTH2 to $server, and never as a password", async ({ offers }) => {
    const { findings, wire } = await signIn(withToken(), { capabilities: [`AUTH ${offers}`] });
    expect(wire).toEqual([`AUTH XOAUTH2 ${xoauth2(token)}`]);
    expect(findings.verdict).toBe("sent");
    expect(findings.stages.find(({ stage }) => stage === "auth")).toMatchObject({ detail: "XOAUTH2" });
    expect(JSON.stringify(findings)).not.toContain("ya29");
  });

  it("travels by OAUTHBEARER where XOAUTH2 is missing", async () => {
    const { findings, wire } = await signIn(
      { ...withToken(), username: "a,b=c@example.com" },
      { capabilities: ["AUTH PLAIN LOGIN OAUTHBEARER"] },
    );
    const message = `n,a=a=2Cb=3Dc@example.com,\x01host=mail.bench.test\x01port=587\x01auth=Bearer ${token}\x01\x01`;
    expect(wire).toEqual([`AUTH OAUTHBEARER ${base64(message)}`]);
    expect(findings.stages.find(({ stage }) => stage === "auth")).toMatchObject({ detail: "OAUTHBEARER" });
  });

  it.each([["PLAIN LOGIN"], ["CRAM-MD5"], [""]])(
    "is not sent at all to a server that offers %j",
    async (offers) => {
      const { findings, wire } = await signIn(withToken(), { capabilities: [`AUTH ${offers}`.trim()] });
      expect(wire).toEqual([]);
      expect(findings.failure).toMatchObject({ stage: "auth", errorCode: "ENOMECHANISM" });
    },
  );

  it("goes on a line of its own where it is too long for a command", async () => {
    const long = "t".repeat(2_000);
    const { findings, wire } = await signIn(withToken(long), { capabilities: ["AUTH XOAUTH2"] });
    expect(wire).toEqual(["AUTH XOAUTH2", xoauth2(long)]);
    expect(findings.verdict).toBe("sent");
  });

  it.each([
    { mechanism: "XOAUTH2", closing: "" },
    { mechanism: "OAUTHBEARER", closing: "AQ==" },
  ])("that $mechanism refuses leaves the server's own reason", async ({ mechanism, closing }) => {
    const tokenError = '{"status":"invalid_token","scope":"https://mail.example.com/"}';
    const { findings, wire } = await signIn(withToken(), {
      capabilities: [`AUTH PLAIN ${mechanism}`],
      tokenError,
      script: { AUTH: "535 5.7.8 no" },
    });
    expect(wire).toEqual([expect.stringMatching(`^AUTH ${mechanism} `), closing]);
    expect(findings.failure).toMatchObject({ stage: "auth", code: 535, tokenError });
  });

  it("that the server repeats in its reason is taken out", async () => {
    const { findings } = await signIn(withToken(), {
      capabilities: ["AUTH XOAUTH2"],
      tokenError: `{"status":"400","token":"${token}"}`,
      script: { AUTH: "535 5.7.8 no" },
    });
    expect(findings.failure?.tokenError).toContain('"status":"400"');
    expect(JSON.stringify(findings)).not.toContain("token-of-ada");
  });
});

describe("a password", () => {
  const long = "p".repeat(500);

  it("goes with the command up to 512 octets, and beyond on a line of its own", async () => {
    const capabilities = ["AUTH PLAIN"];
    expect((await signIn(withPassword(), { capabilities })).wire).toEqual([
      `AUTH PLAIN ${plain(testPassword)}`,
    ]);
    expect((await signIn(withPassword(long), { capabilities })).wire).toEqual(["AUTH PLAIN", plain(long)]);
  });

  it.each([
    { prompts: "bare", loginPrompts: ["334", "334"] },
    { prompts: "worded freely", loginPrompts: ["334 Who are you?", "334-and\n334 your word?"] },
  ])("answers prompts that are $prompts", async ({ loginPrompts }) => {
    const { findings, wire } = await signIn(withPassword(), { capabilities: ["AUTH LOGIN"], loginPrompts });
    expect(wire).toEqual(["AUTH LOGIN", base64(username), base64(testPassword)]);
    expect(findings.verdict).toBe("sent");
  });

  it.each([
    "421 4.7.0 Too many failures, goodbye",
    "421-4.7.0 Try again later, closing connection. (AUTH PLAIN)\n421 4.7.0 gsmtp",
    "535 5.7.8 no",
  ])("keeps the words with which a server closes: %s", async (words) => {
    const { findings } = await signIn(withPassword(), {
      capabilities: ["AUTH PLAIN"],
      script: { AUTH: lastWords(words) },
    });
    expect(findings.failure).toMatchObject({ stage: "auth", reply: words, errorCode: null });
  });
});
