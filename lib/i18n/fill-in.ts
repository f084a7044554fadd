/** Puts facts into a sentence that names them as `{host}`; for words that next-intl does not format. */
export function fillIn(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (gap, name: string) => String(facts[name] ?? gap));
}
