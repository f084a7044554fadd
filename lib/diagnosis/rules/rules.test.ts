import { describe, expect, it } from "vitest";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { usualFixes } from "@/lib/diagnosis/fixes/usual-fixes";
import { rules } from "@/lib/diagnosis/rules/all-rules";
import type { Example, Rule } from "@/lib/diagnosis/rules/rule";
import { providerOfHost } from "@/lib/providers/catalog";
import { causeIds } from "@/lib/transcript/cause";
import { fixIds } from "@/lib/transcript/fix";

function diagnoseExample({
  stage,
  reply,
  error,
  message,
  host,
  port,
  security,
  happening,
  clues = [],
}: Example) {
  return diagnose(
    {
      failure: {
        stage,
        reply: reply ?? null,
        code: Number(/^[2-5]\d\d/.exec(reply ?? "")?.[0] ?? NaN) || null,
        enhancedCode: /^\d{3}[ -]([245]\.\d+\.\d+)/.exec(reply ?? "")?.[1] ?? null,
        errorCode: error ?? null,
        message: message ?? "",
      },
      settings: {
        host: host ?? "mail.example.com",
        port: port ?? 587,
        security: security ?? "starttls",
      },
      alternatives: [],
      capabilities: null,
      tls: null,
      greeting: null,
      happening: happening ?? null,
      clues,
    },
    { provider: providerOfHost(host ?? "") },
  );
}

const examples = rules.flatMap((rule) =>
  rule.examples.map((example): [string, Rule, Example] => [rule.id, rule, example]),
);

it("gives every rule an id of its own and a source", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(rules.filter(({ source }) => source.length < 5)).toEqual([]);
});

it("names only rules that exist as refined", () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect(rules.filter(({ refines }) => refines && !ids.has(refines))).toEqual([]);
});

describe("an example of each rule is told as its cause", () => {
  it.each(examples)("%s", (_, rule, example) => {
    expect(diagnoseExample(example).cause).toBe(rule.cause);
  });
});

it("can tell every cause", () => {
  const told = new Set(rules.map(({ cause }) => cause));
  expect(causeIds.filter((cause) => cause !== "unknown" && !told.has(cause))).toEqual([]);
});

it("offers every fix somewhere", () => {
  const byDoors = ["use-587-starttls", "use-465-tls", "use-2525", "use-starttls", "use-implicit-tls"];
  const byProvider = ["use-provider-smtp-credentials", "use-app-password", "use-oauth2"];
  const offered = new Set<string>([
    ...rules.flatMap(({ fixes = [] }) => fixes),
    ...Object.values(usualFixes).flat(),
    ...byDoors,
    ...byProvider,
  ]);
  expect(fixIds.filter((id) => !offered.has(id))).toEqual([]);
});
