"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

type CopyButtonProps = {
  text: string;
  label: React.ReactNode;
  doneLabel: string;
  failedLabel: string;
  look?: "primary" | "secondary" | "quiet";
};

/** Puts text on the clipboard and says so. */
export function CopyButton({ text, label, doneLabel, failedLabel, look = "secondary" }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"none" | "done" | "failed">("none");

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("done");
    } catch {
      // Forbidden, or not there at all, as on plain HTTP: the text stays selectable.
      setOutcome("failed");
    }
  };

  const Icon = outcome === "done" ? Check : Copy;
  return (
    <Button look={look} onClick={() => void copy()}>
      <Icon aria-hidden="true" size={18} />
      <span aria-live="polite">{{ none: label, done: doneLabel, failed: failedLabel }[outcome]}</span>
    </Button>
  );
}
