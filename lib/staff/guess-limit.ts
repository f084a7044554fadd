import type { Kysely } from "kysely";
import { countAttempt, forgetAttempts } from "@/lib/storage/attempts";
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
 * @returns whether it may go on.
 */
export async function mayTrySignIn(
  attempt: Attempt,
  context: { db: Kysely<Tables>; now: number },
): Promise<boolean> {
  const { client, account } = subjectsOf(attempt);
  const [fromClient, onAccount] = [
    await countAttempt({ subject: client, windowMs }, context),
    await countAttempt({ subject: account, windowMs }, context),
  ];
  return fromClient <= perClient && onAccount <= perAccount;
}

/** Someone who is in has not been guessing. */
export async function forgiveAttempts(attempt: Attempt, { db }: { db: Kysely<Tables> }): Promise<void> {
  const { client, account } = subjectsOf(attempt);
  await forgetAttempts(client, { db });
  await forgetAttempts(account, { db });
}
