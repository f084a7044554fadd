import { useTranslations } from "next-intl";
import { useSetup } from "@/components/wizard/setup-store";
import { hiddenUsername, type Report } from "@/lib/transcript/report";

/** One setting; a value that only says something about it is nothing to copy. */
type Row = { name: string; value: string; isCopied: boolean };

/** The settings of a test that passed, or the draft's as far as they are there. */
export function useSettingsRows(sent: Report | undefined): readonly Row[] {
  const { draft, hasSecret } = useSetup();
  const field = useTranslations("settings.fields");
  const security = useTranslations("settings.security");
  const rail = useTranslations("wizard.rail");
  const t = useTranslations("wizard.done");

  const settings = sent?.settings;
  const mode = settings?.security ?? draft.security;
  const signsIn = settings ? settings.auth.method !== "none" : draft.signIn === "password";
  const port = settings ? String(settings.port) : draft.port;
  const isPasswordThere = settings !== undefined || hasSecret || draft.hadSecret;
  const username = settings && settings.auth.method !== "none" ? settings.auth.username : draft.username;
  const isUsernameSecret = settings ? username === hiddenUsername : draft.isUsernameSecret;

  const rows: readonly Row[] = [
    copied(field("host"), settings?.host ?? draft.host),
    copied(field("port"), port),
    copied(field("security"), mode ? security(mode) : ""),
    ...(signsIn
      ? [
          isUsernameSecret
            ? said(field("username"), rail("secretIsUsername"))
            : copied(field("username"), username),
          said(field("password"), isPasswordThere ? t("password") : ""),
        ]
      : [said(field("signIn"), rail("none"))]),
    copied(field("fromAddress"), settings?.from.address ?? draft.address),
    copied(field("fromName"), settings ? (settings.from.name ?? "") : draft.fromName),
  ];
  return rows.filter(({ value }) => value !== "");
}

function copied(name: string, value: string): Row {
  return { name, value, isCopied: true };
}

function said(name: string, value: string): Row {
  return { name, value, isCopied: false };
}
