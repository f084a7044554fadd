import { usualSecurityOf } from "@/lib/smtp/endpoint";
import type { Security } from "@/lib/smtp/security";

/** What was done to a pasted host, so that the page can say it; `lib/i18n` has the sentences. */
export type TidyNote =
  | { code: "spaces-removed" }
  | { code: "scheme-removed"; scheme: string }
  | { code: "port-moved"; port: number }
  | { code: "security-set"; security: Security }
  | { code: "username-moved"; username: string }
  /** A password stood in the address: it is left out, never moved, because a draft is kept and a password is not. */
  | { code: "secret-removed" }
  | { code: "path-removed"; path: string }
  | { code: "brackets-removed" }
  | { code: "dot-removed" };

export type TidiedHost = {
  host: string;
  port: number | null;
  security: Security | null;
  username: string | null;
  /** In the order in which they were done; empty if the host was tidy. */
  notes: readonly TidyNote[];
};

/**
 * Takes apart what people paste where a host belongs: `ssl://smtp.example.com`, `smtps://user@host:465`,
 * `smtp.example.com:587`, spaces, a trailing dot. What cannot be a host at all stays as it is, for the
 * schema to speak about.
 */
export function tidyHost(typed: string): TidiedHost {
  const notes: TidyNote[] = [];
  const note = (one: TidyNote) => notes.push(one);

  let rest = typed.replace(blanks, "");
  if (rest !== typed) note({ code: "spaces-removed" });

  const scheme = /^([a-z+]+):\/\//i.exec(rest)?.[1]?.toLowerCase() ?? null;
  if (scheme) {
    rest = rest.slice(scheme.length + 3);
    note({ code: "scheme-removed", scheme: `${scheme}://` });
  }

  const path = /[/?#].*$/.exec(rest)?.[0] ?? "";
  rest = rest.slice(0, rest.length - path.length);
  if (path.length > 1) note({ code: "path-removed", path });

  const user = scheme ? userPart(rest) : null;
  if (user) rest = rest.slice(user.length);

  const { host, port, hadBrackets } = splitPort(rest);
  if (hadBrackets) note({ code: "brackets-removed" });
  const tidied = host.replace(/\.+$/, "");
  if (tidied !== host) note({ code: "dot-removed" });

  const security = scheme ? securityOfScheme(scheme, port) : null;
  const portOrUsual = port ?? (security === "tls" ? 465 : null);
  if (portOrUsual !== null) note({ code: "port-moved", port: portOrUsual });
  if (security) note({ code: "security-set", security });
  if (user?.name) note({ code: "username-moved", username: user.name });
  if (user?.hasSecret) note({ code: "secret-removed" });

  return { host: tidied, port: portOrUsual, security, username: user?.name || null, notes };
}

/** White space of every kind, and the invisible characters that come along from web pages. */
const blanks = /[\s\u200B-\u200F\u2060\uFEFF]+/gu;

function userPart(rest: string): { length: number; name: string; hasSecret: boolean } | null {
  const at = rest.lastIndexOf("@");
  if (at < 0) return null;
  const [name = "", ...secret] = rest.slice(0, at).split(":");
  return { length: at + 1, name: decoded(name), hasSecret: secret.length > 0 };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % is no escape; then the text is meant as it stands.
    return text;
  }
}

/** `[::1]:25`, `host:25` and `host`; several colons without brackets are an IPv6 address. */
function splitPort(rest: string): { host: string; port: number | null; hadBrackets: boolean } {
  const bracketed = /^\[([^\]]*)\](?::(\d{1,5}))?$/.exec(rest);
  if (bracketed) return { host: bracketed[1] ?? "", port: portOf(bracketed[2]), hadBrackets: true };
  const plain = /^([^:]*):(\d{1,5})?$/.exec(rest);
  return { host: plain?.[1] ?? rest, port: portOf(plain?.[2]), hadBrackets: false };
}

function portOf(digits: string | undefined): number | null {
  const port = Number(digits);
  return port >= 1 && port <= 65_535 ? port : null;
}

/**
 * `ssl`, `smtps` and `submissions` mean TLS from the first byte (RFC 8314 §3, PHP's stream wrappers). `tls` means
 * STARTTLS to PHPMailer and implicit TLS to PHP itself: the port decides, and without one PHPMailer does.
 */
function securityOfScheme(scheme: string, port: number | null): Security | null {
  if (["ssl", "smtps", "submissions"].includes(scheme)) return "tls";
  if (scheme === "tls") return port !== null && usualSecurityOf(port) === "tls" ? "tls" : "starttls";
  if (["starttls", "smtp+starttls", "submission"].includes(scheme)) return "starttls";
  return null;
}
