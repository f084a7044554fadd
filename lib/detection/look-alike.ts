import { serviceOfDomain } from "@/lib/detection/tables";
import { toUnicodeDomain } from "@/lib/detection/unicode-domain";

/**
 * The well-known domain that this one only looks like: `gmail.com` for `gmаil.com` with a Cyrillic а. Nobody types such
 * a name; it was pasted from somewhere, and whoever owns it wants passwords.
 */
export function lookAlikeOf(domain: string): string | null {
  if (toUnicodeDomain(domain) === domain) return null;
  const latin = latinTwinOf(domain);
  return latin !== domain && serviceOfDomain(latin) ? latin : null;
}

/** The domain in Latin letters as it is seen, its marks left out. */
export function latinTwinOf(domain: string): string {
  const bare = toUnicodeDomain(domain).normalize("NFKD").replace(/\p{M}/gu, "");
  return Array.from(bare, (letter) => twins[letter] ?? letter).join("");
}

/**
 * Letters that are drawn like a Latin one in common fonts and are another; those with marks are taken apart before.
 * From the confusables of Unicode Technical Standard 39, small letters only, because domains have no others.
 */
const twins: Readonly<Record<string, string>> = {
  // Cyrillic
  ...pairs("аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlкkвbгrпnмmтtнhьbѵv"),
  // Greek
  ...pairs("αaοoνvρpιiκkυuτtεeγyχxηnωw"),
  // Latin letters that do not come apart
  ...pairs("ıiłløođdħhɡgɑaŧt"),
};

function pairs(text: string): Readonly<Record<string, string>> {
  const letters = Array.from(text);
  return Object.fromEntries(
    letters.flatMap((letter, index) => (index % 2 === 0 ? [[letter, letters[index + 1] ?? letter]] : [])),
  );
}
