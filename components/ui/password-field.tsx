"use client";

import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { TextField, type TextFieldProps } from "@/components/ui/text-field";

type PasswordFieldProps = Omit<TextFieldProps, "type" | "trailing" | "isCode"> & {
  showLabel: string;
  hideLabel: string;
};

/** A secret that can be pasted, shown and filled by a password manager. */
export function PasswordField({ showLabel, hideLabel, ...field }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <TextField
      {...field}
      isCode
      type={isShown ? "text" : "password"}
      trailing={
        <button
          type="button"
          aria-controls={field.id}
          onClick={() => setIsShown(!isShown)}
          className="noscript:hidden inline-flex shrink-0 items-center gap-2 rounded-card border border-edge bg-surface px-3 text-sm font-semibold hover:border-sea hover:text-sea"
        >
          <Icon aria-hidden="true" size={18} />
          {isShown ? hideLabel : showLabel}
        </button>
      }
    />
  );
}
