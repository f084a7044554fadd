import type { ComponentProps } from "react";
import { FieldError } from "@/components/ui/field";

type RadioCardsProps = {
  legend: React.ReactNode;
  hint?: React.ReactNode;
  error?: string | undefined;
  /** The group's id; the error summary links to it, and the first card takes the focus. */
  id: string;
  className?: string;
  children: React.ReactNode;
};

/** One choice out of several, each a card. */
export function RadioCards({ legend, hint, error, id, className = "", children }: RadioCardsProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      id={id}
      aria-describedby={describedBy || undefined}
      className={`min-w-0 ${error ? "border-l-4 border-shut pl-4" : ""}`}
    >
      <legend className="font-semibold">{legend}</legend>
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </div>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className={`mt-2 grid gap-2 ${className}`}>{children}</div>
    </fieldset>
  );
}

type RadioCardProps = Omit<ComponentProps<"input">, "type" | "title"> & {
  title: React.ReactNode;
  /** A word beside the title, such as "recommended". */
  badge?: React.ReactNode;
  /** Stands at the end of the title's line, in one column over all cards. */
  aside?: React.ReactNode;
  children?: React.ReactNode;
};

export function RadioCard({ title, badge, aside, children, className = "", ...input }: RadioCardProps) {
  return (
    <label
      className={`flex gap-3 rounded-card border border-edge bg-surface p-3 hover:border-sea has-checked:border-sea has-checked:bg-sea-wash has-checked:ring-1 has-checked:ring-sea has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-sea ${className}`}
    >
      <input type="radio" className="mt-1 size-5 shrink-0 accent-sea focus-visible:outline-none" {...input} />
      <span className="min-w-0 grow">
        <span className="flex flex-wrap items-baseline gap-x-2 font-semibold">
          {title}
          {badge && <span className="text-sm font-normal text-muted">{badge}</span>}
          {aside && <span className="ml-auto w-40">{aside}</span>}
        </span>
        {children && <span className="block text-sm text-muted">{children}</span>}
      </span>
    </label>
  );
}
