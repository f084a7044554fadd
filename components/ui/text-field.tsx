import type { ComponentProps } from "react";
import { Field, type FieldTexts, fieldIds, inputLook } from "@/components/ui/field";

export type TextFieldProps = FieldTexts &
  Omit<ComponentProps<"input">, "id"> & {
    id: string;
    label: React.ReactNode;
    /** Hosts, ports and keys are shown in the typewriter face. */
    isCode?: boolean;
    /** Stands at the end of the input, such as a button that shows a password. */
    trailing?: React.ReactNode;
  };

export function TextField({
  id,
  label,
  hint,
  note,
  error,
  isCode = false,
  trailing,
  className = "",
  ...input
}: TextFieldProps) {
  const texts = { hint, note, error };
  return (
    <Field id={id} label={label} {...texts}>
      <div className="flex gap-2">
        <input
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={fieldIds({ id, ...texts }).describedBy}
          className={`${inputLook} ${isCode ? "host-text" : ""} ${className}`}
          {...(isCode && codeTyping)}
          {...input}
        />
        {trailing}
      </div>
    </Field>
  );
}

/** What keyboards of phones do to words must not be done to hosts and keys. */
const codeTyping = { autoCapitalize: "none", autoCorrect: "off", spellCheck: false } as const;
