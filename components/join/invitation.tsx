import { useTranslations } from "next-intl";
import { BeginButton } from "@/components/join/begin-button";
import { Card } from "@/components/ui/card";
import { LocalTime } from "@/components/ui/local-time";
import { PageHeading } from "@/components/ui/page-heading";
import type { WhiteGloveSession } from "@/lib/white-glove/session";

const happenings = ["address", "together", "test", "report"] as const;
const seen = ["settings", "step", "tests", "messages"] as const;
const unseen = ["password", "mail", "screen"] as const;

/** Who invites, what will happen, and what the others can and cannot see. */
export function Invitation({ session }: { session: WhiteGloveSession }) {
  const t = useTranslations("join.invitation");
  const name = session.holder?.name ?? session.openedBy;
  return (
    <div className="grid gap-6">
      <PageHeading lead={t("lead", { name })}>{t("title", { name })}</PageHeading>
      <div className="grid gap-6 lg:grid-cols-3">
        <Card>
          <h2 className="mb-3 text-lg font-semibold">{t("happens")}</h2>
          <ol className="grid list-decimal gap-2 pl-5">
            {happenings.map((one) => (
              <li key={one}>{t(`happenings.${one}`, { name })}</li>
            ))}
          </ol>
        </Card>
        <Card>
          <h2 className="mb-3 text-lg font-semibold">{t("sees", { name })}</h2>
          <ul className="grid gap-2">
            {seen.map((one) => (
              <li key={one} className="flex gap-2.5">
                <span aria-hidden="true" className="text-open">
                  ✓
                </span>
                {t(`seen.${one}`, { name })}
              </li>
            ))}
          </ul>
        </Card>
        <Card>
          <h2 className="mb-3 text-lg font-semibold">{t("seesNot", { name })}</h2>
          <ul className="grid gap-2">
            {unseen.map((one) => (
              <li key={one} className="flex gap-2.5">
                <span aria-hidden="true" className="text-shut">
                  ✕
                </span>
                {t(`unseen.${one}`, { name })}
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <div className="grid justify-items-start gap-3">
        <BeginButton sessionId={session.id} label={t(session.phase === "joined" ? "goOn" : "begin")} />
        <p className="text-sm text-muted">
          {t("until")} <LocalTime atMs={session.expiresAtMs} dateStyle="long" timeStyle="short" />
        </p>
      </div>
    </div>
  );
}
