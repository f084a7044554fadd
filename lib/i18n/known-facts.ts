import type { Evidence } from "@/lib/diagnosis/diagnosis";
import type { DescribeContext } from "@/lib/i18n/report-words";
import type { KnownFacts } from "@/lib/i18n/wording";
import type { SettingsPatch } from "@/lib/transcript/report";

type Told = Pick<DescribeContext, "settings" | "provider"> & {
  patch?: SettingsPatch | null;
  evidence?: readonly Evidence[];
} & Partial<Pick<DescribeContext, "locale" | "now">>;

/** What sentences can name, as far as it is known. */
export function factsOf({ settings, provider, patch, evidence = [], locale = "en", now }: Told): KnownFacts {
  const from = settings?.fromAddress;
  const isOwn = from !== undefined && from.toLowerCase() === settings?.username?.toLowerCase();
  const silent = evidence.find(({ code }) => code === "all-ports-silent");
  return known({
    host: settings?.host,
    port: settings?.port,
    username: settings?.username,
    from,
    domain: from?.split("@").at(-1),
    provider: provider?.name,
    newHost: patch?.host,
    newPort: patch?.port,
    newUsername: patch?.auth?.username,
    newFrom: patch?.from?.address,
    ownFrom: isOwn ? from : undefined,
    silentPorts:
      silent?.code === "all-ports-silent"
        ? new Intl.ListFormat(locale).format(silent.ports.toSorted((a, b) => a - b).map(String))
        : undefined,
    ...(now ? datesOf(evidence, { locale, now }) : noDates),
  });
}

type Dates = { endedOn: string | undefined; endedAgo: string | undefined; beginsOn: string | undefined };
const noDates: Dates = { endedOn: undefined, endedAgo: undefined, beginsOn: undefined };
const dayMs = 24 * 60 * 60 * 1_000;

/** Where a certificate stands with its dates; nothing while it is valid. */
function datesOf(
  evidence: readonly Evidence[],
  { locale, now }: Pick<DescribeContext, "locale" | "now">,
): Dates {
  const dates = evidence.find(({ code }) => code === "certificate-dates");
  if (dates?.code !== "certificate-dates") return noDates;
  const day = (iso: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));
  const days = Math.floor((now.getTime() - Date.parse(dates.validTo)) / dayMs);
  if (days >= 0) return { ...noDates, endedOn: day(dates.validTo), endedAgo: agoOf(days, locale) };
  return Date.parse(dates.validFrom) > now.getTime()
    ? { ...noDates, beginsOn: day(dates.validFrom) }
    : noDates;
}

function agoOf(days: number, locale: DescribeContext["locale"]): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return days < 60 ? format.format(-days, "day") : format.format(-Math.floor(days / 30.44), "month");
}

/** An empty value is one that nobody has told. */
function known(facts: Record<keyof KnownFacts, string | number | undefined>): KnownFacts {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([name, value]) => [name, String(value)]),
  );
}
