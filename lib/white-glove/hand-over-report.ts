import type { Locale } from "@/lib/locale";
import { settingsSchema } from "@/lib/settings/schema";
import type { Security } from "@/lib/smtp/security";
import { type PublicSettings, withoutSecrets } from "@/lib/transcript/report";
import type { Author } from "@/lib/white-glove/actor";
import type { TestSummary, WhiteGloveSession } from "@/lib/white-glove/session";
import { type SharedSettings, settingsWith } from "@/lib/white-glove/shared-settings";

/** What a customer keeps of a session. Made from the session's state, which holds no secret. */
export type HandOverReport = {
  readonly customerName: string;
  readonly locale: Locale;
  readonly by: Author;
  readonly handedOverAtMs: number;
  /** Until when the page can be opened. */
  readonly expiresAtMs: number;
  readonly settings: {
    readonly address: string;
    readonly fromName: string;
    readonly providerId: string | null;
    readonly host: string;
    readonly port: string;
    readonly security: Security | null;
    /** `null` where the server asks for none, or where it is the secret itself. */
    readonly username: string | null;
    readonly signIn: SharedSettings["signIn"];
  };
  /** The test that went through with these very settings. */
  readonly proof: TestSummary | null;
  readonly tests: readonly TestSummary[];
};

/** @returns `null` while the session is not handed over */
export function handOverReport(session: WhiteGloveSession): HandOverReport | null {
  const { handedOver, settings, tests, customerName, locale, expiresAtMs } = session;
  if (!handedOver) return null;
  const { address, fromName, providerId, host, port, security, signIn } = settings;
  const hasUsername = signIn === "password" && !settings.isUsernameSecret;
  const username = hasUsername ? settings.username : null;
  return {
    customerName,
    locale,
    by: handedOver.by,
    handedOverAtMs: handedOver.atMs,
    expiresAtMs,
    settings: { address, fromName, providerId, host, port, security, signIn, username },
    proof: tests.findLast((test) => test.verdict === "sent" && isProofOf(test.settings, settings)) ?? null,
    tests,
  };
}

/** Whatever password it was: the summary holds none. The sender's name proves nothing and may be another. */
function isProofOf(tested: PublicSettings, settings: SharedSettings): boolean {
  const parsed = settingsSchema.safeParse(settingsWith(settings, tested.auth.method === "none" ? "" : "•"));
  if (!parsed.success) return false;
  const now = withoutSecrets(parsed.data);
  const sameUser =
    now.auth.method === "none" || tested.auth.method === "none"
      ? now.auth.method === tested.auth.method
      : settings.isUsernameSecret || now.auth.username === tested.auth.username;
  return (
    sameUser &&
    now.host === tested.host &&
    now.port === tested.port &&
    now.security === tested.security &&
    now.from.address === tested.from.address
  );
}
