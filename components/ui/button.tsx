import Link from "next/link";
import type { ComponentProps } from "react";

type Look = "primary" | "secondary" | "quiet";

const shared =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-card py-2 text-base font-semibold transition-colors disabled:opacity-60 aria-disabled:opacity-60";

const looks: Readonly<Record<Look, string>> = {
  primary:
    "border border-transparent bg-sea px-5 text-on-sea hover:bg-sea-deep forced-colors:border-[ButtonText]",
  secondary: "border border-edge bg-surface px-5 text-ink hover:border-sea hover:text-sea",
  quiet: "-mx-2 border border-transparent px-2 text-sea hover:bg-sea-wash",
};

type ButtonProps = ComponentProps<"button"> & { look?: Look };

/** A button says what it does; one primary on a page. */
export function Button({ look = "primary", type = "button", className = "", ...props }: ButtonProps) {
  return <button type={type} className={`${shared} ${looks[look]} ${className}`} {...props} />;
}

type ButtonLinkProps = ComponentProps<typeof Link> & { look?: Look };

/** A link that looks like a button, for going on to another page. */
export function ButtonLink({ look = "primary", className = "", ...props }: ButtonLinkProps) {
  return <Link className={`${shared} ${looks[look]} ${className}`} {...props} />;
}
