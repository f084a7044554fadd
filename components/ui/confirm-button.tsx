"use client";

import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { focusAtOnce } from "@/components/ui/focus-at-once";

type ConfirmButtonProps = {
  label: React.ReactNode;
  /** What will happen. */
  question: React.ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
};

/** For what cannot be undone: asks in place, where the eyes are. */
export function ConfirmButton({ label, question, confirmLabel, cancelLabel, onConfirm }: ConfirmButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const questionId = useId();
  const opener = useRef<HTMLButtonElement>(null);

  const close = () => {
    setIsAsking(false);
    opener.current?.focus();
  };
  return (
    <>
      <Button ref={opener} look="quiet" aria-expanded={isAsking} onClick={() => setIsAsking(!isAsking)}>
        {label}
      </Button>
      {isAsking && (
        <fieldset
          aria-labelledby={questionId}
          className="w-full min-w-0 rounded-card border-l-4 border-shut bg-shut-wash p-4"
        >
          <p id={questionId} className="mb-3">
            {question}
          </p>
          <div className="flex flex-wrap gap-3">
            <Button
              look="secondary"
              ref={focusAtOnce}
              onClick={() => {
                close();
                onConfirm();
              }}
            >
              {confirmLabel}
            </Button>
            <Button look="quiet" onClick={close}>
              {cancelLabel}
            </Button>
          </div>
        </fieldset>
      )}
    </>
  );
}
