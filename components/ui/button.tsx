import Link from "next/link";
import type { ComponentProps } from "react";

type Look = "primary" | "secondary" | "quiet" | "toggle";

const shared =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-card py-2 text-base font-semibold transition-colors disabled:opacity-60 aria-disabled:opacity-60";

const looks: Readonly<Record<Look, string>> = {
  primary:
    "border border-transparent bg-sea px-5 text-on-sea hover:bg-sea-deep forced-colors:border-[ButtonText]",
  secondary: "border border-edge bg-surface px-5 text-ink hover:border-sea hover:text-sea",
  /** With `aria-pressed`: what is pressed has a sign, an edge and a ground of its own. */
  toggle:
    "border border-edge bg-surface px-5 text-ink hover:border-sea aria-pressed:border-sea aria-pressed:bg-sea-wash aria-pressed:text-sea aria-pressed:ring-2 aria-pressed:ring-sea aria-pressed:before:content-['✓'] forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:forced-color-adjust-none",
  quiet: "-mx-2 border border-transparent px-2 text-sea hover:bg-sea-wash",
};

type ButtonProps = ComponentProps<"button"> & { look?: Look };

/** A button says what it does; one primary on a page. */
export function Button({ look = "primary", type = "button", className = "", ...props }: ButtonProps) {
  return <button type={type} className={`${shared} ${looks[look]} ${className}`} {...props} />;
}

type ButtonAnchorProps = ComponentProps<"a"> & { look?: Look };

/** A link that looks like a button and opens a page beside the work, here or elsewhere. */
export function ButtonAnchor({ look = "primary", className = "", children, ...props }: ButtonAnchorProps) {
  return (
    <a target="_blank" rel="noreferrer" className={`${shared} ${looks[look]} ${className}`} {...props}>
      {children}
      <span aria-hidden="true">↗</span>
    </a>
  );
}

type ButtonLinkProps = ComponentProps<typeof Link> & { look?: Look };

/** A link that looks like a button, for going on to another page. */
export function ButtonLink({ look = "primary", className = "", ...props }: ButtonLinkProps) {
  return <Link className={`${shared} ${looks[look]} ${className}`} {...props} />;
}
