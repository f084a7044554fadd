"use client";

import { useEffect, useRef } from "react";
import { focusField } from "@/components/ui/focus-field";

type ErrorSummaryProps = {
  title: string;
  /** In the order of the page; those without an error are left out. */
  fields: readonly { id: string; error?: string | undefined }[];
  /** How often the form was handed in; each time that leaves errors, the summary takes the focus. */
  submitCount: number;
};

/** What is missing, with a link to each field (the GOV.UK pattern). */
export function ErrorSummary({ title, fields, submitCount }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const faulty = fields.filter(({ error }) => error);
  const isShown = submitCount > 0 && faulty.length > 0;

  useEffect(() => {
    if (submitCount > 0) box.current?.focus();
  }, [submitCount]);

  if (!isShown) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="rounded-card border-2 border-shut bg-surface p-4"
    >
      <h2 id="error-summary-title" className="text-lg font-semibold">
        {title}
      </h2>
      <ul className="mt-2 grid gap-1">
        {faulty.map(({ id, error }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => leadTo(event, id)} className="text-shut underline">
              {error}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A link to a group leads to its chosen or first input; a link alone would not move the focus there. */
function leadTo(event: React.MouseEvent, id: string): void {
  const target = document.getElementById(id);
  const input = target?.matches("fieldset")
    ? target.querySelector<HTMLElement>("input:checked, input, select, textarea")
    : target;
  if (!input) return;
  event.preventDefault();
  focusField(input);
  input.scrollIntoView({ block: "center" });
}
