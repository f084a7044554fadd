import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { customerSession } from "@/app/join/customer-session";
import { checkHostAction } from "@/app/setup/actions";
import { SessionMessages } from "@/components/white-glove/session-messages";
import { SharedFrame } from "@/components/white-glove/shared-frame";
import { SharedSetup } from "@/components/white-glove/shared-setup";
import { customerHrefs } from "@/components/white-glove/shared-steps";
import { storage } from "@/lib/storage/storage";
import { lastReports } from "@/lib/white-glove/store";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The customer's side of a session; which one the cookie says, so that no address tells. */
export default async function CustomerSessionLayout({ children }: { children: React.ReactNode }) {
  const session = await customerSession();
  if (session?.phase === "handed-over") redirect("/join/report");
  if (session?.phase !== "joined") redirect("/join");
  const attempts = await lastReports(session.id, await storage());
  return (
    <SessionMessages>
      <SharedSetup
        session={session}
        attempts={attempts}
        actor={{ kind: "customer" }}
        checkHostAction={checkHostAction}
      >
        <SharedFrame hrefs={customerHrefs} reportHref="/join/report">
          {children}
        </SharedFrame>
      </SharedSetup>
    </SessionMessages>
  );
}
