"use client";

import { useTranslations } from "next-intl";
import { assertNever } from "@/lib/assert-never";
import type { TidyNote } from "@/lib/settings/tidy";

/** What we did with a pasted host, in sentences. */
export function TidyNotes({ notes }: { notes: readonly TidyNote[] }) {
  const sentenceOf = useTidySentence();
  if (notes.length === 0) return null;
  return (
    <p className="text-muted">
      <span aria-hidden="true">✓ </span>
      {notes.map(sentenceOf).join(" ")}
    </p>
  );
}

function useTidySentence(): (note: TidyNote) => string {
  const t = useTranslations("settings");
  return (note) => {
    switch (note.code) {
      case "scheme-removed":
        return t("tidied.scheme-removed", { scheme: note.scheme });
      case "port-moved":
        return t("tidied.port-moved", { port: String(note.port) });
      case "security-set":
        return t("tidied.security-set", { security: t(`security.${note.security}`) });
      case "username-moved":
        return t("tidied.username-moved", { username: note.username });
      case "path-removed":
        return t("tidied.path-removed", { path: note.path });
      case "spaces-removed":
      case "secret-removed":
      case "brackets-removed":
      case "dot-removed":
        return t(`tidied.${note.code}`);
      default:
        return assertNever(note);
    }
  };
}
