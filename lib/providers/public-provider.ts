import type { Locale } from "@/lib/locale";
import { notesAt } from "@/lib/providers/notes";
import { type PasswordAccess, passwordAccessAt } from "@/lib/providers/password-access";
import type { Provider } from "@/lib/providers/provider";

/** A provider in one language: what `GET /api/v1/providers` answers and the wizard's steps read. */
export type PublicProvider = Pick<
  Provider,
  "id" | "name" | "aliases" | "group" | "countries" | "conditions" | "domains" | "oauth" | "dns" | "docs"
> & {
  availability: Provider["availability"]["state"];
  /** What a password is good for there today. */
  passwordAccess: PasswordAccess;
  /** What is worth knowing today, the state of the service first. */
  notes: readonly { from: string | null; text: string }[];
  hosts: readonly {
    id: string;
    label: string | null;
    /** May have `<placeholders>`; see `host-template.ts`. */
    host: string;
    endpoints: Provider["hosts"][number]["endpoints"];
  }[];
  username: Omit<Provider["username"], "hint"> & { hint: string };
  password: Omit<Provider["password"], "mistakes" | "where"> & {
    where: string;
    mistakes: readonly { pattern: string; note: string }[];
  };
  enableFirst: readonly string[];
  sender: Omit<Provider["sender"], "hint"> & { hint: string };
  limits: string | null;
  sources: readonly string[];
  checked: string;
  trust: Provider["trust"];
};

/** Puts a provider into one language, with the notes of the day. */
export function publicProvider(
  provider: Provider,
  { locale, now }: { locale: Locale; now: Date },
): PublicProvider {
  const { username, password, sender } = provider;
  return {
    id: provider.id,
    name: provider.name,
    aliases: provider.aliases,
    group: provider.group,
    countries: provider.countries,
    availability: provider.availability.state,
    conditions: provider.conditions,
    passwordAccess: passwordAccessAt(provider, now),
    notes: notesAt(provider, now).map(({ from, note }) => ({ from, text: note[locale] })),
    domains: [...provider.domains, ...provider.hosts.flatMap((host) => host.domains ?? [])],
    hosts: provider.hosts.map(({ id, label, host, endpoints }) => ({
      id,
      label: label?.[locale] ?? null,
      host,
      endpoints,
    })),
    oauth: provider.oauth,
    username: { ...username, hint: username.hint[locale] },
    password: {
      ...password,
      where: password.where[locale],
      mistakes: password.mistakes.map(({ pattern, note }) => ({ pattern, note: note[locale] })),
    },
    enableFirst: provider.enableFirst.map((step) => step[locale]),
    sender: { ...sender, hint: sender.hint[locale] },
    dns: provider.dns,
    limits: provider.limits?.[locale] ?? null,
    docs: provider.docs,
    sources: provider.sources,
    checked: provider.checked,
    trust: provider.trust,
  };
}
