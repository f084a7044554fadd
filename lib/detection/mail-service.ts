import type { Credentials, Note, ProviderName, Setting } from "@/lib/detection/detection";
import type { Mailbox } from "@/lib/detection/mailboxes/mailbox";
import type { ProviderMatch } from "@/lib/providers/catalog";
import { fillHost } from "@/lib/providers/host-template";
import type { Provider, ProviderHost } from "@/lib/providers/provider";

/** A service of our own tables, as far as detection speaks of it. */
export type MailService = {
  provider: ProviderName;
  kind: "mailbox" | "sending-service" | "no-smtp";
  /** Best first; empty where SMTP does not exist, or where only the customer knows the server. */
  settings: readonly Setting[];
  credentials: Credentials;
  notes: readonly Note[];
};

/** What is known of the customer: fills `<domain>` and `<mx>` of host names in. */
type Customer = { domain: string; mx?: string };

export function serviceOfProvider({ provider, host }: ProviderMatch, customer: Customer): MailService {
  const username = usernameOf(provider);
  const settings = settingsOfHosts(provider, host, customer).map((server) => ({ ...server, ...username }));
  const hasSmtp = provider.availability.state !== "no-smtp";
  return {
    provider: { id: provider.id, name: provider.name },
    kind: !hasSmtp ? "no-smtp" : provider.group === "sending-service" ? "sending-service" : "mailbox",
    settings: hasSmtp ? settings : [],
    credentials: credentialsOf(provider),
    notes: notesOf(provider, { hasSmtp, hasSettings: settings.length > 0 }),
  };
}

export function serviceOfMailbox(mailbox: Mailbox, customer: Customer): MailService {
  const settings = mailbox.servers.flatMap(([template, port, security]) => {
    const host = fillHost(template, customer);
    return host ? [{ host, port, security, username: mailbox.username ?? "email" }] : [];
  });
  const hasSmtp = mailbox.servers.length > 0;
  return {
    provider: { id: mailbox.id, name: mailbox.name },
    kind: hasSmtp ? "mailbox" : "no-smtp",
    settings,
    credentials: mailbox.credentials ?? {},
    notes: [
      ...(hasSmtp ? [] : (["no-smtp"] as const)),
      ...(mailbox.source === "recalled" ? (["recalled"] as const) : []),
    ],
  };
}

/** The doors of the host that serves this customer, else of the first one whose name can be told. */
function settingsOfHosts(provider: Provider, preferred: ProviderHost | null, customer: Customer) {
  for (const candidate of preferred ? [preferred, ...provider.hosts] : provider.hosts) {
    const host = fillHost(candidate.host, customer);
    const encrypted = candidate.endpoints.filter(({ security }) => security !== "none");
    if (host && encrypted.length > 0) {
      return encrypted.map(({ port, security }) => ({ host, port, security }));
    }
  }
  return [];
}

function usernameOf({ username }: Provider): Pick<Setting, "username" | "usernameFixed"> {
  if (username.rule === "address") return { username: "email" };
  if (username.rule === "local-part") return { username: "localpart" };
  return { username: "other", ...(username.value !== null && { usernameFixed: username.value }) };
}

/** What the catalogue says about signing in. */
export function credentialsOf(provider: Provider): Credentials {
  const { password, conditions } = provider;
  const helpUrl = [password.url, ...provider.docs].find((url) => url?.startsWith("https://"));
  return {
    ...(password.kind === "app-password" && { appPassword: "required" }),
    ...(password.kind === "account-or-app-password" && { appPassword: "if-2fa" }),
    ...(password.kind === "oauth-only" && { oauthOnly: true, passwordRefused: true }),
    ...(["token", "smtp-key", "api-key"].includes(password.kind) && { token: true }),
    ...(conditions.includes("switched-on") && { enableFirst: true }),
    ...(conditions.includes("may-be-off") && { smtpAuthMayBeOff: true }),
    ...(conditions.includes("paid-plan") && { paidPlan: true }),
    ...(helpUrl && { helpUrl }),
  };
}

function notesOf(provider: Provider, facts: { hasSmtp: boolean; hasSettings: boolean }): readonly Note[] {
  return [
    ...(facts.hasSmtp ? [] : (["no-smtp"] as const)),
    ...(facts.hasSmtp && !facts.hasSettings ? (["server-differs-by-customer"] as const) : []),
    ...(provider.username.rule === "account-login" ? (["username-differs-from-address"] as const) : []),
    ...(provider.trust === "recalled" ? (["recalled"] as const) : []),
  ];
}
