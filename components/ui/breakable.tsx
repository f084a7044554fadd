import { Fragment } from "react";

/**
 * Text with hosts and addresses in it. Each of them stays whole on its line where it fits, and breaks before its
 * dots and at-signs rather than inside a name where it does not.
 */
export function Breakable({ text }: { text: string }) {
  return text.split(/(\s+)/).map((word, index) => (
    // Words repeat themselves and never move: their place is their identity.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>{/[@.]\w/.test(word) ? <Name name={word} /> : word}</Fragment>
  ));
}

function Name({ name }: { name: string }) {
  return (
    <span className="inline-block max-w-full">
      {name.split(/(?=[@.]\w)/).map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
