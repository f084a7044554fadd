"use client";

import { useTranslations } from "next-intl";
import type { Made } from "@/components/desk/new-session";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { focusAtOnce } from "@/components/ui/focus-at-once";
import { LocalTime } from "@/components/ui/local-time";
import { PageHeading } from "@/components/ui/page-heading";
import { MadeInvitation } from "@/components/white-glove/made-invitation";
import { staffHrefs } from "@/components/white-glove/shared-steps";

type MadeSessionProps = { made: Made & { customerName: string }; onAnother: () => void };

/** The session is there: how the customer gets in, and where staff go on. */
export function MadeSession({ made, onAnother }: MadeSessionProps) {
  const t = useTranslations("desk.new");
  const words = useTranslations("desk.invitation");
  const { customerName: name, codeUntilMs } = made;
  const time = <LocalTime atMs={codeUntilMs} timeStyle="short" />;
  return (
    <div ref={focusAtOnce} tabIndex={-1} className="rounded-card">
      <PageHeading>{t("made", { name })}</PageHeading>
      <Card>
        <MadeInvitation
          {...made}
          words={{
            onlyCopy: t("onlyCopy", { name }),
            copyLink: words("copyLink"),
            code: words("code"),
          }}
        />
        <p className="mt-3 text-sm text-muted">{words.rich("codeUntil", { time: () => time })}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href={staffHrefs(made.sessionId).provider}>{t("openSession")}</ButtonLink>
          <ButtonLink look="secondary" href="/staff">
            {t("back")}
          </ButtonLink>
          <Button look="secondary" onClick={onAnother}>
            {t("another")}
          </Button>
        </div>
      </Card>
    </div>
  );
}
