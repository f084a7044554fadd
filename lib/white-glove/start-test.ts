import "server-only";
import { randomUUID } from "node:crypto";
import type { Egress } from "@/lib/egress/egress";
import { err, ok, type Result } from "@/lib/result";
import { recipientSchema, type Settings, settingsSchema } from "@/lib/settings/schema";
import type { Storage } from "@/lib/storage/storage";
import type { Actor } from "@/lib/white-glove/actor";
import type { SessionChange } from "@/lib/white-glove/change";
import { type CommandProblem, staleness } from "@/lib/white-glove/decide";
import { may } from "@/lib/white-glove/may";
import { type SealedUseProblem, sealedUse } from "@/lib/white-glove/password-rules";
import { pinnedEgress } from "@/lib/white-glove/pinned-egress";
import { openPassword } from "@/lib/white-glove/sealed-password";
import { findSealed } from "@/lib/white-glove/sealed-store";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import { settingsWith } from "@/lib/white-glove/shared-settings";
import { changeSession, findSession } from "@/lib/white-glove/store";

/** What runs: the settings of the very version in which the test was started, and where it may connect. */
export type StartedTest = {
  readonly testId: string;
  readonly settings: Settings;
  readonly recipient: string;
  /** An id of the catalogue. */
  readonly provider: string | null;
  /** The user name is the password: then neither may be shared. */
  readonly hidesUsername: boolean;
  readonly egress: Egress;
};

export type StartProblem =
  | CommandProblem
  | { readonly code: SealedUseProblem }
  /** The host's name leads to other addresses than when the password was typed. */
  | { readonly code: "addresses-changed" };

type Context = { storage: Storage; egress: Egress; secret: string; now: number };

/**
 * Starts a test from the customer's tab, with the password that the tab sent for it and nobody keeps. It runs only if
 * nobody changed the settings since the customer looked: the password goes where the customer saw that it goes.
 */
export async function startTestInTab(
  { sessionId, password, basedOn }: { sessionId: string; password: string; basedOn: number },
  { storage, egress, now }: Omit<Context, "secret">,
): Promise<Result<StartedTest, StartProblem> | null> {
  return start(
    { sessionId, basedOn, actor: { kind: "customer" }, act: "test-in-tab" },
    { storage, now },
    async (session) => {
      const settings = completeSettings(session, password);
      return settings ? ok({ ...settings, egress }) : err({ code: "settings-incomplete" });
    },
  );
}

/**
 * Starts a test by staff with the password that was left with the team, or without one where none is needed.
 *
 * Whether it may be used is decided, and it is opened, in the transaction that starts the test: a change that comes
 * in between is either seen here or comes after a test whose settings can no longer change.
 */
export async function startTestByTeam(
  { sessionId, basedOn, actor }: { sessionId: string; basedOn: number; actor: Actor },
  { storage, egress, secret, now }: Context,
): Promise<Result<StartedTest, StartProblem> | null> {
  const drift = await addressesChanged(sessionId, { storage, egress, now });
  if (drift) return err({ code: "addresses-changed" });

  return start({ sessionId, basedOn, actor, act: "test-by-team" }, { storage, now }, async (session, db) => {
    if (session.settings.signIn === "none") {
      const settings = completeSettings(session, "");
      return settings ? ok({ ...settings, egress }) : err({ code: "settings-incomplete" });
    }
    const server = sealedUse(session, now);
    if (!server.ok) return err({ code: server.error });
    const sealed = await findSealed(sessionId, { db, now });
    const password = sealed && openPassword(sealed, { sessionId, host: session.settings.host, now }, secret);
    if (!sealed || password === null) return err({ code: "no-sealed-password" });
    const settings = completeSettings(session, password);
    if (!settings) return err({ code: "settings-incomplete" });
    const { host } = server.value;
    return ok({ ...settings, egress: pinnedEgress(egress, { host, addresses: sealed.addresses }) });
  });
}

type Prepared = Omit<StartedTest, "testId">;

async function start(
  {
    sessionId,
    basedOn,
    actor,
    act,
  }: {
    sessionId: string;
    basedOn: number;
    actor: Actor;
    act: "test-in-tab" | "test-by-team";
  },
  { storage, now }: Pick<Context, "storage" | "now">,
  prepare: (session: WhiteGloveSession, db: Storage["db"]) => Promise<Result<Prepared, StartProblem>>,
): Promise<Result<StartedTest, StartProblem> | null> {
  const testId = randomUUID();
  let prepared: Prepared | null = null;

  const changed = await changeSession<StartProblem>(
    sessionId,
    async (session, db) => {
      const answer = may(act, session, { actor, now });
      if (answer !== "yes") return err({ code: answer });
      const conflicts = staleness(session, basedOn);
      if (conflicts.length > 0) return err({ code: "stale", conflicts });
      const result = await prepare(session, db);
      if (!result.ok) return result;
      prepared = result.value;
      const { signIn } = session.settings;
      const password = signIn === "none" ? "none" : act === "test-in-tab" ? "in-tab" : "sealed";
      return ok([{ type: "test-started", testId, password }] satisfies SessionChange[]);
    },
    { actor, now },
    { storage },
  );
  if (!changed?.ok) return changed;
  return prepared ? ok({ testId, ...(prepared as Prepared) }) : null;
}

function completeSettings(
  { settings }: WhiteGloveSession,
  password: string,
): Omit<StartedTest, "testId" | "egress"> | null {
  const parsed = settingsSchema.safeParse(settingsWith(settings, password));
  const recipient = recipientSchema.safeParse(settings.recipient);
  if (!parsed.success || !recipient.success) return null;
  const { providerId, isUsernameSecret } = settings;
  return {
    settings: parsed.data,
    recipient: recipient.data,
    provider: providerId,
    hidesUsername: isUsernameSecret,
  };
}

/** Looks the sealed password's host up once more. A host that cannot be found now is for the test to report. */
async function addressesChanged(
  sessionId: string,
  { storage, egress, now }: Pick<Context, "storage" | "egress" | "now">,
): Promise<boolean> {
  const session = await findSession(sessionId, storage.db);
  const server = session && sealedUse(session, now);
  const sealed = await findSealed(sessionId, { db: storage.db, now });
  if (!server?.ok || !sealed) return false;
  const judged = await egress.judge(server.value);
  return judged.ok && !judged.value.addresses.some(({ address }) => sealed.addresses.includes(address));
}
