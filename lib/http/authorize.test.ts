import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { authorize } from "@/lib/http/authorize";
import { limits } from "@/lib/http/limits";

const rules = {
  apiTokens: ["first-token", "second-token"],
  publicUrl: "https://mail.example.com",
  hostname: "127.0.0.1",
  limits: false,
};

async function outcomeOf(headers: Record<string, string>, access?: "public"): Promise<unknown> {
  const request = new Request("http://localhost:3000/api/v1/tests", { method: "POST", headers });
  const refusal = await authorize(request, { limit: "tests", ...(access && { access }) }, rules);
  if (!refusal) return "allowed";
  const { code } = (await refusal.json()) ?? {};
  return `${refusal.status} ${code}`;
}

it.each<[string, Record<string, string>, string]>([
  ["our own page", { "sec-fetch-site": "same-origin" }, "allowed"],
  ["our own page in a browser without fetch metadata", { origin: "http://localhost:3000" }, "allowed"],
  ["our own page behind a proxy that ends TLS", { origin: "https://mail.example.com" }, "allowed"],
  ["a page of another site", { "sec-fetch-site": "cross-site" }, "403 cross-origin"],
  ["a page of a neighbouring host", { "sec-fetch-site": "same-site" }, "403 cross-origin"],
  ["a form posted from nowhere", { "sec-fetch-site": "none" }, "403 cross-origin"],
  ["a page of another origin", { origin: "https://evil.example" }, "403 cross-origin"],
  ["another port of this machine", { origin: "http://localhost:4000" }, "403 cross-origin"],
  ["a sandboxed page", { origin: "null" }, "403 cross-origin"],
  [
    "a stranger's name pointed at this machine",
    { host: "evil.example:3000", origin: "http://evil.example:3000", "sec-fetch-site": "same-origin" },
    "403 unknown-host",
  ],
  ["an address in the network", { host: "192.168.1.5:3000", origin: "http://192.168.1.5:3000" }, "allowed"],
  ["a program without a token", {}, "401 token-required"],
  ["a program with a token", { authorization: "Bearer second-token" }, "allowed"],
  ["a program with a token in other case", { authorization: "bearer first-token" }, "allowed"],
  ["a program with a wrong token", { authorization: "Bearer first-toke" }, "401 token-unknown"],
  ["a program with another scheme", { authorization: "Basic Zmlyc3QtdG9rZW4=" }, "401 token-unknown"],
  [
    "a wrong token beside the marks of a browser",
    { authorization: "Bearer x", "sec-fetch-site": "same-origin" },
    "401 token-unknown",
  ],
  ["who wants HTML", { authorization: "Bearer first-token", accept: "text/html" }, "406 not-acceptable"],
])("answers %s", async (_, headers, outcome) => {
  expect(await outcomeOf(headers)).toBe(outcome);
});

it("lets anyone read what is public", async () => {
  expect(await outcomeOf({}, "public")).toBe("allowed");
});

function callFrom(client: string): Promise<Response | null> {
  const headers = { "sec-fetch-site": "same-origin", "x-portwise-client": client };
  const request = new Request("http://localhost/api/v1/tests", { method: "POST", headers });
  return authorize(request, { limit: "tests" }, { ...rules, limits: true });
}

it("counts each client for itself, and refuses with the time to wait", async () => {
  const [busy, calm] = [randomUUID(), randomUUID()];
  const answers = await Promise.all(Array.from({ length: limits.tests + 1 }, () => callFrom(busy)));

  expect(answers.slice(0, -1)).toEqual(Array<null>(limits.tests).fill(null));
  expect(answers.at(-1)?.status).toBe(429);
  expect(Number(answers.at(-1)?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await callFrom(calm)).toBeNull();
});
