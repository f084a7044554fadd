"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

type CopyButtonProps = { text: string; label: string; doneLabel: string; failedLabel: string };

/** Puts text on the clipboard and says so. */
export function CopyButton({ text, label, doneLabel, failedLabel }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"none" | "done" | "failed">("none");

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("done"),
      // The browser may forbid it (no permission, no secure context): the text stays selectable.
      () => setOutcome("failed"),
    );

  const Icon = outcome === "done" ? Check : Copy;
  return (
    <Button look="secondary" onClick={() => void copy()}>
      <Icon aria-hidden="true" size={18} />
      <span aria-live="polite">{{ none: label, done: doneLabel, failed: failedLabel }[outcome]}</span>
    </Button>
  );
}
