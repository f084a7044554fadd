import type { Security } from "@/lib/smtp/security";
import type { Clue } from "@/lib/transcript/clue";
import type { Failure } from "@/lib/transcript/failure";
import type { Happening } from "@/lib/transcript/happening";
import type { Alternative, Findings, TlsFacts } from "@/lib/transcript/report";

/** What a diagnosis is made of; a whole `Findings` serves, and so does a single pasted reply. */
export type DiagnosisFacts = {
  failure: Failure;
  /** `null` where nobody can tell them, as with a pasted reply. */
  settings: DiagnosisSettings | null;
  /** Other doors of the same host that were tried; empty where none was. */
  alternatives: readonly Alternative[];
  /** What the server offered; `null` where it is not known. */
  capabilities: Findings["capabilities"] | null;
  tls: TlsFacts | null;
  /** A name on the certificate that the test proved to be the same operator's. */
  certificateHost?: string | null;
  /** The 220 reply, if one was seen; used for what a middlebox leaves in it, never for words. */
  greeting: string | null;
  /** What a program's own sentence says that happened, where no server spoke and no code was given. */
  happening?: Happening | null;
  /** What a pasted text tells beside the failure; a live test has none. */
  clues?: readonly Clue[];
};

/** The settings that were used, as far as known, without secrets. */
export type DiagnosisSettings = {
  host: string;
  port: number;
  security: Security;
  username?: string | undefined;
  authMethod?: "none" | "password" | "oauth2" | undefined;
  fromAddress?: string | undefined;
};
