"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { focusField } from "@/components/ui/focus-field";

/**
 * Going to another page without loading one leaves the focus nowhere. Reading and tabbing go on from the new
 * page's heading, or from the field that the link names. It stands after the page, so that the page is there.
 */
export function FocusHeading() {
  const path = usePathname();
  const shownPath = useRef(path);
  useEffect(() => {
    if (shownPath.current === path) return;
    shownPath.current = path;
    const named = document.getElementById(location.hash.slice(1));
    const target = named ?? document.querySelector<HTMLElement>("main h1");
    if (target) focusField(target);
  }, [path]);
  return null;
}
