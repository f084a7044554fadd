import { CodeBlock } from "@/components/ui/code-block";
import { StatusMark } from "@/components/ui/status-mark";
import type { GuideWords } from "@/lib/i18n/guide-words";

/** The same sign-in, as a listener sees it; the base64 is "ada@example.com" and "hunter2". */
const views = [
  { id: "clear", status: "shut", bytes: "EHLO shop.example\nAUTH PLAIN AGFkYUBleGFtcGxlLmNvbQBodW50ZXIy" },
  {
    id: "upgraded",
    status: "open",
    bytes: "EHLO shop.example\nSTARTTLS\n16 03 01 02 00 01 00 01 fc 03 03 9e 41 …",
  },
  {
    id: "sealed",
    status: "open",
    bytes: "16 03 01 02 00 01 00 01 fc 03 03 5b c7 …\n17 03 03 00 45 8f 1d 22 e0 …",
  },
] as const;

export function WireViews({ words }: { words: GuideWords["smtpAndSmtps"]["wire"] }) {
  return (
    <div className="grid gap-4 md:grid-cols-3">
      {views.map(({ id, status, bytes }) => (
        <div key={id} className="min-w-0">
          <h3 className="font-semibold">{words[id]}</h3>
          <StatusMark status={status} className="mb-2 text-sm">
            {words.verdicts[id]}
          </StatusMark>
          <CodeBlock>{bytes}</CodeBlock>
        </div>
      ))}
    </div>
  );
}
