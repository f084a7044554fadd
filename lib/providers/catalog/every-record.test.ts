import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as z from "zod";
import { allProviders } from "@/lib/providers/all-providers";
import type { Provider } from "@/lib/providers/provider";
import { isHostname } from "@/lib/settings/host";
import { mailPorts } from "@/lib/smtp/ports";
import { securityModes } from "@/lib/smtp/security";
import { causeIds } from "@/lib/transcript/cause";
import { fixIds } from "@/lib/transcript/fix";
import { stages } from "@/lib/transcript/stage";

/** The same words in both languages: names of places, products and hosts. */
const sameInBoth = /^[\p{L}\d .,/&'-]{1,60}$/u;
const text = z
  .strictObject({ en: z.string().min(2), it: z.string().min(2) })
  .refine(({ en, it: italian }) => en !== italian || (sameInBoth.test(en) && en.split(" ").length < 7));
const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const dnsName = z.string().refine((name) => isHostname(name) && name === name.toLowerCase());
const hostTemplate = z
  .string()
  .refine((host) => isHostname(host.replaceAll(/<[a-z]+>/g, "x")) && host === host.toLowerCase());
const link = z.url({ protocol: /^https$/ });
const day = z.iso.date();
/** Compiles, and cannot run away: nothing repeated without end stands inside something repeated without end. */
const pattern = z
  .string()
  .refine((source) => new RegExp(source) instanceof RegExp && !/[+*}]\)(?:[+*]|\{\d+,\})/.test(source));
const trust = z.enum(["verified", "observed", "recalled"]);

const record = z.strictObject({
  id: kebab,
  name: z.string().min(2),
  aliases: z.array(z.string().min(2)),
  group: z.enum(["mailbox", "hosting", "sending-service"]),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
  availability: z.discriminatedUnion("state", [
    z.strictObject({ state: z.literal("available"), note: text.nullable() }),
    z.strictObject({ state: z.enum(["restricted", "ending", "no-smtp"]), note: text }),
  ]),
  conditions: z.array(
    z.enum(["two-factor", "switched-on", "may-be-off", "paid-plan", "own-domain", "own-network"]),
  ),
  datedNotes: z.array(z.strictObject({ from: day, note: text })),
  domains: z.array(dnsName),
  mx: z.array(dnsName),
  hosts: z.array(
    z.strictObject({
      id: kebab,
      label: text.nullable(),
      host: hostTemplate,
      domains: z.array(dnsName).optional(),
      mx: z.array(dnsName).optional(),
      endpoints: z
        .array(z.strictObject({ port: z.int().min(1).max(65_535), security: z.enum(securityModes), trust }))
        .min(1),
    }),
  ),
  otherHosts: z.array(z.strictObject({ host: hostTemplate, why: z.enum(["older-name", "no-sign-in"]) })),
  oauth: z.boolean(),
  username: z.strictObject({
    rule: z.enum(["address", "local-part", "literal", "same-as-password", "generated", "account-login"]),
    value: z.string().nullable(),
    pattern: pattern.nullable(),
    hint: text,
  }),
  password: z.strictObject({
    kind: z.enum([
      "account",
      "app-password",
      "account-or-app-password",
      "smtp-key",
      "api-key",
      "token",
      "oauth-only",
    ]),
    prefix: z.string().nullable(),
    pattern: pattern.nullable(),
    mistakes: z.array(z.strictObject({ pattern, note: text })),
    where: text,
    url: link.nullable(),
    offByDefaultFrom: day.exactOptional(),
  }),
  enableFirst: z.array(text),
  sender: z.strictObject({
    rule: z.enum(["any", "own-address", "verified-domain", "verified-address"]),
    rewritesFrom: z.boolean(),
    hint: text,
  }),
  rejections: z.array(
    z.strictObject({
      stage: z.enum(stages),
      code: z.int().min(200).max(599).nullable(),
      enhanced: z
        .string()
        .regex(/^[245]\.\d{1,3}\.\d{1,3}$/)
        .nullable(),
      match: z
        .string()
        .refine((words) => words === words.toLowerCase())
        .nullable(),
      cause: z.enum(causeIds),
      fix: z.enum(fixIds),
      meaning: text.nullable(),
    }),
  ),
  dns: z.strictObject({ spf: z.string().nullable(), dkimSelectors: z.array(z.string().regex(/^[\w-]+$/)) }),
  limits: text.nullable(),
  docs: z.array(link),
  sources: z.array(z.string()).min(1),
  checked: day,
  trust: z.enum(["verified", "mixed", "recalled"]),
});

it.each(allProviders.map((provider) => [provider.id, provider] as const))(
  "%s has the shape",
  (_, provider) => {
    expect(record.safeParse(provider).error?.issues ?? []).toEqual([]);
  },
);

/** Rules that tie one field to another; each answers what is wrong. */
const rules: Readonly<Record<string, (provider: Provider) => boolean>> = {
  "a server exactly where mail can be sent": ({ hosts, availability }) =>
    (hosts.length === 0) === (availability.state === "no-smtp"),
  "hosts told apart by id, and by label where there are several": ({ hosts }) =>
    isWithoutRepeats(hosts.map(({ id }) => id)) && (hosts.length < 2 || hosts.every(({ label }) => label)),
  "each door of a host once": ({ hosts }) =>
    hosts.every(({ endpoints }) =>
      isWithoutRepeats(endpoints.map(({ port, security }) => `${port} ${security}`)),
    ),
  "an encrypted door first": ({ hosts }) => hosts.every(({ endpoints }) => endpoints[0]?.security !== "none"),
  "only ports of the table of ports, where each is either everybody's or documented": ({ hosts }) =>
    hosts.every(({ endpoints }) =>
      endpoints.every(({ port }) =>
        mailPorts.some((known) => known.port === port && known.reach !== "own-network"),
      ),
    ),
  "port 25 last": ({ hosts }) =>
    hosts.every(({ endpoints }) => endpoints.slice(0, -1).every(({ port }) => port !== 25)) ||
    hosts.some(({ host }) => host === "<server>"),
  "a fixed user name exactly where the rule is literal": ({ username }) =>
    (username.rule === "literal") === (username.value !== null),
  "a fixed user name that has its own pattern": ({ username: { value, pattern: source } }) =>
    value === null || source === null || new RegExp(source).test(value),
  "no slip that is the right secret": ({ password: { prefix, mistakes } }) =>
    prefix === null || mistakes.every((slip) => !new RegExp(slip.pattern).test(`${prefix}0123456789abcdef`)),
  "dated notes in the order of their days": ({ datedNotes }) =>
    datedNotes.every(({ from }, index) => index === 0 || from > (datedNotes[index - 1]?.from ?? "")),
  "rejections that can be recognised": ({ rejections }) =>
    rejections.every(({ code, match }) => code !== null || match !== null),
};

it.each(Object.entries(rules))("every record has %s", (_, isKept) => {
  expect(allProviders.filter((provider) => !isKept(provider)).map(({ id }) => id)).toEqual([]);
});

it("no id, domain or MX suffix belongs to two", () => {
  expect(repeatsIn(allProviders.map(({ id }) => id))).toEqual([]);
  expect(repeatsIn(namesOf("domains"))).toEqual([]);
  expect(repeatsIn(namesOf("mx"))).toEqual([]);
});

it("each record stands in the file of its name", () => {
  const missing = allProviders.filter(
    ({ id }) => !readFileSync(new URL(`${id}.ts`, import.meta.url), "utf8").includes(`id: "${id}"`),
  );
  expect(missing).toEqual([]);
});

function namesOf(key: "domains" | "mx"): readonly string[] {
  return allProviders.flatMap((provider) => [
    ...provider[key],
    ...provider.hosts.flatMap((host) => host[key] ?? []),
  ]);
}

function repeatsIn(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function isWithoutRepeats(values: readonly string[]): boolean {
  return repeatsIn(values).length === 0;
}
