"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useLinkToken } from "@/components/staff/use-link-token";
import { type AcceptProblem, WelcomeForm } from "@/components/staff/welcome-form";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { Result } from "@/lib/result";
import type { StaffRole } from "@/lib/staff/member";
import type { NewMember } from "@/lib/staff/new-member";

type LinkProblem = Exclude<AcceptProblem, "email-taken">;

type WelcomeProps = {
  readInvitation: (token: string) => Promise<Result<{ role: StaffRole }, LinkProblem>>;
  accept: (input: { token: string } & NewMember) => Promise<Result<null, AcceptProblem>>;
};

/** What the link in the address opens: the form for an account, or why it does not. */
export function Welcome({ readInvitation, accept }: WelcomeProps) {
  const token = useLinkToken();
  return token === null ? (
    <Reading />
  ) : (
    <Invitation key={token} token={token} readInvitation={readInvitation} accept={accept} />
  );
}

function Reading() {
  const t = useTranslations("staff.welcome");
  return <p className="text-muted">{t("reading")}</p>;
}

type Reading = Result<{ role: StaffRole }, LinkProblem | "failed">;

function Invitation({ token, readInvitation, accept }: WelcomeProps & { token: string }) {
  const t = useTranslations("staff");
  const [read, setRead] = useState<Reading | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void readInvitation(token)
      .catch(() => ({ ok: false, error: "failed" }) as const)
      .then((result) => isCurrent && setRead(result));
    return () => {
      isCurrent = false;
    };
  }, [token, readInvitation]);

  if (!read) return <Reading />;
  if (!read.ok) return <Obstacle problem={read.error} />;
  return (
    <>
      <PageHeading lead={t("welcome.lead", { role: read.value.role })}>{t("welcome.title")}</PageHeading>
      <Card>
        <WelcomeForm
          accept={(member) => accept({ token, ...member })}
          onLinkProblem={(error) => setRead({ ok: false, error })}
        />
      </Card>
    </>
  );
}

function Obstacle({ problem }: { problem: LinkProblem | "failed" }) {
  const t = useTranslations("staff");
  if (problem === "failed") return <Notice tone="shut" title={t("failed")} />;
  return (
    <>
      <PageHeading>{t(`welcome.problems.${problem}.title`)}</PageHeading>
      <p className="mb-6 max-w-measure">{t(`welcome.problems.${problem}.text`)}</p>
      <ButtonLink look="secondary" href="/staff/sign-in">
        {t("welcome.haveAccount")}
      </ButtonLink>
    </>
  );
}
