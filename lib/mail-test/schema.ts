import * as z from "zod/mini";
import { testDeadlineMs } from "@/lib/live-test/deadlines";
import { locales } from "@/lib/locale";
import { recipientSchema, serverSchema, settingsSchema } from "@/lib/settings/schema";
import { securityModes } from "@/lib/smtp/security";

/** What `POST /api/v1/tests` takes. */
export const testRequestSchema = z.object({
  settings: settingsSchema,
  recipient: recipientSchema,
  /** An id of the catalogue, where host alone does not tell the provider; an unknown one is left aside. */
  provider: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
  options: z.optional(
    z.object({
      /** Whether other doors of the same host are tried when the chosen one hesitates or fails; usually yes. */
      explore: z.optional(z.boolean()),
      /** Stop after the sign-in: `sent` then says that it went well, and `accepted` is `null`. */
      signInOnly: z.optional(z.boolean()),
      /** Language of the report and of the message; else the caller's `Accept-Language`. */
      locale: z.optional(z.enum(locales)),
      timeoutMs: z.optional(
        z
          .int("timeout.range")
          .check(
            z.minimum(testDeadlineMs.least, "timeout.range"),
            z.maximum(testDeadlineMs.most, "timeout.range"),
          ),
      ),
    }),
  ),
});
export type TestRequest = z.output<typeof testRequestSchema>;

/** What `POST /api/v1/ports` takes; without `endpoints` the provider's are tried, else the usual ones. */
export const portsRequestSchema = z.object({
  host: serverSchema.shape.host,
  endpoints: z.optional(
    z
      .array(
        z.object({ port: serverSchema.shape.port, security: z.enum(securityModes, "security.required") }),
      )
      .check(z.minLength(1, "endpoints.none"), z.maxLength(10, "endpoints.many")),
  ),
  provider: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
});
export type PortsRequest = z.output<typeof portsRequestSchema>;
