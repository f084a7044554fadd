/** Ids of the parts of a field; `describedBy` lists those that are there, in reading order. */
export function fieldIds({ id, hint, note, error }: FieldTexts & { id: string }): {
  hint: string;
  note: string;
  error: string;
  describedBy: string | undefined;
} {
  const ids = { hint: `${id}-hint`, note: `${id}-note`, error: `${id}-error` };
  const describedBy = [hint && ids.hint, error && ids.error, note && ids.note].filter(Boolean).join(" ");
  return { ...ids, describedBy: describedBy || undefined };
}

export type FieldTexts = {
  /** How to fill it in. */
  hint?: React.ReactNode;
  /** What we did with what was typed, or advise about it; shown below the input. */
  note?: React.ReactNode;
  error?: string | undefined;
};

type FieldProps = FieldTexts & { id: string; label: React.ReactNode; children: React.ReactNode };

/** Visible label, then hint, then error, then the input, then what we noticed. */
export function Field({ id, label, children, ...texts }: FieldProps) {
  const ids = fieldIds({ id, ...texts });
  return (
    <div className={texts.error ? "border-l-4 border-shut pl-4" : ""}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {texts.hint && (
        <div id={ids.hint} className="text-sm text-muted">
          {texts.hint}
        </div>
      )}
      {texts.error && <FieldError id={ids.error}>{texts.error}</FieldError>}
      <div className="mt-1.5">{children}</div>
      <div id={ids.note} aria-live="polite" className="text-sm not-empty:mt-1.5">
        {texts.note}
      </div>
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: React.ReactNode }) {
  return (
    <p id={id} className="font-semibold text-shut">
      <span aria-hidden="true">✕ </span>
      {children}
    </p>
  );
}

/** The look of everything that can be typed into or chosen from. */
export const inputLook =
  "w-full min-h-11 rounded-card border border-edge bg-surface px-3 py-2 text-base text-ink placeholder:text-muted hover:border-sea aria-invalid:border-2 aria-invalid:border-shut";
