import type { Settings } from "@/lib/settings/schema";
import type { Endpoint } from "@/lib/smtp/endpoint";
import type { CauseId } from "@/lib/transcript/cause";
import type { Failure } from "@/lib/transcript/failure";
import type { FixId } from "@/lib/transcript/fix";
import type { Stage } from "@/lib/transcript/stage";

/** Settings with every secret left out: what may be shown, logged and exported. */
export type PublicSettings = Omit<Settings, "auth"> & {
  auth: { method: "none" } | { method: "password" | "oauth2"; username: string };
};

export function withoutSecrets({ auth, ...settings }: Settings): PublicSettings {
  return {
    ...settings,
    auth:
      auth.method === "none" ? { method: "none" } : { method: auth.method, username: publicUsername(auth) },
  };
}

/** Stands where a user name is a secret too. */
export const hiddenUsername = "••••";

/** Some services (Postmark) take one token as user name and password: then the user name is a secret too. */
function publicUsername(auth: Exclude<Settings["auth"], { method: "none" }>): string {
  const secret = auth.method === "password" ? auth.password : auth.accessToken;
  return auth.username === secret.trim() ? hiddenUsername : auth.username;
}

/** How one stage went. A stage that the chosen security does not have is left out of the list. */
export type StageResult = {
  stage: Stage;
  status: "ok" | "failed" | "skipped";
  /** How long it took, in milliseconds; 0 when skipped. */
  ms: number;
  /** A fact worth showing beside the stage: address, TLS version, mechanism, queue id. */
  detail?: string;
};

/** One line of the conversation. Secrets were taken out where the line was made. */
export type TranscriptLine = {
  /** Milliseconds since the test began. */
  atMs: number;
  from: "client" | "server";
  /** Whether the line travelled inside TLS. */
  secure: boolean;
  line: string;
};

export type Certificate = {
  subject: string;
  issuer: string;
  /** Names and addresses that the certificate is for, without the `DNS:` prefix. */
  altNames: readonly string[];
  /** ISO 8601, UTC. */
  validFrom: string;
  validTo: string;
  /** SHA-256 of the DER, upper-case hex with colons. */
  fingerprint256: string;
  /** Subjects from the leaf upwards, as far as the server sent or Node could build them. */
  chain: readonly string[];
};

export type TlsFacts = {
  /** Such as `TLSv1.3`; `null` if the handshake did not finish. */
  protocol: string | null;
  cipher: string | null;
  certificate: Certificate | null;
  trusted: boolean;
  /** Node's code for the check that failed, such as `CERT_HAS_EXPIRED`; `null` when trusted. */
  problem: string | null;
  /** The host stands only in the common name, which RFC 9525 §2 no longer counts; absent where all is well. */
  warning?: "common-name-only" | undefined;
};

/** What another door of the same host turned out to be. */
export type Alternative = Endpoint & {
  /**
   * - `open`: connected, greeted, answered EHLO, and encrypted with a good certificate where asked to
   * - `blocked`: no answer to the connection within the deadline
   * - `refused`: the host says that nothing listens there, or the server turns us away
   * - `busy`: a mail server that turns us away for now, as with 421 for too many connections
   * - `not-smtp`: something else answered
   * - `tls-failed`: encryption is missing, broken, or its certificate is not good for the host
   * - `silent`: connected, then nothing
   */
  status: "open" | "blocked" | "refused" | "busy" | "not-smtp" | "tls-failed" | "silent";
  /** The last stage that was passed or, where it failed, tried. */
  reached: Stage;
  /** Whether this test signed in here; `null` if it did not try. */
  signedIn: boolean | null;
  ms: number;
};

/** What a test found out: facts only, the same for every reader. */
export type Findings = {
  id: string;
  /** `sent` without `accepted`: only the sign-in was asked for, and it went well. */
  verdict: "sent" | "failed" | "cancelled";
  /** ISO 8601, UTC. */
  startedAt: string;
  durationMs: number;
  /** The public address of the machine that ran the test; `null` where it has none of its own, as behind NAT. */
  ranFrom: string | null;
  settings: PublicSettings;
  recipient: string;
  stages: readonly StageResult[];
  transcript: readonly TranscriptLine[];
  /** EHLO keywords with their parameters, as sent. */
  capabilities: { beforeTls: readonly string[]; afterTls: readonly string[] };
  tls: TlsFacts | null;
  /** The reply that took responsibility for the message (RFC 5321 §4.2.5); `null` if none did. */
  accepted: { reply: string; queueId: string | null } | null;
  failure: Failure | null;
  alternatives: readonly Alternative[];
  /**
   * A name on the certificate under which the same operator's server showed a good certificate; `null` where the
   * certificate was for the host that was asked for, or no such name was found.
   */
  certificateHost: { host: string; ms: number } | null;
  /** Six digits that the message carries, so that its arrival can be told; `null` if no message was sent. */
  arrivalCode: string | null;
};

export type Confidence = "certain" | "likely" | "possible";

/** A change of settings that a fix proposes; merged into the settings field by field (`applyPatch`). */
export type SettingsPatch = Partial<Pick<Settings, "host" | "port" | "security">> & {
  auth?: { method?: "none" | "password" | "oauth2"; username?: string };
  from?: { address: string };
};

/** A fix in the reader's words. */
export type Fix = {
  id: FixId;
  title: string;
  detail: string;
  steps: readonly string[];
  patch: SettingsPatch | null;
  /** `true` only if this very test signed in with the patched settings; `null` where there is nothing to try. */
  verified: boolean | null;
  link: string | null;
};

/** What a test found, and what it means in the reader's language. The public shape of the API. */
export type Report = Findings & {
  diagnosis: {
    cause: CauseId;
    confidence: Confidence;
    title: string;
    explanation: string;
    evidence: readonly string[];
    otherCauses: readonly CauseId[];
  } | null;
  fixes: readonly Fix[];
};
