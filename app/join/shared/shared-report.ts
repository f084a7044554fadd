import "server-only";
import { cookies } from "next/headers";
import { storage } from "@/lib/storage/storage";
import type { HandOverReport } from "@/lib/white-glove/hand-over-report";
import { reportCookie, sharedReport } from "@/lib/white-glove/share-report";

/** The report that this browser was given a link to; `null` for none, or none any more. */
export async function reportOfReader(): Promise<HandOverReport | null> {
  const token = (await cookies()).get(reportCookie)?.value;
  return token ? sharedReport(token, { storage: await storage(), now: Date.now() }) : null;
}
