import "server-only";
import { cookies } from "next/headers";
import { storage } from "@/lib/storage/storage";
import { customerCookie, sessionOfCustomer } from "@/lib/white-glove/access";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import { viewOf } from "@/lib/white-glove/view";

/** The session that this browser was let into, as its customer may see it; `null` for none. */
export async function customerSession(): Promise<WhiteGloveSession | null> {
  const cookie = (await cookies()).get(customerCookie)?.value;
  const session = await sessionOfCustomer(cookie, { storage: await storage(), now: Date.now() });
  return session && viewOf(session, "customer");
}
