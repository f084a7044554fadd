import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { xmlLimits } from "@/lib/detection/xml";

/** A body that is larger than any document of this kind. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/**
 * Reads a body up to the size limit, counted after decompression, and reads no further: a small compressed
 * answer that unfolds to gigabytes is dropped after its first 64 KiB.
 *
 * @throws {BodyTooLarge}
 */
export async function readBody({
  body,
  headers,
}: {
  body: Readable;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}): Promise<Uint8Array> {
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity" && encoding !== "gzip") throw new Error(`content encoding ${String(encoding)}`);

  const plain: AsyncIterable<Uint8Array> = encoding === "gzip" ? body.pipe(createGunzip()) : body;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of plain) {
      size += chunk.byteLength;
      if (size > xmlLimits.bytes) throw new BodyTooLarge();
      chunks.push(chunk);
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks);
}
