import { ButtonLink } from "@/components/ui/button";
import type { practicePathOf } from "@/lib/guide/practice-of-problem";

type PracticeInvitationProps = {
  path: NonNullable<ReturnType<typeof practicePathOf>>;
  words: { title: string; text: string; link: string };
};

/** From reading about a failure to causing it, on a server made for it. */
export function PracticeInvitation({ path, words }: PracticeInvitationProps) {
  return (
    <aside className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-card border border-dashed border-edge p-5">
      <div className="min-w-0 grow basis-72">
        <p className="font-semibold">{words.title}</p>
        <p className="text-muted">{words.text}</p>
      </div>
      <ButtonLink href={path} look="secondary">
        {words.link}
      </ButtonLink>
    </aside>
  );
}
