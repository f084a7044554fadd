import type { SuggestedFix } from "@/lib/diagnosis/diagnosis";
import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import { fitToNetwork } from "@/lib/diagnosis/fixes/fit-to-network";
import { fitToOffer } from "@/lib/diagnosis/fixes/fit-to-offer";
import { fitToProvider } from "@/lib/diagnosis/fixes/fit-to-provider";
import { type Door, otherDoors } from "@/lib/diagnosis/fixes/other-doors";
import { type PatchContext, patchOf } from "@/lib/diagnosis/fixes/patch-of";
import { usualFixes } from "@/lib/diagnosis/fixes/usual-fixes";
import type { FixStep } from "@/lib/diagnosis/rules/rule";
import type { Provider } from "@/lib/providers/provider";
import type { CauseId } from "@/lib/transcript/cause";
import type { FixId } from "@/lib/transcript/fix";
import type { SettingsPatch } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

/** More than this is no help any more. */
const mostFixes = 6;

/**
 * What to do, the best first: a door where this very test signed in; then what the rule that decided
 * knows to help; then the usual fixes of the cause.
 */
export function suggestFixes(
  { cause, steps }: { cause: CauseId; steps: readonly FixStep[] },
  { facts, provider, isSameSite }: Omit<Context, "doors">,
): SuggestedFix[] {
  // An exchanger is asked on port 25 alone (RFC 5321 §4.5.4.1), so no other port helps a delivery.
  const isDelivery = facts.clues?.includes("delivers-to-mx") === true;
  const doors = isDelivery ? [] : otherDoors(facts, provider).filter((door) => !isShutPort(door, facts));
  const proven = doors.filter(({ signedIn }) => signedIn === true).map((door) => toFix(door, facts));
  const usual = withoutVain([...steps, ...usualFixes[cause]], { cause, stage: facts.failure.stage });
  const rest = fitToProvider(fitToOffer(usual, { cause, facts }), {
    cause,
    facts,
    provider,
    isSameSite,
  }).flatMap((step) => expand(step, { doors, facts, provider, isSameSite }));
  return withoutRepeats(fitToNetwork([...proven, ...rest], { cause, facts })).slice(0, mostFixes);
}

/** Where the connection itself failed, the other way of encrypting on the same port fails alike. */
function isShutPort({ port, signedIn }: Door, { failure, settings, happening }: DiagnosisFacts): boolean {
  const isSilent = failure.errorCode === "ETIMEDOUT" || happening === "silent";
  return failure.stage === "connect" && isSilent && port === settings?.port && signedIn !== true;
}

/** Before DATA the server has seen nothing of the message but its size, so changing it comes last. */
function withoutVain(
  steps: readonly FixStep[],
  { cause, stage }: { cause: CauseId; stage: Stage },
): readonly FixStep[] {
  if (cause !== "content-rejected" || stage === "data" || stage === "body") return steps;
  return steps.toSorted((a, b) => Number(a === "change-message") - Number(b === "change-message"));
}

type Context = PatchContext & { doors: readonly Door[]; facts: DiagnosisFacts };

function expand(step: FixStep, { doors, facts, provider, isSameSite }: Context): SuggestedFix[] {
  if (step === "another-port") return doors.slice(0, 3).map((door) => toFix(door, facts));
  if (step === "enable-auth" && isSigningIn(facts)) return [];
  const door = doors.find((one) => fixOf(one, facts) === step);
  if (door) return [toFix(door, facts)];
  if (isDoorFix(step) && facts.clues?.includes("delivers-to-mx")) return [];
  if (isDoorFix(step) && !isWorthTrying(step, { facts, provider })) return [];
  const patch = doorPatches[step] ?? patchOf(step, facts, { provider, isSameSite });
  return [{ id: step, patch, verified: patch && false, link: linkOf(step, provider) }];
}

/** Not where doors were tried and this one did not answer, where the provider has none such, or where it is in use. */
function isWorthTrying(step: FixId, { facts, provider }: Pick<Context, "facts" | "provider">): boolean {
  const isInUse = facts.settings !== null && fixOf(facts.settings, { settings: null }) === step;
  return !isInUse && facts.alternatives.length === 0 && provider === null;
}

/** Nobody has to be told to switch on what is on. */
function isSigningIn({ settings }: DiagnosisFacts): boolean {
  return settings?.authMethod === "password" || settings?.authMethod === "oauth2";
}

function toFix({ port, security, signedIn }: Door, facts: DiagnosisFacts): SuggestedFix {
  return {
    id: fixOf({ port, security }, facts),
    patch: { port, security },
    verified: signedIn === true,
    link: null,
  };
}

/**
 * The fix that means this door: one of the two standard ones, the chosen port encrypted in another way, or "an alternative
 * port".
 */
function fixOf(
  { port, security }: Pick<Door, "port" | "security">,
  { settings }: Pick<DiagnosisFacts, "settings">,
): FixId {
  if (port === 587 && security === "starttls") return "use-587-starttls";
  if (port === 465 && security === "tls") return "use-465-tls";
  if (port !== settings?.port) return "use-2525";
  return security === "tls" ? "use-implicit-tls" : "use-starttls";
}

const doorPatches: Partial<Record<FixId, SettingsPatch>> = {
  "use-587-starttls": { port: 587, security: "starttls" },
  "use-465-tls": { port: 465, security: "tls" },
  "use-2525": { port: 2525, security: "starttls" },
};

function isDoorFix(step: FixId): boolean {
  return step in doorPatches;
}

const credentialFixes: readonly FixId[] = [
  "use-app-password",
  "use-provider-smtp-credentials",
  "fix-credentials",
];

/** The provider's own page about its passwords; the words of `lib/i18n` add the rest. */
function linkOf(step: FixId, provider: Provider | null): string | null {
  return credentialFixes.includes(step) ? (provider?.password.url ?? null) : null;
}

/** Neither the same advice twice nor, under another name, the same change of settings. */
function withoutRepeats(fixes: readonly SuggestedFix[]): SuggestedFix[] {
  const seen = new Set<string>();
  return fixes.filter(({ id, patch }) => {
    const keys = [...(id === "use-2525" ? [] : [id]), ...(patch ? [JSON.stringify(patch)] : [id])];
    const isNew = keys.every((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}
