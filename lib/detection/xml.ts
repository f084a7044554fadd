import { SaxesParser } from "saxes";

/** One element of a small document; names are lower-case and without a namespace prefix. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, comments left out, white space at the ends removed. */
  readonly text: string;
};

export const xmlLimits = { bytes: 64 * 1024, depth: 20 } as const;

/**
 * Parses XML from strangers: no document type, so no entities but XML's own five, and bounded in size and depth.
 *
 * @returns the root, or `null` if the text is anything but such a document
 */
export function parseXml(bytes: Uint8Array): Element | null {
  if (bytes.byteLength > xmlLimits.bytes) return null;
  try {
    return read(new TextDecoder().decode(bytes)); // takes a byte order mark away
  } catch (error) {
    if (error instanceof NotOurXml) return null;
    throw error;
  }
}

class NotOurXml extends Error {}

function refuse(why: string): never {
  throw new NotOurXml(why);
}

type Open = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

function read(text: string): Element | null {
  const parser = new SaxesParser();
  const open: Open[] = [{ name: "", attributes: {}, children: [], text: "" }];
  parser.on("error", ({ message }) => refuse(message));
  parser.on("doctype", () => refuse("document type"));
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > xmlLimits.depth) refuse("depth");
    const lower = Object.entries(attributes).map(([key, value]) => [localName(key), value]);
    open.push({ name: localName(name), attributes: Object.fromEntries(lower), children: [], text: "" });
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (element) open.at(-1)?.children.push({ ...element, text: element.text.trim() });
  });
  parser.write(text).close();
  return open[0]?.children[0] ?? null;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
