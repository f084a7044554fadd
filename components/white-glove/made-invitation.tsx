import { OnlyCopy } from "@/components/white-glove/only-copy";

type MadeInvitationProps = {
  link: string;
  code: string;
  words: { onlyCopy: string; copyLink: string; code: string };
};

/** The customer's way in, to be copied or read over the phone; it is shown this once. */
export function MadeInvitation({ link, code, words }: MadeInvitationProps) {
  return (
    <div aria-live="polite">
      <OnlyCopy link={link} words={words}>
        <p>
          {words.code}: <span className="port-number whitespace-nowrap tracking-widest">{spaced(code)}</span>
        </p>
      </OnlyCopy>
    </div>
  );
}

/** In threes, as it is read over the phone. */
function spaced(code: string): string {
  return code.replace(/(\d{3})(?=\d)/g, "$1 ");
}
