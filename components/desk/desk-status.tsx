import Link from "next/link";
import { useTranslations } from "next-intl";
import type { DeskConnection } from "@/components/desk/use-desk";
import { Notice } from "@/components/ui/notice";
import { StatusMark } from "@/components/ui/status-mark";

/** Whether what the desk shows is so now. */
export function DeskStatus({ connection }: { connection: DeskConnection }) {
  const t = useTranslations("desk.status");
  return (
    <div aria-live="polite" className="text-sm">
      {connection === "live" && <StatusMark status="open">{t("live")}</StatusMark>}
      {connection === "connecting" && <StatusMark status="idle">{t("connecting")}</StatusMark>}
      {connection === "lost" && (
        <Notice tone="slow" title={t("lost")}>
          {t("lostText")}
        </Notice>
      )}
      {connection === "ended" && (
        <Notice tone="shut" title={t("ended")}>
          <Link href="/staff/sign-in" className="text-link">
            {t("signIn")}
          </Link>
        </Notice>
      )}
    </div>
  );
}
