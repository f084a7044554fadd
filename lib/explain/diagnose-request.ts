import * as z from "zod/mini";
import { answerIds } from "@/lib/explain/questions";
import { locales } from "@/lib/locale";
import { longestPaste } from "@/lib/pasted-log/hide-secrets";
import { securityModes } from "@/lib/smtp/security";
import { reportFactsSchema } from "@/lib/transcript/report-facts";
import { stages } from "@/lib/transcript/stage";

const line = z.string().check(z.maxLength(8_000, "text.long"));

/** What `POST /api/v1/diagnose` takes: a failure in parts, anything pasted, or a saved report. */
export const diagnoseRequestSchema = z.union([
  z.object({
    failure: z
      .object({
        /** Left out, it is told from the words. */
        stage: z.optional(z.enum(stages)),
        /** The server's words with their code, lines joined by `\n`. */
        reply: z.optional(z.nullable(z.string().check(z.maxLength(64 * 1024, "text.long")))),
        /** A library's error: nodemailer's or Node's code. */
        error: z.optional(
          z.nullable(z.object({ code: z.optional(z.nullable(line)), message: z.optional(z.nullable(line)) })),
        ),
      })
      .check(
        z.refine(({ reply, error }) => Boolean(reply ?? error?.code ?? error?.message), "failure.empty"),
      ),
    settings: z.optional(
      z.nullable(
        z.object({
          host: z.string().check(z.maxLength(253, "host.invalid")),
          port: z.int("port.range").check(z.minimum(1, "port.range"), z.maximum(65_535, "port.range")),
          security: z.enum(securityModes, "security.required"),
        }),
      ),
    ),
    /** An id of the catalogue; any other name is left aside, and the host decides. */
    provider: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
    locale: z.optional(z.enum(locales)),
  }),
  z.object({
    text: z.string().check(z.minLength(1, "text.empty"), z.maxLength(longestPaste, "text.long")),
    /** To the questions of the answers before, in their order. */
    answers: z.optional(z.array(z.enum(answerIds)).check(z.maxLength(20, "answers.long"))),
    locale: z.optional(z.enum(locales)),
  }),
  z.object({
    /** As a test answered it, with its failure. */
    report: reportFactsSchema,
    provider: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
    locale: z.optional(z.enum(locales)),
  }),
]);
export type DiagnoseRequest = z.output<typeof diagnoseRequestSchema>;
