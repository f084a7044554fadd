import * as z from "zod/mini";
import { securityModes } from "@/lib/smtp/security";
import type { Report } from "@/lib/transcript/report";
import { stages } from "@/lib/transcript/stage";

/** The part of a report that a diagnosis is made from; the rest is its outcome, or for people. */
export type ReportFacts = Pick<
  Report,
  "settings" | "alternatives" | "capabilities" | "tls" | "transcript"
> & {
  failure: NonNullable<Report["failure"]>;
  /** Missing in reports that were kept before it was looked for. */
  certificateHost?: Report["certificateHost"] | undefined;
};

const word = z.string().check(z.maxLength(1_000));
const words = z.string().check(z.maxLength(64 * 1024));
const port = z.int().check(z.minimum(1), z.maximum(65_535));
const security = z.enum(securityModes);
const stage = z.enum(stages);
const listOf = <Item extends z.ZodMiniType>(item: Item, most: number) =>
  z.array(item).check(z.maxLength(most));

/** A saved report comes back: whatever happened to it in between, only facts of a bounded size are taken from it. */
export const reportFactsSchema: z.ZodMiniType<ReportFacts> = z.object({
  settings: z.object({
    host: word,
    port,
    security,
    auth: z.discriminatedUnion("method", [
      z.object({ method: z.literal("none") }),
      z.object({ method: z.enum(["password", "oauth2"]), username: word }),
    ]),
    from: z.object({ address: word }),
  }),
  failure: z.object({
    stage,
    reply: z.nullable(words),
    code: z.nullable(z.int()),
    enhancedCode: z.nullable(word),
    errorCode: z.nullable(word),
    message: words,
    tokenError: z.optional(word),
  }),
  alternatives: listOf(
    z.object({
      port,
      security,
      status: z.enum(["open", "blocked", "refused", "busy", "not-smtp", "tls-failed", "silent"]),
      reached: stage,
      signedIn: z.nullable(z.boolean()),
      ms: z.number(),
    }),
    20,
  ),
  certificateHost: z.optional(z.nullable(z.object({ host: word, ms: z.number() }))),
  capabilities: z.object({ beforeTls: listOf(word, 200), afterTls: listOf(word, 200) }),
  tls: z.nullable(
    z.object({
      protocol: z.nullable(word),
      cipher: z.nullable(word),
      certificate: z.nullable(
        z.object({
          subject: word,
          issuer: word,
          altNames: listOf(word, 500),
          validFrom: word,
          validTo: word,
          fingerprint256: word,
          chain: listOf(word, 20),
        }),
      ),
      trusted: z.boolean(),
      problem: z.nullable(word),
    }),
  ),
  transcript: listOf(
    z.object({
      atMs: z.number(),
      from: z.enum(["client", "server"]),
      secure: z.boolean(),
      line: words,
    }),
    1_000,
  ),
});
