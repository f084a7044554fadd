import Link from "next/link";
import { getLocale } from "next-intl/server";
import { type GuideTopic, guidePath, problemPath } from "@/lib/guide/guide-path";
import { guideWords } from "@/lib/i18n/guide-words";
import { causeWords } from "@/lib/i18n/problem-words";
import type { CauseId } from "@/lib/transcript/cause";

/** Leads on to the page that says more; nothing where there is none. */
export async function TopicOrCauseLink({ topic, cause }: { topic?: GuideTopic; cause?: CauseId }) {
  const locale = await getLocale();
  const target = topic
    ? { href: guidePath(topic), name: guideWords(locale).frame.topics[topic].name }
    : cause && { href: problemPath(cause), name: causeWords(locale)[cause].name };
  if (!target) return null;
  return (
    <Link href={target.href} className="text-link mt-1 inline-block py-0.5 text-sm">
      {target.name}
    </Link>
  );
}
