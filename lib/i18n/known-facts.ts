import type { DescribeContext } from "@/lib/i18n/report-words";
import type { KnownFacts } from "@/lib/i18n/wording";
import type { SettingsPatch } from "@/lib/transcript/report";

/** What sentences can name, as far as it is known. */
export function factsOf(
  { settings, provider }: Pick<DescribeContext, "settings" | "provider">,
  patch: SettingsPatch | null = null,
): KnownFacts {
  return known({
    host: settings?.host,
    port: settings?.port,
    username: settings?.username,
    from: settings?.fromAddress,
    domain: settings?.fromAddress?.split("@").at(-1),
    provider: provider?.name,
    newHost: patch?.host,
    newPort: patch?.port,
    newUsername: patch?.auth?.username,
    newFrom: patch?.from?.address,
  });
}

/** An empty value is one that nobody has told. */
function known(facts: Record<keyof KnownFacts, string | number | undefined>): KnownFacts {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([name, value]) => [name, String(value)]),
  );
}
