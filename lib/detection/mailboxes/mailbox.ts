import type { Credentials, Setting } from "@/lib/detection/detection";
import type { Security } from "@/lib/smtp/security";

/**
 * A mailbox that the catalogue has no page for: what detection needs to fill the form in, and no more.
 * Someone who wants steps, limits and rejections for one of them gives it a file in `lib/providers/catalog`.
 */
export type Mailbox = {
  /** Kebab-case; never the id of a provider in the catalogue. */
  id: string;
  name: string;
  /** Mail domains, exact, written out. */
  domains: readonly string[];
  /** Suffixes of MX hosts of customers' own domains. */
  mx?: readonly string[];
  /** `include:` of the SPF record that customers are told to publish, for a domain whose MX says nothing. */
  spf?: readonly string[];
  /** Best first; empty for a service without SMTP. `<domain>` is the domain of the address, `<mx>` its first MX host. */
  servers: readonly (readonly [host: string, port: number, security: Security])[];
  username?: Exclude<Setting["username"], "other">;
  credentials?: Credentials;
  /**
   * Where the facts come from: `ispdb` (thunderbird/autoconfig), `provider-db` (chatmail/provider-db), the provider's
   * own pages, what customers' public configurations agree on (`observed`), or general knowledge.
   */
  source: "ispdb" | "provider-db" | "provider" | "observed" | "recalled";
};

/** The day that the rows of this folder were last gone through, ISO 8601. */
export const mailboxesChecked = "2026-11-28";
