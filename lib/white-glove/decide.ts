import { assertNever } from "@/lib/assert-never";
import { err, ok, type Result } from "@/lib/result";
import type { Actor, Author } from "@/lib/white-glove/actor";
import type { SessionChange } from "@/lib/white-glove/change";
import type { Command } from "@/lib/white-glove/command";
import { may } from "@/lib/white-glove/may";
import { destructionBy } from "@/lib/white-glove/password-rules";
import type { Proposal, WhiteGloveSession } from "@/lib/white-glove/session";
import {
  changedFields,
  effectivePatch,
  type SettingsField,
  type SharedSettings,
  settingsFields,
} from "@/lib/white-glove/shared-settings";

/** A field that somebody else changed since this person looked. */
export type Conflict = {
  readonly field: SettingsField;
  readonly current: SharedSettings[SettingsField];
  readonly by: Author;
};

export type CommandProblem =
  | { readonly code: "not-allowed" }
  | { readonly code: "closed" }
  /** The customer has not allowed direct changes: propose instead. */
  | { readonly code: "needs-proposal" }
  | { readonly code: "unknown-proposal" }
  | { readonly code: "nothing-to-change" }
  | { readonly code: "stale"; readonly conflicts: readonly Conflict[] };

/** How long the hand-over page stays, in days. */
export const handOverDays = 30;
const dayMs = 24 * 60 * 60_000;

type Context = { actor: Actor; now: number; newId: () => string };

/**
 * Says what a command does to a session, if anything. Pure; the store asks again when somebody else was faster, so
 * that the answer always fits the session that the changes are added to.
 */
export function decide(
  session: WhiteGloveSession,
  command: Command,
  context: Context,
): Result<readonly SessionChange[], CommandProblem> {
  const answer = may(command.type, session, context);
  if (answer !== "yes") return err({ code: answer });

  switch (command.type) {
    case "join":
      return ok(session.phase === "invited" ? [{ type: "joined" }] : []);
    case "take":
      return ok([{ type: "taken" }]);
    case "release":
      return ok(session.holder ? [{ type: "released" }] : []);
    case "change-settings":
      return decideChange(session, command, context);
    case "propose": {
      const patch = effectivePatch(session.settings, command.patch);
      if (Object.keys(patch).length === 0) return err({ code: "nothing-to-change" });
      return ok([{ type: "proposed", proposalId: context.newId(), patch, note: command.note }]);
    }
    case "accept-proposal":
      return withOpenProposal(session, command.proposalId, ({ id, patch }) =>
        applyPatch(session, { patch, basedOn: command.basedOn, proposalId: id }, context),
      );
    case "decline-proposal":
      return withOpenProposal(session, command.proposalId, ({ id }) =>
        ok([{ type: "proposal-declined", proposalId: id }]),
      );
    case "withdraw-proposal":
      return withOpenProposal(session, command.proposalId, ({ id }) =>
        ok([{ type: "proposal-withdrawn", proposalId: id }]),
      );
    case "allow-direct-changes":
      return ok([{ type: "direct-changes-allowed", allowed: command.allowed }]);
    case "send-message":
      return ok([{ type: "message-sent", text: command.text }]);
    case "set-checklist":
      return ok([{ type: "checklist-changed", item: command.item, done: command.done }]);
    case "ask-for-test":
      return ok([{ type: "test-asked" }]);
    case "take-back-password":
      return ok(destroyPassword(session, "taken-back"));
    case "hand-over":
      return ok([
        ...destroyPassword(session, "handed-over"),
        { type: "handed-over", expiresAtMs: context.now + handOverDays * dayMs },
      ]);
    case "revoke":
      return ok([...destroyPassword(session, "closed"), { type: "revoked" }]);
    case "note":
      return ok([{ type: "noted", text: command.text }]);
    case "set-ticket":
      return ok([{ type: "ticket-set", ticket: command.ticket }]);
    default:
      return assertNever(command);
  }
}

/** Which of the fields somebody changed since that version of the session. */
export function staleness(
  { settings, touched }: WhiteGloveSession,
  basedOn: number,
  fields: readonly SettingsField[] = settingsFields,
): readonly Conflict[] {
  return fields.flatMap((field) => {
    const touch = touched[field];
    return touch && touch.version > basedOn ? [{ field, current: settings[field], by: touch.by }] : [];
  });
}

/** The change that ends a sealed password, if there is one. */
export function destroyPassword(
  { password }: WhiteGloveSession,
  reason: Extract<SessionChange, { type: "password-destroyed" }>["reason"],
): readonly SessionChange[] {
  return password.state === "sealed" ? [{ type: "password-destroyed", reason }] : [];
}

function decideChange(
  session: WhiteGloveSession,
  { patch, basedOn }: Pick<Extract<Command, { type: "change-settings" }>, "patch" | "basedOn">,
  context: Context,
): Result<readonly SessionChange[], CommandProblem> {
  if (context.actor.kind === "staff" && !session.allowsDirectChanges) return err({ code: "needs-proposal" });
  return applyPatch(session, { patch, basedOn, proposalId: null }, context);
}

type Asked = Pick<Extract<Command, { type: "change-settings" }>, "patch" | "basedOn"> & {
  proposalId: string | null;
};

/** Fields that nobody touched since are merged; for the others the person is shown what they missed. */
function applyPatch(
  session: WhiteGloveSession,
  { patch: asked, basedOn, proposalId }: Asked,
  { actor }: Context,
): Result<readonly SessionChange[], CommandProblem> {
  const conflicts = staleness(session, basedOn, changedFields(session.settings, asked));
  if (conflicts.length > 0) return err({ code: "stale", conflicts });

  const effective = effectivePatch(session.settings, asked);
  if (Object.keys(effective).length === 0 && proposalId === null) return ok([]);
  const reason = destructionBy(session, effective, actor);
  return ok([
    { type: "settings-changed", patch: effective, proposalId },
    ...(reason ? destroyPassword(session, reason) : []),
  ]);
}

function withOpenProposal(
  { proposals }: WhiteGloveSession,
  proposalId: string,
  then: (proposal: Proposal) => Result<readonly SessionChange[], CommandProblem>,
): Result<readonly SessionChange[], CommandProblem> {
  const proposal = proposals.find(({ id }) => id === proposalId);
  return proposal?.state === "open" ? then(proposal) : err({ code: "unknown-proposal" });
}
