/** A DNS name and all of its parents, longest first, in lower case and without the final dot. */
export function suffixesOf(name: string): string[] {
  const labels = name.toLowerCase().replace(/\.$/, "").split(".");
  return labels.map((_, index) => labels.slice(index).join("."));
}
