import type { Kysely } from "kysely";
import { countAttempt, forgetAttempts, windowEndMs } from "@/lib/storage/attempts";
import type { Tables } from "@/lib/storage/tables";

const windowMs = 15 * 60_000;
/** From one address a person mistypes a few times; from all together a name is being guessed. */
const perClient = 10;
const perAccount = 50;

type Attempt = { email: string; client: string };

const subjectsOf = ({ email, client }: Attempt) => ({
  client: `sign-in:${email.trim().toLowerCase()}:${client}`,
  account: `sign-in:${email.trim().toLowerCase()}`,
});

/**
 * Counts an attempt to sign in, whether or not there is such an account.
 *
 * @returns how long to wait before the next one counts, in milliseconds; 0 when this one may go on.
 */
export async function waitBeforeSignIn(
  attempt: Attempt,
  context: { db: Kysely<Tables>; now: number },
): Promise<number> {
  const { client, account } = subjectsOf(attempt);
  const waits = [
    await waitOf({ subject: client, atMost: perClient }, context),
    await waitOf({ subject: account, atMost: perAccount }, context),
  ];
  return Math.max(...waits);
}

async function waitOf(
  { subject, atMost }: { subject: string; atMost: number },
  context: { db: Kysely<Tables>; now: number },
): Promise<number> {
  if ((await countAttempt({ subject, windowMs }, context)) <= atMost) return 0;
  return ((await windowEndMs(subject, context)) ?? context.now + 1000) - context.now;
}

/** Someone who is in has not been guessing. */
export async function forgiveAttempts(attempt: Attempt, { db }: { db: Kysely<Tables> }): Promise<void> {
  const { client, account } = subjectsOf(attempt);
  await forgetAttempts(client, { db });
  await forgetAttempts(account, { db });
}
