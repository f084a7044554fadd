"use client";

import { useEffect, useRef } from "react";

/** Takes the focus when it appears, in place of what the person has just pressed and what is gone now. */
export function Focused({ children }: { children: React.ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="rounded-card">
      {children}
    </div>
  );
}
