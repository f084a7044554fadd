import type { SuggestedFix } from "@/lib/diagnosis/diagnosis";
import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import { networkNamedIn, passageOf } from "@/lib/networks/network-blocks";
import type { CauseId } from "@/lib/transcript/cause";
import type { FixId } from "@/lib/transcript/fix";

/** Causes that a network brings about, so that it decides which way is left. */
const causesOfNetworks: readonly CauseId[] = ["port-blocked", "host-unreachable", "server-unresponsive"];

/** What helps where no door is left: a service over HTTPS, or the network's own yes. */
const withoutDoor: readonly FixId[] = ["use-relay-service", "allow-outbound"];

/** Mail for a recipient's server goes to port 25 and to no other, so the port has to be opened, or a relay used. */
const toRecipients: readonly FixId[] = ["allow-outbound", "use-relay-service"];

/**
 * Puts first what the network leaves open: an open door of the server, else a service over HTTPS. Doors
 * that the network stops are left out, and so is every door where mail is delivered to an MX.
 */
export function fitToNetwork(
  fixes: readonly SuggestedFix[],
  { cause, facts }: { cause: CauseId; facts: DiagnosisFacts },
): readonly SuggestedFix[] {
  const { clues = [], alternatives, settings } = facts;
  if (!causesOfNetworks.includes(cause) || alternatives.length > 0) return fixes;
  if (clues.includes("delivers-to-mx")) return first(toRecipients, fixes.filter(isNoDoor));

  const network = networkNamedIn(clues);
  if (!network || (settings && passageOf(network, settings.port) === "open")) return fixes;
  const left = fixes.filter((fix) => isNoDoor(fix) || passageOf(network, portOf(fix)) === "open");
  const [door] = left.filter((fix) => !isNoDoor(fix));
  const link = network.sources[0].url;
  if (!door) return first(withoutDoor, left, link);
  return [{ ...door, link }, ...left.filter((fix) => fix !== door)];
}

function isNoDoor(fix: SuggestedFix): boolean {
  return fix.patch?.port === undefined;
}

function portOf({ patch }: SuggestedFix): number {
  return patch?.port ?? 0;
}

/** These fixes before the others; the very first leads to the page that says so. */
function first(
  ids: readonly FixId[],
  fixes: readonly SuggestedFix[],
  link: string | null = null,
): readonly SuggestedFix[] {
  return [
    ...ids.map((id, index) => ({ id, patch: null, verified: null, link: index === 0 ? link : null })),
    ...fixes.filter(({ id }) => !ids.includes(id)),
  ];
}
