import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** What a password is bound to: it opens for nothing else. */
export type Binding = {
  readonly sessionId: string;
  /** The host as it was typed. */
  readonly host: string;
  /** Where that host was when the password was typed; it goes nowhere else. */
  readonly addresses: readonly string[];
  readonly untilMs: number;
};

/** As stored. All of it but the box may be read by anybody with the database, and none of it be changed. */
export type SealedPassword = Omit<Binding, "sessionId"> & { readonly box: string };

/** Bytes of AES-GCM's nonce and tag (NIST SP 800-38D §8.2). */
const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM. The binding is associated data: a box moved to another session, host or time does not open. */
export function sealPassword(password: string, binding: Binding, secret: string): SealedPassword {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret), nonce).setAAD(associatedData(binding));
  const sealed = Buffer.concat([cipher.update(password, "utf8"), cipher.final()]);
  const { host, addresses, untilMs } = binding;
  return {
    host,
    addresses,
    untilMs,
    box: Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64"),
  };
}

/** @returns `null` if it was not sealed for exactly this session and host with this secret, was tampered with, or is too old. */
export function openPassword(
  { box, ...binding }: SealedPassword,
  { sessionId, host, now }: { sessionId: string; host: string; now: number },
  secret: string,
): string | null {
  if (binding.host !== host || binding.untilMs <= now) return null;
  const bytes = Buffer.from(box, "base64");
  if (bytes.length <= nonceLength + tagLength) return null;

  const nonce = bytes.subarray(0, nonceLength);
  const tag = bytes.subarray(nonceLength, nonceLength + tagLength);
  const decipher = createDecipheriv("aes-256-gcm", keyOf(secret), nonce, { authTagLength: tagLength })
    .setAAD(associatedData({ ...binding, sessionId }))
    .setAuthTag(tag);
  try {
    return Buffer.concat([
      decipher.update(bytes.subarray(nonceLength + tagLength)),
      decipher.final(),
    ]).toString("utf8");
  } catch {
    // GCM says only that the tag does not fit: another key, another binding, or a changed box.
    return null;
  }
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", "portwise sealed password 1", 32));
}

/** JSON in a fixed order: no two bindings look alike. */
function associatedData({ sessionId, host, addresses, untilMs }: Binding): Buffer {
  return Buffer.from(JSON.stringify(["portwise sealed password 1", sessionId, host, addresses, untilMs]));
}
