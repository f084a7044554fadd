"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "@/components/staff/form-problem";
import { useAct } from "@/components/staff/use-act";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { RadioCard, RadioCards } from "@/components/ui/radio-cards";
import type { Result } from "@/lib/result";
import { type StaffRole, staffRoles } from "@/lib/staff/member";
import type { TeamProblem } from "@/lib/staff/team";

type InviteMemberProps = { invite: (role: StaffRole) => Promise<Result<{ link: string }, TeamProblem>> };

/** Makes a link that a colleague makes an account with; it is shown this once. */
export function InviteMember({ invite }: InviteMemberProps) {
  const t = useTranslations("staff.team.invite");
  const words = useTranslations("staff");
  const copy = useTranslations("common.copy");
  const [role, setRole] = useState<StaffRole>("agent");
  const [link, setLink] = useState<string | null>(null);
  const { isWorking, problem, act } = useAct<TeamProblem>();

  return (
    <Card>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void act(() => invite(role)).then((made) => setLink(made?.link ?? null));
        }}
      >
        <h2 className="text-lg font-semibold">{t("title")}</h2>
        <RadioCards id="role" legend={t("as")}>
          {staffRoles.map((name) => (
            <RadioCard
              key={name}
              name="role"
              value={name}
              title={words(`roles.${name}`)}
              checked={role === name}
              onChange={() => setRole(name)}
            >
              {t(`means.${name}`)}
            </RadioCard>
          ))}
        </RadioCards>
        <FormProblem
          title={problem && (problem === "failed" ? words("failed") : words(`team.problems.${problem}`))}
        />
        <Button type="submit" aria-disabled={isWorking}>
          {t("submit")}
        </Button>
      </form>
      <div aria-live="polite">
        {link && (
          <div className="mt-4 grid gap-3 rounded-card bg-sunken p-4">
            <p className="text-sm">{t("onlyCopy")}</p>
            <p className="host-text text-sm">{link}</p>
            <div>
              <CopyButton
                key={link}
                text={link}
                label={t("copy")}
                doneLabel={copy("done")}
                failedLabel={copy("failed")}
              />
            </div>
          </div>
        )}
      </div>
    </Card>
  );
}
