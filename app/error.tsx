"use client";

import { useEffect, useRef } from "react";
import { failedWords } from "@/components/shell/failed-words";
import { Button, ButtonLink } from "@/components/ui/button";
import { isLocale } from "@/lib/locale";

/** What stands in the place of a page that threw; the frame around it stays. */
export default function PageFailed({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const { lang } = document.documentElement; // never made on the server: something threw before
  const words = failedWords[isLocale(lang) ? lang : "en"];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="grid gap-4">
      <title>{words.title}</title>
      <h1 ref={heading} tabIndex={-1} className="text-2xl font-bold tracking-tight">
        {words.title}
      </h1>
      <p className="max-w-measure">{words.text}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={retry}>{words.again}</Button>
        <ButtonLink href="/" look="secondary">
          {words.home}
        </ButtonLink>
      </div>
      {error.digest && <p className="text-sm text-muted">{words.code.replace("{digest}", error.digest)}</p>}
    </div>
  );
}
