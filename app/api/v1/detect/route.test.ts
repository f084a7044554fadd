import { expect, it } from "vitest";
import { POST } from "@/app/api/v1/detect/route";
import { type Call, pageOf, post } from "@/app/api/v1/testing/call";
import { detectionSchema } from "@/lib/detection/detection-schema";

const call = (body: unknown, headers?: Call["headers"]) => post(POST, { body, ...(headers && { headers }) });

it.each(["anna@libero.it", "Anna+shop@GMAIL.com", "anna@tuta.com", "anna@duck.com", "anna@proton.me"])(
  "answers %s at once, in the shape that is described",
  async (email) => {
    const response = await call({ email });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(detectionSchema.strict().safeParse(await response.json()).error).toBeUndefined();
  },
);

it("fills in what the address tells, and repeats nothing of its local part", async () => {
  const text = await (await call({ email: "Anna.Rossi@Libero.it" })).text();
  expect(JSON.parse(text)).toMatchObject({
    domain: "libero.it",
    provider: { id: "libero", name: "Libero Mail" },
    kind: "mailbox",
    best: { host: "smtp.libero.it", port: 465, security: "tls", username: "email" },
    confidence: 0.98,
    source: "table",
    confirm: null,
  });
  expect(text.toLowerCase()).not.toContain("anna");
});

it("says for half an address what is meant, and looks nothing up", async () => {
  expect(await (await call({ email: "anna@gmial.com", depth: "table" })).json()).toMatchObject({
    kind: "unknown",
    best: null,
    notes: ["not-in-table", "did-you-mean"],
    didYouMean: "gmail.com",
  });
});

it.each([
  [{ email: "anna" }, 400, "address-without-at"],
  [{ email: "anna@[127.0.0.1]" }, 400, "domain-is-address-literal"],
  [{ email: "anna@2130706433" }, 400, "domain-is-ip-address"],
  [{ email: "anna@router.local" }, 400, "domain-reserved"],
  [{ email: "anna@shop.it\r\nHost: x" }, 400, "address-with-control-characters"],
  [{ email: "anna@shop.it", depth: "everything" }, 400, "invalid-input"],
  [{ email: `${"a".repeat(2_000)}@shop.it` }, 400, "invalid-input"],
  [{}, 400, "invalid-input"],
  ["no JSON", 400, "malformed-json"],
] as const)("refuses %j with a reason, and does not repeat the address", async (body, status, code) => {
  const response = await call(body);
  expect(response.status).toBe(status);
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ code });
  expect(text).not.toContain("anna");
});

it("answers nobody but its own pages and those with a token", async () => {
  const body = { email: "anna@libero.it" };
  const statusOf = async (headers: Call["headers"]) => (await call(body, headers)).status;
  expect(await statusOf(pageOf("same-origin"))).toBe(200);
  expect(await statusOf(pageOf("cross-site"))).toBe(403);
  expect(await statusOf({ authorization: null })).toBe(401);
  expect(await statusOf({ authorization: "Bearer wrong" })).toBe(401);
});

it("makes no fault of ours of a question that was withdrawn", async () => {
  const withdrawn = AbortSignal.abort(new Error("ResponseAborted"));
  const response = await post(POST, { body: { email: "info@shop.example.it" }, signal: withdrawn });
  expect(response.status).toBe(499);
});
