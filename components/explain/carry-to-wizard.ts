import type { FoundSettings } from "@/lib/pasted-log/settings-in-log";
import { usualSecurityOf } from "@/lib/smtp/endpoint";

/** Where the wizard keeps its draft in this tab (`components/wizard/tab-state.ts`); it reads it back with care. */
const draftKey = "portwise.draft";

/**
 * Opens the wizard with the settings of a log. They travel in the tab's own storage, never in the URL, and
 * the page is loaded anew so that the wizard reads them; what was typed elsewhere in it stays.
 */
export function carryToWizard(
  { host, port, security, username }: FoundSettings,
  providerId: string | null,
): void {
  const draft = {
    ...keptDraft(),
    providerId: providerId ?? "other",
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port: String(port), security: security ?? usualSecurityOf(port) }),
    ...(username !== undefined && { username }),
    typed: [
      "host",
      ...(port === undefined ? [] : ["endpoint"]),
      ...(username === undefined ? [] : ["username"]),
    ],
  };
  try {
    sessionStorage.setItem(draftKey, JSON.stringify(draft));
  } catch {
    // The browser forbids storage: the wizard opens empty.
  }
  location.assign("/setup/provider");
}

function keptDraft(): object {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(draftKey) ?? "{}");
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {}; // not readable, so nothing to keep
  }
}
