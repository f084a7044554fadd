"use client";

import { useTranslations } from "next-intl";
import { LeaveSection } from "@/components/join/leave-section";
import { Checklist } from "@/components/white-glove/checklist";
import { DirectChanges } from "@/components/white-glove/direct-changes";
import { InvitationTools } from "@/components/white-glove/invitation-tools";
import { Messages } from "@/components/white-glove/messages";
import { PanelSection } from "@/components/white-glove/panel-section";
import { PasswordPanel } from "@/components/white-glove/password-panel";
import { useSession } from "@/components/white-glove/session-context";
import { StaffNotes } from "@/components/white-glove/staff-notes";
import { StaffTools } from "@/components/white-glove/staff-tools";

/** What belongs to working together, the most used first. */
export function SharedPanel() {
  const t = useTranslations("whiteGlove");
  const leave = useTranslations("leave");
  const isStaff = useSession().shared.actor.kind === "staff";
  return (
    <>
      {isStaff && (
        <PanelSection id="session" title={t("tools.title")}>
          <StaffTools />
        </PanelSection>
      )}
      <PanelSection id="messages" title={t("messages.title")}>
        <Messages />
      </PanelSection>
      <PanelSection id="secret" title={t("password.title")}>
        <PasswordPanel />
      </PanelSection>
      <PanelSection id="checklist" title={t("checklist.title")}>
        <Checklist />
      </PanelSection>
      <PanelSection id="direct-changes" title={t("directChanges.title")}>
        <DirectChanges />
      </PanelSection>
      {!isStaff && (
        <PanelSection id="leave" title={leave("title")}>
          <LeaveSection what="session" />
        </PanelSection>
      )}
      {isStaff && (
        <>
          <PanelSection id="notes" title={t("notes.title")}>
            <StaffNotes />
          </PanelSection>
          <PanelSection id="invitation" title={t("invitation.title")}>
            <InvitationTools />
          </PanelSection>
        </>
      )}
    </>
  );
}
