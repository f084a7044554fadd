import type { StepId } from "@/components/wizard/steps";
import type { FixId } from "@/lib/transcript/fix";

/** A field of the wizard; `id` is that of its input. */
export type FieldPlace = {
  step: StepId;
  id: "address" | "host" | "username" | "password" | "without-sign-in" | "recipient";
};

/** Where a person does what a fix asks; `null` for what is done outside the wizard, such as in the provider's panel. */
export function placeOf(fix: FixId): FieldPlace | null {
  return places[fix] ?? null;
}

const host = { step: "server", id: "host" } as const;
const password = { step: "test", id: "password" } as const;
const address = { step: "provider", id: "address" } as const;

const places: Partial<Record<FixId, FieldPlace>> = {
  "check-host-and-port": host,
  "use-certificate-hostname": host,
  "use-correct-region": host,
  "configure-relay": host,
  "complete-settings": host,
  "trust-container-network": host,
  "fix-credentials": password,
  "quote-secret": password,
  "use-app-password": password,
  "use-provider-smtp-credentials": password,
  "fix-username": { step: "test", id: "username" },
  "enable-auth": { step: "test", id: "without-sign-in" },
  "match-sender": address,
  "fix-sender-address": address,
  "check-recipient": { step: "test", id: "recipient" },
};
