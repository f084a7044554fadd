import { isOneSlipAway } from "@/lib/one-slip";
import type { Security } from "@/lib/smtp/security";

/** A port on which mail is submitted somewhere. */
export type MailPort = {
  readonly port: number;
  /** What is spoken there by custom; `null` where everybody does as they like. */
  readonly security: Exclude<Security, "none"> | null;
  /**
   * Where Portwise connects to it:
   * - `everywhere`: at any public host
   * - `documented`: at hosts whose provider documents it; elsewhere another service answers there
   * - `own-network`: in networks of the operator's own, where relays and catch-all servers for developers listen
   */
  readonly reach: "everywhere" | "documented" | "own-network";
  /** Whether people mean it when their finger slips; an alternate that few know is not what was meant. */
  readonly isMeant?: true;
  /** Proposed where no provider says better. */
  readonly isUsual?: true;
};

/** Every port of mail, the likeliest first: submission, submissions, the unregistered alternative, relay (RFC 6409, RFC 8314). */
export const mailPorts: readonly MailPort[] = [
  { port: 587, security: "starttls", reach: "everywhere", isMeant: true, isUsual: true },
  { port: 465, security: "tls", reach: "everywhere", isMeant: true, isUsual: true },
  { port: 2525, security: "starttls", reach: "everywhere", isMeant: true, isUsual: true },
  // For servers among themselves: a last resort, and never what a slip is taken for.
  { port: 25, security: "starttls", reach: "everywhere", isUsual: true },
  // cPanel's alternate to 25 ("Exim on another port") and the like of it at other hosting companies.
  { port: 26, security: "starttls", reach: "everywhere" },
  { port: 24, security: "starttls", reach: "everywhere" },
  { port: 588, security: "starttls", reach: "everywhere" },
  { port: 2526, security: "starttls", reach: "everywhere" },
  { port: 2587, security: "starttls", reach: "everywhere" },
  { port: 2465, security: "tls", reach: "everywhere" },
  { port: 8025, security: "starttls", reach: "everywhere" },
  { port: 8465, security: "tls", reach: "everywhere" },
  { port: 80, security: "starttls", reach: "documented" },
  { port: 443, security: "tls", reach: "documented" },
  { port: 25025, security: "starttls", reach: "documented" },
  { port: 1025, security: null, reach: "own-network" },
  { port: 10025, security: null, reach: "own-network" },
  { port: 10587, security: null, reach: "own-network" },
];

export type Service = "http" | "imap" | "pop3" | "ssh" | "ftp" | "other";

/** Ports of other services that people confuse with mail submission (IANA service names). */
const services: Readonly<Record<number, Service>> = {
  21: "ftp",
  22: "ssh",
  53: "other",
  80: "http",
  110: "pop3",
  143: "imap",
  220: "imap",
  443: "http",
  585: "imap",
  990: "ftp",
  991: "other",
  993: "imap",
  995: "pop3",
  2083: "http",
  2087: "http",
  2096: "http",
  3306: "other",
  4190: "other",
  5432: "other",
  8080: "http",
  8443: "http",
};

const byNumber: ReadonlyMap<number, MailPort> = new Map(mailPorts.map((known) => [known.port, known]));

/** The service other than mail submission that a port is known for; `null` if none. */
export function serviceOf(port: number): Service | null {
  return services[port] ?? null;
}

/** Whether Portwise connects to this port of any public host. */
export function isOpenEverywhere(port: number): boolean {
  return byNumber.get(port)?.reach === "everywhere";
}

/** The encryption that a port of mail is known for; `null` where it has no custom of its own. */
export function customaryEncryptionOf(port: number): MailPort["security"] | null {
  return byNumber.get(port)?.security ?? null;
}

/**
 * The mail port that was probably meant: the likeliest one that a single slip of the hand turns into this.
 *
 * @returns `null` where mail or another service uses the port itself
 */
export function meantMailPort(port: number): number | null {
  if (byNumber.has(port) || serviceOf(port) !== null) return null;
  const meant = mailPorts.find((known) => known.isMeant && isOneSlipAway(String(port), String(known.port)));
  return meant?.port ?? null;
}
