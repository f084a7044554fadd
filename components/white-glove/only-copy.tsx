import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";

type OnlyCopyProps = {
  link: string;
  words: { onlyCopy: string; copyLink: string };
  children?: React.ReactNode;
};

/** A link that is shown this once, to be copied; what belongs to it below. */
export function OnlyCopy({ link, words, children }: OnlyCopyProps) {
  const copy = useTranslations("common.copy");
  return (
    <div className="grid gap-3 rounded-card bg-sunken p-4">
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
      {children}
    </div>
  );
}
