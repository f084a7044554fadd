import type { SetupDraft } from "@/lib/settings/draft";
import { changesBetween } from "@/lib/transcript/patch";
import { hiddenUsername, type Report } from "@/lib/transcript/report";

/**
 * Whether a test was made with the settings as they stand now; the password, which no report holds, aside.
 * Once something is changed its result is history. What the schema would refuse no test was made with.
 */
export function isAboutDraft(report: Report, draft: SetupDraft): boolean {
  const { host, port, security, signIn, isUsernameSecret, username, address, recipient } = draft;
  if (security === null || recipient.trim() !== report.recipient) return false;
  const changes = changesBetween(report.settings, {
    host: host.trim().toLowerCase(),
    port: Number(port),
    security,
    auth:
      signIn === "none"
        ? { method: signIn }
        : { method: signIn, username: isUsernameSecret ? hiddenUsername : username.trim() },
    from: { address: address.trim() },
  });
  return changes.length === 0;
}
