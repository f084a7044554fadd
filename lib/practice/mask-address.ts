/** Leaves enough of an address for its owner to know it by: `a…@example.com`. Practice addresses stay whole. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1).toLowerCase();
  if (at < 1 || domain === "practice.test" || domain.endsWith(".practice.test")) return address;
  return `${String.fromCodePoint(address.codePointAt(0) ?? 0)}…@${domain}`;
}
