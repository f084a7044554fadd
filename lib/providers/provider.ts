import type { Localized } from "@/lib/locale";
import type { Endpoint } from "@/lib/smtp/endpoint";
import type { Security } from "@/lib/smtp/security";
import type { CauseId } from "@/lib/transcript/cause";
import type { FixId } from "@/lib/transcript/fix";
import type { Stage } from "@/lib/transcript/stage";

/** What a provider's page in the catalogue holds. One file each in `catalog/`. */
export type Provider = {
  /** Kebab-case, stable: API, drafts and reports use it. */
  id: string;
  name: string;
  /** Other names that people search for. */
  aliases: readonly string[];
  group: "mailbox" | "hosting" | "sending-service";
  /** ISO 3166 codes of the countries where it is at home; empty for one used everywhere. */
  countries: readonly string[];
  /** `no-smtp`: mail of this provider cannot be sent by SMTP at all; the note says what to do instead. */
  availability:
    | { state: "available"; note: Localized | null }
    | { state: "restricted" | "ending" | "no-smtp"; note: Localized };
  /** What has to be true before a sign-in can work; `enableFirst` says how to bring it about. */
  conditions: readonly Condition[];
  /** Facts that change on a day, in order of that day (ISO 8601 date); the last one that has come is shown. */
  datedNotes: readonly { from: string; note: Localized }[];
  /** Mail domains served by the provider itself, exact, ASCII; those of one host alone stand at that host. */
  domains: readonly string[];
  /** Suffixes of MX hosts, matched at a label boundary, the longest first; lower case, no dot at either end. */
  mx: readonly string[];
  /** Where mail is submitted; the first is the default. Empty when `no-smtp`. */
  hosts: readonly ProviderHost[];
  /** Real hosts of the provider that are recognised but never offered. */
  otherHosts: readonly { host: string; why: "older-name" | "no-sign-in" }[];
  /** Whether SMTP takes OAuth2 tokens here (XOAUTH2 or OAUTHBEARER). */
  oauth: boolean;
  username: {
    rule: "address" | "local-part" | "literal" | "same-as-password" | "generated" | "account-login";
    /** The fixed text of a `literal`, such as `apikey`. */
    value: string | null;
    /** What such a name looks like; a soft hint, never a reason to refuse. */
    pattern: string | null;
    hint: Localized;
  };
  password: {
    kind:
      | "account"
      | "app-password"
      | "account-or-app-password"
      | "smtp-key"
      | "api-key"
      | "token"
      | "oauth-only";
    /** What it starts with, such as `xsmtpsib-`; a soft hint. */
    prefix: string | null;
    pattern: string | null;
    /** Other secrets of the same provider that people paste here, by what they look like. */
    mistakes: readonly { pattern: string; note: Localized }[];
    /** What to click, where. */
    where: Localized;
    /** The provider's page that explains or creates it. */
    url: string | null;
    /** The day (ISO 8601) from which passwords work only where an administrator switches them on again. */
    offByDefaultFrom?: string;
  };
  /** What to switch on before the first message, in order. */
  enableFirst: readonly Localized[];
  sender: {
    rule: "any" | "own-address" | "verified-domain" | "verified-address";
    /** Whether the server silently replaces the From address. */
    rewritesFrom: boolean;
    hint: Localized;
  };
  /** The provider's own words, tried before general rules: code, then enhanced code, then text. */
  rejections: readonly Rejection[];
  dns: {
    /** Mechanism for the domain's SPF record, such as `include:spf.brevo.com`; `null` if none is needed. */
    spf: string | null;
    /** Fixed names only; a service that makes its selectors up has none here. */
    dkimSelectors: readonly string[];
  };
  limits: Localized | null;
  docs: readonly string[];
  sources: readonly string[];
  /** The day the facts were last held against their sources, ISO 8601. */
  checked: string;
  /** How far the facts may be trusted: `recalled` ones are suggestions to be probed. */
  trust: "verified" | "mixed" | "recalled";
};

/**
 * - `two-factor`: app passwords exist only with two-step verification on
 * - `switched-on`: SMTP stays off until the person switches it on in the web mail
 * - `may-be-off`: an administrator can have switched SMTP off for the mailbox or the organisation
 * - `paid-plan`: only paid plans send by SMTP
 * - `own-domain`: addresses at the provider's own domains cannot send; those on a customer's domain can
 * - `own-network`: only from the provider's own lines or country
 */
export type Condition =
  | "two-factor"
  | "switched-on"
  | "may-be-off"
  | "paid-plan"
  | "own-domain"
  | "own-network";

export type ProviderHost = {
  /** Region or flavour, kebab-case; unique within the provider. */
  id: string;
  /** `null` where there is only one. */
  label: Localized | null;
  /** A host name; `<domain>`, `<mx>` and other `<placeholders>` are explained in `host-template.ts`. */
  host: string;
  /** Mail domains that belong to this host and not to the first. */
  domains?: readonly string[];
  /** MX suffixes that tell this host from the others of the provider. */
  mx?: readonly string[];
  /** Best first. */
  endpoints: readonly ProviderEndpoint[];
};

export type ProviderEndpoint = Endpoint & { security: Security; trust: "verified" | "observed" | "recalled" };

export type Rejection = {
  /** Where the words are usually met; the same ones can come a stage earlier or later. */
  stage: Stage;
  code: number | null;
  enhanced: string | null;
  /** Lower-case substring of the reply; `null` where code and stage have to do. */
  match: string | null;
  cause: CauseId;
  fix: FixId;
  /** What the provider means by it, where it says more than the cause does. */
  meaning: Localized | null;
};
