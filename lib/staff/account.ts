import "server-only";
import type { StaffAuth } from "@/lib/staff/auth";

/** How somebody signs in, and where they are signed in. */
export type StaffAccount = {
  readonly hasSecondFactor: boolean;
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string;
    readonly addedAtMs: number | null;
  }[];
  /** The device that asks comes first. */
  readonly devices: readonly Device[];
};

export type Device = {
  readonly id: string;
  readonly isThis: boolean;
  readonly userAgent: string;
  readonly clientAddress: string;
  readonly sinceMs: number;
};

/** The account of who asks, by the cookie; `null` for anybody who is not signed in. */
export async function readAccount(
  headers: Headers,
  { auth }: { auth: StaffAuth },
): Promise<StaffAccount | null> {
  const current = await auth.api.getSession({ headers });
  if (!current) return null;
  const [passkeys, sessions] = await Promise.all([
    auth.api.listPasskeys({ headers }),
    auth.api.listSessions({ headers }),
  ]);
  const devices = sessions.map((session) => ({
    id: session.id,
    isThis: session.id === current.session.id,
    userAgent: session.userAgent ?? "",
    clientAddress: session.ipAddress ?? "",
    sinceMs: session.createdAt.getTime(),
  }));
  return {
    hasSecondFactor: current.user.twoFactorEnabled ?? false,
    passkeys: passkeys.map(({ id, name, createdAt }) => ({
      id,
      name: name ?? "",
      addedAtMs: createdAt?.getTime() ?? null,
    })),
    devices: devices.toSorted((a, b) => Number(b.isThis) - Number(a.isThis) || b.sinceMs - a.sinceMs),
  };
}
