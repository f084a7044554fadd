import Link from "next/link";
import { getLocale } from "next-intl/server";
import { type GuideTopic, guidePath, guideTopics } from "@/lib/guide/guide-path";
import { guideWords } from "@/lib/i18n/guide-words";

/** The pages of the guide; the one that is open is marked. */
export async function GuideContents({ current }: { current: GuideTopic | null }) {
  const { frame } = guideWords(await getLocale());
  return (
    <nav
      aria-labelledby="guide-contents"
      className="border-t border-line pt-6 text-sm lg:sticky lg:top-6 lg:self-start lg:border-t-0 lg:pt-0"
    >
      <p id="guide-contents" className="font-semibold">
        {frame.contents}
      </p>
      <ul className="mt-2 grid gap-x-6 sm:grid-cols-2 lg:grid-cols-1">
        {guideTopics.map((topic) => (
          <li key={topic}>
            <Link
              href={guidePath(topic)}
              prefetch={false}
              aria-current={topic === current ? "page" : undefined}
              className="block border-l-2 border-line py-1.5 pl-3 hover:border-sea hover:text-sea aria-[current]:border-sea aria-[current]:font-semibold aria-[current]:text-sea"
            >
              {frame.topics[topic].name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
