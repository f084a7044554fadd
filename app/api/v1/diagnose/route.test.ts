import { expect, it } from "vitest";
import { POST } from "@/app/api/v1/diagnose/route";
import { type Call, pageOf, post } from "@/app/api/v1/testing/call";
import { longestPaste } from "@/lib/pasted-log/hide-secrets";

const call = (body: unknown, headers?: Call["headers"]) => post(POST, { body, ...(headers && { headers }) });

const refusedAtGmail = {
  failure: { stage: "auth", reply: "534-5.7.9 Application-specific password required.\n534 5.7.9 gsmtp" },
  settings: { host: "smtp.gmail.com", port: 587, security: "starttls" },
};

it("explains a failure told in parts", async () => {
  const response = await call(refusedAtGmail);
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const { diagnosis, fixes } = await response.json();
  expect(diagnosis).toMatchObject({ cause: "app-password-required", confidence: "certain" });
  expect(fixes[0]).toMatchObject({ id: "use-app-password", patch: null, verified: null });
});

it.each([
  ["a library's error alone", { error: { code: "ECONNREFUSED" } }, "connection-refused"],
  ["a reply without its stage", { reply: "550 5.1.1 No such user here" }, "recipient-rejected"],
  ["words that nobody has heard", { error: { message: "blue moon" } }, "unknown"],
])("explains %s", async (_, failure, cause) => {
  expect(await (await call({ failure })).json()).toMatchObject({ diagnosis: { cause } });
});

it("explains what was pasted, without the secrets in it", async () => {
  const text = [
    "CLIENT -> SERVER: AUTH LOGIN",
    "CLIENT -> SERVER: YW5uYQ==",
    "CLIENT -> SERVER: Y2FsbS1oYXJib3VyLTQy",
    "SERVER -> CLIENT: 535 5.7.8 Error: authentication failed, calm-harbour-42",
  ].join("\n");
  const answer = await (await call({ text })).text();
  expect(JSON.parse(answer)).toMatchObject({ diagnosis: { cause: "bad-credentials" } });
  expect(answer).not.toMatch(/Y2FsbS1oYXJib3VyLTQy|calm-harbour/);
});

it("asks back where the text does not decide, and goes on from the answer", async () => {
  const text = "x509: certificate signed by unknown authority";
  const { question } = await (await call({ text })).json();
  expect(question).toMatchObject({ id: "who-issued", text: "Where does the program run?" });
  const [first] = question.answers;
  const next = await (await call({ text, answers: [first.id] })).json();
  expect(next).toMatchObject({ diagnosis: { cause: "ca-bundle-missing" }, question: null });
});

it("speaks the language that is asked for, else the reader's", async () => {
  const asked = await (await call({ ...refusedAtGmail, locale: "it" })).json();
  const read = await (await call(refusedAtGmail, { "accept-language": "it-IT,it;q=0.9" })).json();
  const english = await (await call(refusedAtGmail)).json();
  expect(asked).toEqual(read);
  expect(asked.diagnosis.title).not.toBe(english.diagnosis.title);
});

it.each<[string, unknown, number, string]>([
  ["nothing", {}, 400, "invalid-input"],
  ["a failure of which nothing is said", { failure: { stage: "auth" } }, 400, "invalid-input"],
  ["a stage that does not exist", { failure: { stage: "HELO", reply: "550 no" } }, 400, "invalid-input"],
  ["an empty paste", { text: "" }, 400, "invalid-input"],
  ["a paste too long to read", { text: "a".repeat(longestPaste + 1) }, 400, "invalid-input"],
  ["more than it reads at all", { text: "a".repeat(6 * longestPaste) }, 413, "body-too-large"],
  ["what is no JSON", "no JSON", 400, "malformed-json"],
])("refuses %s with a reason", async (_, body, status, code) => {
  const response = await call(body);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  expect(await response.json()).toMatchObject({ status, code });
});

it("answers its own pages and those with a token, nobody else", async () => {
  expect((await call(refusedAtGmail, pageOf("same-origin"))).status).toBe(200);
  expect((await call(refusedAtGmail, pageOf("cross-site"))).status).toBe(403);
  expect((await call(refusedAtGmail, { authorization: null })).status).toBe(401);
});
