import { Fragment } from "react";

/** Text with hosts and addresses in it, which may break before their dots and at-signs rather than inside a name. */
export function Breakable({ text }: { text: string }) {
  return text.split(/(?=[@.]\w)/).map((part, index) => (
    // Parts repeat themselves and never move: their place is their identity.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
