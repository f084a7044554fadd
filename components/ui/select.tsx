import type { ComponentProps } from "react";
import { Field, type FieldTexts, fieldIds, inputLook } from "@/components/ui/field";

type SelectProps = FieldTexts &
  Omit<ComponentProps<"select">, "id"> & {
    id: string;
    label: React.ReactNode;
    options: readonly { value: string; label: string }[];
  };

export function Select({ id, label, hint, note, error, options, className = "", ...select }: SelectProps) {
  const texts = { hint, note, error };
  return (
    <Field id={id} label={label} {...texts}>
      <select
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={fieldIds({ id, ...texts }).describedBy}
        className={`${inputLook} ${className}`}
        {...select}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
