import * as z from "zod";
import { securityModes } from "@/lib/smtp/security";
import { causeIds } from "@/lib/transcript/cause";
import { fixIds } from "@/lib/transcript/fix";
import type { Alternative, Fix, Report, SettingsPatch } from "@/lib/transcript/report";
import { stages } from "@/lib/transcript/stage";

// The types say that these describe what the code answers: a field that is added there is missing here.

const port = z.int().min(1).max(65_535);
const security = z.enum(securityModes);
const stage = z.enum(stages);
const milliseconds = z.number().min(0);

const patchSchema: z.ZodType<SettingsPatch> = z.object({
  host: z.string().exactOptional(),
  port: port.exactOptional(),
  security: security.exactOptional(),
  auth: z
    .object({
      method: z.enum(["none", "password", "oauth2"]).exactOptional(),
      username: z.string().exactOptional(),
    })
    .exactOptional(),
  from: z.object({ address: z.string() }).exactOptional(),
});

export const fixSchema: z.ZodType<Fix> = z.object({
  id: z.enum(fixIds),
  title: z.string(),
  detail: z.string(),
  steps: z.array(z.string()),
  patch: patchSchema.nullable(),
  verified: z
    .boolean()
    .nullable()
    .describe("true only if this very test signed in with the patched settings"),
  link: z.string().nullable(),
});

export const diagnosisSchema: z.ZodType<NonNullable<Report["diagnosis"]>> = z.object({
  cause: z.enum(causeIds),
  confidence: z.enum(["certain", "likely", "possible"]),
  title: z.string(),
  explanation: z.string(),
  evidence: z.array(z.string()),
  otherCauses: z.array(z.enum(causeIds)),
});

export const alternativeSchema: z.ZodType<Alternative> = z.object({
  port,
  security,
  status: z.enum(["open", "blocked", "refused", "busy", "not-smtp", "tls-failed", "silent"]),
  reached: stage,
  signedIn: z.boolean().nullable(),
  ms: milliseconds,
});

const certificateSchema = z.object({
  subject: z.string(),
  issuer: z.string(),
  altNames: z.array(z.string()),
  validFrom: z.string(),
  validTo: z.string(),
  fingerprint256: z.string(),
  chain: z.array(z.string()),
});

export const reportSchema: z.ZodType<Report> = z.object({
  id: z.string(),
  verdict: z.enum(["sent", "failed", "cancelled"]),
  startedAt: z.string(),
  durationMs: milliseconds,
  ranFrom: z.string().nullable(),
  settings: z.object({
    host: z.string(),
    port,
    security,
    auth: z.discriminatedUnion("method", [
      z.object({ method: z.literal("none") }),
      z.object({ method: z.enum(["password", "oauth2"]), username: z.string() }),
    ]),
    from: z.object({ name: z.string().optional(), address: z.string() }),
    replyTo: z.string().optional(),
  }),
  recipient: z.string(),
  stages: z.array(
    z.object({
      stage,
      status: z.enum(["ok", "failed", "skipped"]),
      ms: milliseconds,
      detail: z.string().exactOptional(),
    }),
  ),
  transcript: z.array(
    z.object({
      atMs: milliseconds,
      from: z.enum(["client", "server"]),
      secure: z.boolean(),
      line: z.string(),
    }),
  ),
  certificateHost: z.object({ host: z.string(), ms: milliseconds }).nullable(),
  capabilities: z.object({ beforeTls: z.array(z.string()), afterTls: z.array(z.string()) }),
  tls: z
    .object({
      protocol: z.string().nullable(),
      cipher: z.string().nullable(),
      certificate: certificateSchema.nullable(),
      trusted: z.boolean(),
      problem: z.string().nullable(),
      warning: z
        .literal("common-name-only")
        .exactOptional()
        .describe("the host stands only in the common name, which RFC 9525 no longer counts"),
    })
    .nullable(),
  accepted: z.object({ reply: z.string(), queueId: z.string().nullable() }).nullable(),
  failure: z
    .object({
      stage,
      reply: z.string().nullable(),
      code: z.int().nullable(),
      enhancedCode: z.string().nullable(),
      errorCode: z.string().nullable(),
      message: z.string(),
      tokenError: z
        .string()
        .exactOptional()
        .describe("the JSON with which the server refused a token (RFC 7628, 3.2.2), decoded"),
    })
    .nullable(),
  alternatives: z.array(alternativeSchema),
  arrivalCode: z.string().nullable(),
  diagnosis: diagnosisSchema.nullable(),
  fixes: z.array(fixSchema),
});
