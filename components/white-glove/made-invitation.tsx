import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";

type MadeInvitationProps = {
  link: string;
  code: string;
  words: { onlyCopy: string; copyLink: string; code: string };
};

/** The customer's way in, to be copied or read over the phone; it is shown this once. */
export function MadeInvitation({ link, code, words }: MadeInvitationProps) {
  const copy = useTranslations("common.copy");
  return (
    <div aria-live="polite" className="grid gap-3 rounded-card bg-sunken p-4">
      <p>{words.onlyCopy}</p>
      <p className="host-text wrap-anywhere">{link}</p>
      <div>
        <CopyButton
          key={link}
          text={link}
          label={words.copyLink}
          doneLabel={copy("done")}
          failedLabel={copy("failed")}
        />
      </div>
      <p>
        {words.code}: <span className="port-number tracking-widest">{spaced(code)}</span>
      </p>
    </div>
  );
}

/** In threes, as it is read over the phone. */
function spaced(code: string): string {
  return code.replace(/(\d{3})(?=\d)/g, "$1 ");
}
