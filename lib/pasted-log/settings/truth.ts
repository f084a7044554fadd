const yes = /^(?:true|1|yes|on|y|enabled?|required|s[ìi]|ja|oui|sim|bool\(true\)|always)$/i;
const no = /^(?:false|0|no|off|n|disabled?|none|null|nil|nein|non|n[aã]o|never|)$/i;

/** What a switch says, in the words that programs and their pages use; `null` where it is no switch. */
export function truthOf(value: string): boolean | null {
  const word = value.trim().replace(/[.,;)]+$/, "");
  if (yes.test(word)) return true;
  return no.test(word) ? false : null;
}
