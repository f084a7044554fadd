import { afterEach, describe, expect, it } from "vitest";
import { reportSchema } from "@/app/api/v1/openapi.json/report-schema";
import { type Call, linesOf, ndjson, pageOf, post } from "@/app/api/v1/testing/call";
import { POST } from "@/app/api/v1/tests/route";
import { registerLocalHosts } from "@/lib/egress/registered-local-hosts";
import { silence } from "@/lib/live-test/testing/script";
import {
  createTestBench,
  type Ports,
  type TestBench,
  testPassword,
  usualSettings,
} from "@/lib/live-test/testing/test-bench";
import { says } from "@/lib/mail-test/testing/failures/failure-row";

const open: TestBench[] = [];
afterEach(async () => {
  registerLocalHosts(() => null);
  for (const bench of open.splice(0)) await bench.close();
});

/** Makes mail.bench.test a host of this Portwise. */
async function serve(ports: Ports): Promise<TestBench> {
  const bench = await createTestBench(ports);
  open.push(bench);
  registerLocalHosts(bench.localHosts);
  return bench;
}

const usualBody = { settings: usualSettings, recipient: "grace@example.org" };
const withSettings = (change: object) => ({ ...usualBody, settings: { ...usualSettings, ...change } });
const withOptions = (options: unknown) => call({ body: { ...usualBody, options } });

const call = ({ body = usualBody, ...how }: Call = {}) => post(POST, { body, ...how });

/** The report, once it is known to be what the API's description says: every field, and no other. */
function asReport(value: unknown) {
  const report = reportSchema.parse(value);
  expect(report).toEqual(value);
  return report;
}

describe("as JSON", () => {
  it("answers the report of a test that went well", async () => {
    await serve({ 587: {} });
    const response = await call();
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(asReport(await response.json())).toMatchObject({
      verdict: "sent",
      accepted: { queueId: "4ZbXk52Qzfz9v7K" },
      failure: null,
      diagnosis: null,
      fixes: [],
    });
  });

  it("answers the report of a test that failed, which is no failure of the call", async () => {
    await serve({ 465: { security: "tls" } });
    const response = await call();
    expect(response.status).toBe(200);
    expect(asReport(await response.json())).toMatchObject({
      verdict: "failed",
      accepted: null,
      failure: { stage: "connect", errorCode: "ECONNREFUSED" },
      diagnosis: { cause: "connection-refused" },
      fixes: [{ id: "use-465-tls", patch: { port: 465, security: "tls" }, verified: true }, ...anyOthers(2)],
    });
  });
});

function anyOthers(count: number): readonly unknown[] {
  return Array<unknown>(count).fill(expect.anything());
}

it("answers our own pages without a token", async () => {
  await serve({ 587: {} });
  expect((await call({ headers: pageOf("same-origin") })).status).toBe(200);
});

describe("as NDJSON", () => {
  it.each<[string, Ports, string]>([
    ["went well", { 587: {} }, "sent"],
    ["failed", says({ AUTH: "535 5.7.8 no" }), "failed"],
  ])("tells a test that %s line by line, the report last", async (_, ports, verdict) => {
    await serve(ports);
    const response = await call({ headers: ndjson });
    expect(response.headers.get("content-type")).toMatch(/^application\/x-ndjson/);
    const events = await linesOf(response);
    expect(events[0]).toMatchObject({ type: "started", timeoutMs: 20_000 });
    for (const event of events.slice(1, -1)) {
      expect(event).toMatchObject({ type: expect.stringMatching(/^(?:stage-started|stage|line)$/) });
    }
    const last = events.at(-1);
    expect(last).toMatchObject({ type: "report", report: { verdict } });
    asReport(Object(last).report);
    expect(JSON.stringify(events)).not.toContain(testPassword);
  });
});

describe("options", () => {
  it("signInOnly stops after the sign-in", async () => {
    const bench = await serve({ 587: {} });
    const report = asReport(await (await withOptions({ signInOnly: true })).json());
    expect(report).toMatchObject({ verdict: "sent", accepted: null, arrivalCode: null });
    expect(report.stages.at(-1)?.stage).toBe("auth");
    expect(bench.servers.get(587)?.heard.secure).not.toContain("MAIL FROM");
  });

  it("explore: false leaves other doors alone", async () => {
    const bench = await serve({ 465: { security: "tls" } });
    const report = asReport(await (await withOptions({ explore: false })).json());
    expect(report).toMatchObject({ verdict: "failed", alternatives: [] });
    expect(bench.servers.get(465)?.connections.made).toBe(0);
  });

  it("timeoutMs ends the test", async () => {
    await serve(says({ AUTH: silence }));
    const report = asReport(await (await withOptions({ timeoutMs: 1_000 })).json());
    expect(report.failure).toMatchObject({ stage: "auth", message: "no answer within 1000 ms" });
  });

  it.each([
    ["locale", { body: { ...usualBody, options: { locale: "it" } }, headers: { "accept-language": "en" } }],
    ["Accept-Language", { headers: { "accept-language": "it-IT,en;q=0.5" } }],
    ["the reader's choice", { headers: { cookie: "a=b; portwise-locale=it", "accept-language": "en" } }],
  ])("%s says in which language", async (_, italian) => {
    await serve(says({ AUTH: "535 5.7.8 no" }));
    const titles = [await call(), await call(italian)].map(async (response) => {
      return asReport(await response.json()).diagnosis?.title;
    });
    const [english, translated] = await Promise.all(titles);
    expect(english).toContain("did not accept");
    expect(translated).toContain("non ha accettato");
  });
});

it("writes the message in the reader's language", async () => {
  const bench = await serve({ 587: {} });
  await withOptions({ locale: "it" });
  expect(bench.servers.get(587)?.heard.secure).toMatch(/^Subject: Messaggio di prova/m);
});

describe("refuses", () => {
  it.each<[string, Call, number, string]>([
    ["no token", { headers: { authorization: null } }, 401, "token-required"],
    ["a wrong token", { headers: { authorization: "Bearer guess" } }, 401, "token-unknown"],
    ["another site's page", { headers: pageOf("cross-site") }, 403, "cross-origin"],
    ["who takes no JSON", { headers: { accept: "text/html" } }, 406, "not-acceptable"],
    [
      "a form",
      { headers: { "content-type": "application/x-www-form-urlencoded" } },
      415,
      "unsupported-media-type",
    ],
    ["half a body", { body: '{"settings":' }, 400, "malformed-json"],
    ["a body without end", { body: `"${"x".repeat(70_000)}"` }, 413, "body-too-large"],
    ["an empty object", { body: {} }, 400, "invalid-input"],
    ["a list", { body: [] }, 400, "invalid-input"],
    ["nothing", { body: "null" }, 400, "invalid-input"],
    ["a port that is none", { body: withSettings({ port: 70_000 }) }, 400, "invalid-input"],
    [
      "another service's port",
      { body: withSettings({ host: "8.8.8.8", port: 22 }) },
      422,
      "port-not-allowed",
    ],
    ["this machine", { body: withSettings({ host: "127.0.0.1" }) }, 422, "address-not-allowed"],
    ["this machine, in disguise", { body: withSettings({ host: "0x7f.1" }) }, 422, "address-not-allowed"],
    ["the cloud's metadata", { body: withSettings({ host: "169.254.169.254" }) }, 422, "address-not-allowed"],
  ])("%s", async (_, request, status, code) => {
    const response = await call(request);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(JSON.parse(text)).toMatchObject({ status, code, type: `urn:portwise:problem:${code}` });
    expect(text).not.toContain(testPassword);
  });

  it("each wrong field by its name", async () => {
    const response = await call({
      body: {
        settings: {
          host: "no host",
          port: 0,
          security: "ssl",
          auth: { method: "password", username: "ada", password: "" },
          from: { address: "ada" },
        },
        recipient: "grace@",
        options: { timeoutMs: 5, locale: "xx" },
      },
    });
    const { issues }: { issues: { path: string; message: string }[] } = await response.json();
    expect(Object.fromEntries(issues.map(({ path, message }) => [path, message]))).toMatchObject({
      "settings.host": "host.invalid",
      "settings.port": "port.range",
      "settings.security": "security.required",
      "settings.auth.password": "password.required",
      "settings.from.address": "address.invalid",
      recipient: expect.any(String),
      "options.timeoutMs": "timeout.range",
      "options.locale": expect.any(String),
    });
  });

  it("a mistyped port with the one that was meant", async () => {
    const response = await call({ body: withSettings({ host: "8.8.8.8", port: 578 }) });
    expect(await response.json()).toMatchObject({
      title: "578 is not a mail port",
      detail: "Did you mean 587?",
      suggestedPort: 587,
    });
  });
});

describe("a caller who goes away", () => {
  it("from a stream ends the conversation with the mail server", async () => {
    const bench = await serve(says({ AUTH: silence }));
    const stop = new AbortController();
    const response = await call({ headers: ndjson, signal: stop.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let text = ""; !text.includes('"stage-started","stage":"auth"'); ) {
      text += (await reader?.read())?.value ?? "";
    }
    stop.abort();
    await expect.poll(() => bench.servers.get(587)?.connections).toEqual({ made: 1, open: 0 });
  });

  it("before the answer does too", async () => {
    const gone = new AbortController();
    const bench = await serve({
      587: { script: { AUTH: silence }, onLine: (line) => line.startsWith("AUTH") && gone.abort() },
    });
    const response = await call({ signal: gone.signal });
    expect(asReport(await response.json())).toMatchObject({ verdict: "cancelled", failure: null });
    await expect.poll(() => bench.servers.get(587)?.connections).toEqual({ made: 1, open: 0 });
  });
});
