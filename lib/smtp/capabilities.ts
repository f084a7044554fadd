/** The EHLO keywords with their parameters; the first line of the reply is only a greeting (RFC 5321 §4.1.1.1). */
export function capabilitiesOf(ehloReply: string): readonly string[] {
  return ehloReply
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.replace(/^\d{3}[ -]?/, "").trim())
    .filter((line) => line !== "");
}
