import type { TypicalReply } from "@/lib/guide/typical-replies";

/** What servers and programs say, word for word. */
export function TypicalReplies({ title, replies }: { title: string; replies: readonly TypicalReply[] }) {
  if (replies.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 font-semibold">{title}</h3>
      <dl className="mt-2 grid gap-2">
        {replies.map(({ from, text }) => (
          <div key={text} className="rounded-card border border-line bg-sunken p-3 text-sm">
            <dt className="text-muted">{from}</dt>
            <dd lang="en" className="host-text">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
