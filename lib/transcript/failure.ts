import type { Stage } from "@/lib/transcript/stage";

/** What stopped a live test: facts only. Why it happened is for `diagnosis` to say. */
export type Failure = {
  stage: Stage;
  /** The server's last words, lines joined by `\n`, undecoded text shown as it came; `null` if it said nothing. */
  reply: string | null;
  /** Reply code of `reply`; `null` if it has none. */
  code: number | null;
  /** Enhanced status code (RFC 3463) of `reply`; `null` if it has none. */
  enhancedCode: string | null;
  /**
   * Node's or OpenSSL's code (`ECONNREFUSED`, `CERT_HAS_EXPIRED`), or one of nodemailer's
   * or ours where the system has none (`EAUTH`, `ETIMEDOUT`); `null` if a reply says it all.
   */
  errorCode: string | null;
  /** The library's or system's own sentence, secrets taken out. */
  message: string;
  /** The JSON in which a server says what is wrong with a token (RFC 7628 §3.2.2), decoded; absent if it sent none. */
  tokenError?: string | undefined;
};
