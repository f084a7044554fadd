/** Encodings in which servers of the languages that we know answer, besides UTF-8. */
const encodings = [
  "utf-8",
  "gb18030",
  "big5",
  "shift_jis",
  "euc-jp",
  "windows-1251",
  "koi8-r",
  "ibm866",
  "iso-8859-2",
];

/** What stands at 0x80–0x9F in Windows-1252, in order; a space where nothing does. */
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * What a text may have been before its bytes were read as Latin-1.
 *
 * nodemailer hands on a reply that is no UTF-8 byte for byte, so 请使用授权码登录 in GBK arrives as
 * `ÇëÊ¹ÓÃÊÚÈ¨ÂëµÇÂ¼`. Which encoding it was is not told; all that fit are tried, and phrases decide.
 *
 * @returns nothing for plain ASCII and for text that holds characters no Latin-1 reading can give
 */
export function otherDecodings(text: string): string[] {
  const bytes = bytesOf(text);
  if (!bytes) return [];
  return encodings.flatMap((encoding) => {
    try {
      return [new TextDecoder(encoding, { fatal: true }).decode(bytes)];
    } catch {
      return []; // the bytes are not of this encoding
    }
  });
}

function bytesOf(text: string): Uint8Array | null {
  let isAscii = true;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const byte = unit < 0x100 ? unit : 0x80 + windows1252.indexOf(text.charAt(index));
    if (byte < 0x80 && unit >= 0x100) return null;
    isAscii &&= byte < 0x80;
    bytes[index] = byte;
  }
  return isAscii ? null : bytes;
}
