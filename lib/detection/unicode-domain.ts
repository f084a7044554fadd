/** A domain in its own letters: `bücher.de` for `xn--bcher-kva.de`; labels that are no Punycode stay as they are. */
export function toUnicodeDomain(domain: string): string {
  return domain
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join(".");
}

/** A domain for a person's eyes: with what it really is beside it, because letters of two alphabets can look the same. */
export function domainForEyes(domain: string): string {
  const unicode = toUnicodeDomain(domain);
  return unicode === domain ? domain : `${unicode} (${domain})`;
}

// The parameters of RFC 3492 §5.
const [base, tMin, tMax, skew, damp, initialBias, initialCode] = [36, 1, 26, 38, 700, 72, 128];

/** Decodes one label by RFC 3492 §6.2, here and not by Node's `url`, because the browser shows domains too. */
function decodeLabel(text: string): string | null {
  const cut = text.lastIndexOf("-");
  const output = Array.from(text.slice(0, Math.max(0, cut)));
  let [code, position, bias] = [initialCode, 0, initialBias];

  for (let index = cut + 1; index < text.length; ) {
    const before = position;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digitOf(text[index++]);
      if (digit === null) return null;
      position += digit * weight;
      const threshold = Math.min(tMax, Math.max(tMin, k - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = output.length + 1;
    bias = adapted(position - before, { length, isFirst: before === 0 });
    code += Math.floor(position / length);
    position %= length;
    if (code > 0x10ffff) return null;
    output.splice(position++, 0, String.fromCodePoint(code));
  }
  return output.join("");
}

function digitOf(character: string | undefined): number | null {
  return character && /^[a-z0-9]$/.test(character) ? (Number.parseInt(character, 36) + 26) % 36 : null;
}

function adapted(delta: number, { length, isFirst }: { length: number; isFirst: boolean }): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  while (rest > ((base - tMin) * tMax) / 2) {
    rest = Math.floor(rest / (base - tMin));
    k += base;
  }
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}
