/**
 * Hosts that differ by customer are written with placeholders:
 *
 * - `<domain>`: the domain of the address
 * - `<mx>`: the first MX host of that domain; a few hosts have one name per customer for both directions
 * - any other, such as `<server>` or `<region>`: a part that only the customer knows
 */
const placeholder = /<([a-z-]+)>/g;

export function isTemplate(host: string): boolean {
  return host.includes("<");
}

/** The host with its placeholders filled in, or `null` if a part is left that only the customer knows. */
export function fillHost(host: string, parts: { domain: string; mx?: string }): string | null {
  const filled = host.replaceAll("<domain>", parts.domain).replaceAll("<mx>", parts.mx ?? "<mx>");
  return isTemplate(filled) ? null : filled;
}

/** Whether a host can have been made from a template; a placeholder stands for one or more labels or a part of one. */
export function isMadeFrom(template: string, host: string): boolean {
  const source = template
    .split(placeholder)
    .map((part, index) => (index % 2 ? "[a-z0-9.-]+" : part.replaceAll(".", "\\.")))
    .join("");
  return new RegExp(`^${source}$`).test(host);
}
