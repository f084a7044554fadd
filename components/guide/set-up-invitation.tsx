import { getLocale } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { guideWords } from "@/lib/i18n/guide-words";

/** From reading to doing. */
export async function SetUpInvitation() {
  const { frame } = guideWords(await getLocale());
  return (
    <aside className="mt-12 flex flex-wrap items-center gap-x-6 gap-y-4 rounded-card bg-sea-wash p-5 forced-colors:border">
      <p className="min-w-0 grow basis-72">{frame.setUpLead}</p>
      <ButtonLink href="/setup/provider">{frame.setUp}</ButtonLink>
    </aside>
  );
}
