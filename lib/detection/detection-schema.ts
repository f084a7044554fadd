import * as z from "zod";
import { type Detection, notes } from "@/lib/detection/detection";
import { securityModes } from "@/lib/smtp/security";

const settingSchema = z.object({
  host: z.string(),
  port: z.int(),
  security: z.enum(securityModes),
  username: z.enum(["email", "localpart", "other"]),
  usernameFixed: z.string().exactOptional(),
});

/** `Detection` for the description of the API. */
export const detectionSchema = z.object({
  domain: z.string(),
  provider: z.object({ id: z.string(), name: z.string() }).nullable(),
  kind: z.enum(["mailbox", "sending-service", "forwarder", "gateway", "no-smtp", "self-hosted", "unknown"]),
  best: settingSchema.nullable(),
  alternatives: z.array(settingSchema).readonly(),
  confidence: z.number().min(0).max(1),
  source: z.enum([
    "table",
    "table-mx",
    "autoconfig",
    "well-known",
    "ispdb",
    "srv",
    "mx-autoconfig",
    "mx-ispdb",
    "evidence",
    "probe",
    "guess",
  ]),
  confirm: z.object({ serverDomain: z.string() }).nullable(),
  credentials: z.object({
    appPassword: z.enum(["required", "if-2fa"]).exactOptional(),
    oauthOnly: z.literal(true).exactOptional(),
    passwordRefused: z.literal(true).exactOptional(),
    enableFirst: z.literal(true).exactOptional(),
    smtpAuthMayBeOff: z.literal(true).exactOptional(),
    token: z.literal(true).exactOptional(),
    paidPlan: z.literal(true).exactOptional(),
    helpUrl: z.url().exactOptional(),
  }),
  notes: z.array(z.enum(notes)).readonly(),
  didYouMean: z.string().exactOptional(),
}) satisfies z.ZodType<unknown, Detection>;
