"use client";

import { Share2 } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

/** Hands text to another app of the device; not there where the browser cannot. */
export function ShareButton({ title, text, label }: { title: string; text: string; label: string }) {
  const canShare = useSyncExternalStore(neverChanges, deviceCanShare, () => false);
  if (!canShare) return null;
  return (
    // Whoever closes the device's own dialog has decided; there is nothing to say about it.
    <Button look="secondary" onClick={() => void navigator.share({ title, text }).catch(() => undefined)}>
      <Share2 aria-hidden="true" size={18} />
      {label}
    </Button>
  );
}

function deviceCanShare(): boolean {
  return "share" in navigator;
}

function neverChanges(): () => void {
  return () => undefined;
}
