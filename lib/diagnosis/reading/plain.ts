/** Lower case, without accents, in the widths and quotes of ASCII, white space as single spaces: what phrases are compared in. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁ]/g, "l") // these three carry no accent that could be taken off
    .replace(/[øØ]/g, "o")
    .replace(/ı/g, "i")
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, "-")
    .replace(/\s+/g, " ")
    .toLowerCase();
}
