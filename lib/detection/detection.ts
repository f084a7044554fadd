import type { Security } from "@/lib/smtp/security";

/** What an address told us about sending its mail; the answer of `POST /api/v1/detect`. */
export type Detection = {
  /** ASCII (punycode), lower case, no dot at the end. */
  domain: string;
  provider: ProviderName | null;
  kind: DetectionKind;
  /** What may be filled in; `null` below 0.60, where SMTP does not exist, and never unencrypted. */
  best: Setting | null;
  /** Other ports of the same service, and the answers of other sources. */
  alternatives: readonly Setting[];
  /** 0 to 1; `confidence.ts` has the table. */
  confidence: number;
  source: Source;
  /** Set when the person has to agree before it is used. */
  confirm: { serverDomain: string } | null;
  credentials: Credentials;
  /** What else there is to say, as keys; `lib/i18n` has the sentences. */
  notes: readonly Note[];
  /** The popular domain that was probably meant, where `did-you-mean` or `look-alike` is among the notes. */
  didYouMean?: string;
};

export type ProviderName = { id: string; name: string };

export type DetectionKind =
  | "mailbox"
  | "sending-service"
  | "forwarder"
  | "gateway"
  | "no-smtp"
  | "self-hosted"
  | "unknown";

export type Setting = {
  host: string;
  port: number;
  /** `none` is never filled in, only shown with a warning. */
  security: Security;
  /** `other`: the fixed text if there is one, else the person has to say. */
  username: "email" | "localpart" | "other";
  usernameFixed?: string;
};

export type Source =
  | "table"
  | "table-mx"
  | "autoconfig"
  | "well-known"
  | "ispdb"
  | "srv"
  | "mx-autoconfig"
  | "mx-ispdb"
  | "evidence"
  | "probe"
  | "guess";

/** Drives what stands beside the password field. */
export type Credentials = {
  appPassword?: "required" | "if-2fa";
  oauthOnly?: true;
  passwordRefused?: true;
  /** Sending must be switched on at the provider first. */
  enableFirst?: true;
  /** An administrator may have switched authenticated SMTP off. */
  smtpAuthMayBeOff?: true;
  /** A key or token in place of the mailbox's password. */
  token?: true;
  paidPlan?: true;
  /** Always https. */
  helpUrl?: string;
};

export const notes = [
  "domain-does-not-exist",
  "did-you-mean",
  "look-alike",
  "look-alike-server",
  "could-not-check",
  "some-sources-unreachable",
  "nothing-found",
  "not-in-table",
  "relay-address",
  "no-smtp",
  "forwards-only",
  "behind-gateway",
  "own-server",
  "no-mx",
  "null-mx",
  "sources-disagree",
  "sources-agree",
  "left-own-domain",
  "username-may-be-local-part",
  "username-differs-from-address",
  "server-differs-by-customer",
  "own-domain-only",
  "unencrypted-only",
  "amazon-ask-which",
  "probe-found-nothing",
  "certificate-names-another",
  "recalled",
] as const;
export type Note = (typeof notes)[number];
