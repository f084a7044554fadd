import { checkHostAction } from "@/app/setup/actions";
import { staffSession } from "@/app/staff/(signed-in)/sessions/[id]/staff-session";
import { SessionMessages } from "@/components/white-glove/session-messages";
import { SharedFrame } from "@/components/white-glove/shared-frame";
import { SharedSetup } from "@/components/white-glove/shared-setup";
import { staffHrefs, staffReportHref } from "@/components/white-glove/shared-steps";
import { storage } from "@/lib/storage/storage";
import { lastReports } from "@/lib/white-glove/store";

/** The staff's side of a session; it stays while the steps inside change. */
export default async function StaffSessionLayout({ params, children }: LayoutProps<"/staff/sessions/[id]">) {
  const { session, actor } = await staffSession((await params).id);
  const attempts = await lastReports(session.id, await storage());
  return (
    <SessionMessages>
      <SharedSetup session={session} attempts={attempts} actor={actor} checkHostAction={checkHostAction}>
        <SharedFrame hrefs={staffHrefs(session.id)} reportHref={staffReportHref(session.id)}>
          {children}
        </SharedFrame>
      </SharedSetup>
    </SessionMessages>
  );
}
