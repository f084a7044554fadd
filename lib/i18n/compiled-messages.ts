import compile from "icu-minify/compile";
import { type Messages, messagesOf } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/locale";

const compiled = new Map<Locale, Messages>();

/**
 * The sentences as next-intl takes them here: parsed on the server, once, so that the parser (10 kB) need
 * not travel to the browser. next.config.ts puts the formatter in place that goes with it.
 */
export function compiledMessagesOf(locale: Locale): Messages {
  const known = compiled.get(locale);
  if (known) return known;

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- same keys; only next-intl reads the leaves
  const messages = compileAll(messagesOf(locale)) as Messages;
  compiled.set(locale, messages);
  return messages;
}

function compileAll(value: unknown): unknown {
  // The clone has ordinary prototypes, which objects on their way to the browser must have.
  if (typeof value === "string") return structuredClone(compile(value));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compileAll(inner)]));
}
