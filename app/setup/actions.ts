"use server";

import * as z from "zod/mini";
import { authorizeAction } from "@/app/authorize-action";
import { type HostIssue, hostIssue } from "@/lib/detection/host-issue";
import { ownEgress } from "@/lib/mail-test/own-egress";
import { serverSchema } from "@/lib/settings/schema";

const checkSchema = z.object({
  host: serverSchema.shape.host,
  providerId: z.nullable(z.string().check(z.maxLength(64))),
});

/**
 * Judges a typed server by the wizard's schema and by what only this side can know; `null` lets it pass. A call over
 * the limit passes too, because the test has a limit of its own.
 */
export async function checkHostAction(input: unknown): Promise<HostIssue | null> {
  if (await authorizeAction("ports")) return null;
  const parsed = checkSchema.safeParse(input);
  return parsed.success ? hostIssue(parsed.data, { egress: ownEgress() }) : { code: "unknown" };
}
