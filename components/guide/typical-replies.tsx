import type { TypicalReply } from "@/lib/guide/typical-replies";

/** What servers and programs say, word for word. */
export function TypicalReplies({ replies }: { replies: readonly TypicalReply[] }) {
  if (replies.length === 0) return null;
  return (
    <dl className="overflow-hidden rounded-card border border-line bg-sunken text-sm">
      {replies.map(({ from, text }) => (
        <div
          key={text}
          className="grid gap-x-4 border-t border-line px-4 py-3 first:border-t-0 sm:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <dt className="text-muted">{from}</dt>
          <dd lang="en" className="host-text">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
