import type { Detection, Setting } from "@/lib/detection/detection";
import type { PasswordAccess, PasswordObstacle } from "@/lib/providers/password-access";

/**
 * The one answer of the first step:
 *
 * - `none`: there is no complete address yet, or nothing but our own table has been asked
 * - `found`: the provider of the address, which the setup follows; `mustAgree` where the server may be a stranger's
 * - `chosen`: a provider chosen by hand; `offer` is what was found instead
 * - `offered`: found, but for the person to take up
 * - `obstacle`: no password that the person may have can work there
 * - `open`: the look-up is over, and the person has to say who carries the mail
 */
export type Answer =
  | { kind: "none" | "looking" | "open" }
  | { kind: "found"; mustAgree: boolean }
  | { kind: "chosen"; offer: Setting | null }
  | { kind: "offered"; offer: Setting }
  | { kind: "obstacle"; obstacle: PasswordObstacle };

type Known = {
  detection: Detection | null;
  isOver: boolean;
  isLooking: boolean;
  /** The chosen provider's id, and whether a person chose it. */
  providerId: string | null;
  isByHand: boolean;
  /** The id that the setup has when it follows the detection. */
  detectedId: string | null;
  /** The obstacle of a provider that was chosen by hand, which is then not taken. */
  refusedChoice: PasswordObstacle | null;
  /** What the catalogue says of the detected provider's passwords today. */
  passwordAccess: PasswordAccess;
  isAgreed: boolean;
};

export function answerOf(known: Known): Answer {
  const { detection, isOver, isLooking, providerId, isByHand, detectedId } = known;
  if (known.refusedChoice) return { kind: "obstacle", obstacle: known.refusedChoice };

  const obstacle = detection && obstacleOf(detection, known.passwordAccess);
  const best = detection?.best ?? null;
  const isFollowed = detectedId !== null && providerId === detectedId;
  if (providerId !== null && isByHand && !(isFollowed && best))
    return { kind: "chosen", offer: isFollowed || obstacle ? null : best };
  if (!detection || !isOver) {
    if (isOver) return providerId === null ? { kind: "open" } : { kind: "chosen", offer: null };
    return { kind: isLooking ? "looking" : "none" };
  }

  if (obstacle && !isByHand) return { kind: "obstacle", obstacle };
  if (best && !isFollowed) return { kind: "offered", offer: best };
  if (isFollowed && (best || detection.notes.includes("server-differs-by-customer")))
    return { kind: "found", mustAgree: best !== null && detection.confirm !== null && !known.isAgreed };
  return providerId === null ? { kind: "open" } : { kind: "chosen", offer: null };
}

/** Why no password can work for the address that was looked up. */
export function obstacleOf(
  { kind, notes, credentials }: Detection,
  passwordAccess: PasswordAccess,
): PasswordObstacle | null {
  if (notes.includes("own-domain-only")) return "own-domain-only";
  if (notes.includes("relay-address")) return null; // the mailbox behind it may have a password
  if (kind === "no-smtp") return "no-smtp";
  if (credentials.passwordRefused) return "refused";
  return passwordAccess === "off-by-default" ? passwordAccess : null;
}
