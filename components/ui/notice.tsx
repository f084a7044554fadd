import type { Status } from "@/components/ui/status-mark";

type NoticeProps = { tone: "info" | Exclude<Status, "idle">; title?: string; children?: React.ReactNode };

const tones: Readonly<Record<NoticeProps["tone"], { box: string; sign: string; signColour: string }>> = {
  info: { box: "border-sea bg-sea-wash", sign: "i", signColour: "text-sea" },
  open: { box: "border-open bg-open-wash", sign: "●", signColour: "text-open" },
  slow: { box: "border-slow bg-slow-wash", sign: "◐", signColour: "text-slow" },
  shut: { box: "border-shut bg-shut-wash", sign: "✕", signColour: "text-shut" },
};

/** Something that the reader should know here; `slow` warns, `shut` says that it will not work. */
export function Notice({ tone, title, children }: NoticeProps) {
  const { box, sign, signColour } = tones[tone];
  return (
    <div className={`flex gap-3 rounded-card border-l-4 p-4 ${box}`}>
      <span aria-hidden="true" className={`w-4 shrink-0 text-center font-bold ${signColour}`}>
        {sign}
      </span>
      <div className="min-w-0 grow wrap-anywhere">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
