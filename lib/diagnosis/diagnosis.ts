import type { Endpoint } from "@/lib/smtp/endpoint";
import type { CauseId } from "@/lib/transcript/cause";
import type { Place, SettingForm, ToldClue } from "@/lib/transcript/clue";
import type { FixId } from "@/lib/transcript/fix";
import type { Alternative, Confidence, SettingsPatch } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

/** Why a test failed, how sure that is, and what to do; codes only, words come from `lib/i18n`. */
export type Diagnosis = {
  cause: CauseId;
  confidence: Confidence;
  /** What the cause was told by, the most telling first. */
  evidence: readonly Evidence[];
  /** What else it may be, the likeliest first; never holds `cause`. */
  otherCauses: readonly CauseId[];
  /** The best first; never empty. */
  fixes: readonly SuggestedFix[];
};

/** A fact that the cause was told by. */
export type Evidence =
  /** Where it stopped. */
  | { code: "stage"; stage: Stage }
  /** The server's own words: reply code, enhanced code (`null` if it sent none) and text in one line. */
  | { code: "reply"; replyCode: number | null; enhancedCode: string | null; text: string }
  /** The words in the reply that told it. */
  | { code: "wording"; words: string }
  /** The provider is known to mean this by these words. */
  | { code: "provider-wording"; providerId: string; words: string | null }
  /** The reply's class says that a later attempt may succeed. */
  | { code: "temporary"; replyCode: number }
  /** Node's, OpenSSL's or nodemailer's code. */
  | { code: "error-code"; errorCode: string }
  /** A program's own sentence, in one line, where no server spoke. */
  | { code: "program-said"; text: string }
  /** A circumstance that a pasted text tells and the deciding rule asks for. */
  | { code: "clue"; clue: ToldClue }
  /** What the server said about the token inside the exchange (RFC 7628 §3.2.2). */
  | { code: "token-error"; text: string }
  /** The newest version of TLS that the server speaks is too old. */
  | { code: "old-tls"; protocol: string }
  /** No answer from the chosen port. */
  | { code: "silent-port"; port: number }
  /** What another door of the same host did. */
  | {
      code: "alternative";
      port: number;
      security: Alternative["security"];
      status: Alternative["status"];
      signedIn: boolean | null;
    }
  /** None of these doors of the host answered. */
  | { code: "all-ports-silent"; ports: readonly number[] }
  /** This port is usually spoken to in another way than was chosen. */
  | { code: "unusual-security"; endpoint: Endpoint; usual: Endpoint["security"] }
  /** This port is not one that mail is submitted to; `meant` is the one it looks like. */
  | { code: "port-typo"; port: number; meant: number }
  /** The port is known to belong to another service, or the service itself said so. */
  | {
      code: "other-service";
      port: number | null;
      service: "http" | "imap" | "pop3" | "ssh" | "ftp" | "other";
    }
  /** The names that the certificate is for. */
  | { code: "certificate-names"; host: string; names: readonly string[] }
  /** The dates that the certificate is valid between, ISO 8601. */
  | { code: "certificate-dates"; validFrom: string; validTo: string }
  | { code: "certificate-issuer"; issuer: string }
  /** An EHLO keyword that the server did not offer. */
  | { code: "not-offered"; keyword: string }
  /** The sign-in mechanisms that the server offered. */
  | { code: "mechanisms"; offered: readonly string[] }
  /** The greeting or the capabilities were overwritten on the way, with stars or X. */
  | { code: "rewritten"; what: "greeting" | "capabilities" }
  /** The network that the program runs in is known to stop these ports. */
  | {
      code: "network-block";
      place: Place;
      ports: readonly number[];
      /** Title of the page that says so, and the day on which it was read, ISO 8601. */
      source: string;
      readOn: string;
      /** Customers say so, and the network's own page does not. */
      isReported: boolean;
    }
  /** The form of file or URL that the settings stand in, where it is what changes the password. */
  | { code: "settings-form"; form: SettingForm }
  /** The address is of a family that has no route here. */
  | { code: "ipv6-address" };

/** Something to do about it. */
export type SuggestedFix = {
  id: FixId;
  /** The change of settings that it means; `null` where it is nothing that Portwise can change. */
  patch: SettingsPatch | null;
  /** `true` only if this very test signed in with the patched settings; `null` where there is no patch. */
  verified: boolean | null;
  /** The provider's own page about it, if the catalogue knows one. */
  link: string | null;
};
