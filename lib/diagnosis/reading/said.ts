import { otherDecodings } from "@/lib/diagnosis/reading/decodings";
import { plain } from "@/lib/diagnosis/reading/plain";

/** What a server or a library said, as phrases are looked for in it. */
export type Said = {
  /** Plain, in one line, without codes and without names that say nothing. */
  words: string;
  /**
   * Where the reason begins: in "Recipient address rejected: User unknown" what stands before the colon is
   * what was done and what stands after it is why. 0 where nothing divides the two.
   */
  reasonAt: number;
};

/** One text in each encoding that it may have been written in. */
export function saidIn(text: string): Said[] {
  return [text, ...otherDecodings(text)].map((one) => {
    const words = withoutNames(plain(withoutCodes(one))).replace(
      /^(?:(?:error|sorry|smtp error)[:,;] )+/,
      "",
    );
    return { words, reasonAt: reasonAt(words) };
  });
}

/** Takes the codes from the head of each line, so that a sentence broken over several lines reads as one. */
function withoutCodes(text: string): string {
  return text
    .replace(/^[2-5]\d\d(?:[ -]|$)(?:#?[245]\.\d{1,3}\.\d{1,3}(?=[\s-]|$)-?)?/gm, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Somebody's address, and the server's own name at the head of a reply (RFC 5321 §4.2), may hold any word:
 * `mx1.spam-filter.example` says nothing about spam.
 */
function withoutNames(words: string): string {
  return words
    .replace(/[?&](?:ip|hostid|time)=[^\s&]{0,200}/g, "") // of a link
    .replace(/[^\s<>():;,"']{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?/g, "someone@somewhere")
    .replace(/^[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}(?=[ ,:])/, "server.name");
}

/** What was done; "SPF check failed: …" is no deed but says already why. */
const deed =
  /(?<!\b(?:check|validation|verification|lookup|test|spf|dkim|dmarc) )\b(?:reject(?:ed|ion)|refused|denied|fail(?:ed|ure)|blocked|error|unavailable|not (?:accepted|allowed|permitted|authorized)(?: to \w{2,10})?|declined|deferred|unsuccessful|bounced)(?:: | - |; )/g;

/** A reason has two words at least that are no link. */
const anyReason = /(?:\p{L}{2,}[^\p{L}]+){1,20}\p{L}{2,}/u;

function reasonAt(words: string): number {
  let at = 0;
  for (const { index, 0: found } of words.slice(0, 400).matchAll(deed)) {
    const reason = words.slice(index + found.length).replace(/https?:\S+/g, "");
    if (anyReason.test(reason)) at = index + found.length;
  }
  return at;
}
