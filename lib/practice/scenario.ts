import type { Endpoint } from "@/lib/smtp/endpoint";
import type { Security } from "@/lib/smtp/security";

export const scenarioIds = [
  "works",
  "tls-only",
  "587-blocked",
  "all-blocked",
  "wrong-password",
  "app-password",
  "microsoft",
  "no-starttls",
  "expired",
  "other-name",
  "greylisting",
  "sender-refused",
  "slow",
] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** A practice server: a name under `practice.test` and what stands behind its ports. */
export type Scenario = {
  readonly id: ScenarioId;
  readonly host: string;
  /** Another name of the same server: the one on its certificate. */
  readonly properName?: string;
  /** What the wizard is opened with; where it leads is the lesson. */
  readonly start: Endpoint;
  /** What people are told to sign in with; `accepted` is what the server takes, `null` for nothing at all. */
  readonly credentials: {
    readonly username: string;
    readonly password: string;
    readonly accepted: string | null;
  };
  /** By port; one that is not listed refuses the connection. */
  readonly doors: Readonly<Record<number, Door>>;
};

/** What stands behind one port. `silent`: packets get lost there, as behind a firewall. */
export type Door = "silent" | MailDoor;

export type MailDoor = {
  /** `none`: without STARTTLS. */
  readonly security: Security;
  readonly certificate?: "good" | "expired" | "other-name";
  /** What a refused sign-in hears. */
  readonly signInRefusal?: Reply;
  readonly senderRefusal?: Reply;
  /** Said to the first attempt for a recipient; the next one is taken. */
  readonly firstRecipientRefusal?: Reply;
  /** How long each answer takes. */
  readonly delayMs?: number;
};

export type Reply = { readonly code: number; readonly text: string };
