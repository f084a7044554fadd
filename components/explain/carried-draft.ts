import type { FoundSettings } from "@/lib/pasted-log/settings-in-log";
import { otherProviderId } from "@/lib/providers/other-provider";
import { type SetupDraft, type SuggestedField, withTyped } from "@/lib/settings/draft";
import { isEmailAddress } from "@/lib/settings/email-address";
import { usualSecurityOf } from "@/lib/smtp/endpoint";

/**
 * The wizard's draft with the settings of a log in it, as if the person had typed them: what is found out
 * about their address later must not overwrite what they came to try. The rest of the draft stays.
 */
export function carriedDraft(
  draft: SetupDraft,
  { host, port, security, username, from }: FoundSettings,
  providerId: string | null,
): SetupDraft {
  const address = from ?? (username !== undefined && isEmailAddress(username) ? username : undefined);
  const found: readonly SuggestedField[] = [
    "provider",
    ...(host === undefined ? [] : (["host"] as const)),
    ...(port === undefined ? [] : (["endpoint"] as const)),
    ...(username === undefined ? [] : (["username"] as const)),
  ];
  return found.reduce(withTyped, {
    ...draft,
    providerId: providerId ?? otherProviderId,
    ...(address !== undefined && { address }),
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port: String(port), security: security ?? usualSecurityOf(port) }),
    ...(username !== undefined && { username, isUsernameSecret: false }),
  });
}
