import type { ChosenProvider } from "@/components/wizard/chosen-provider";
import type { HostIssue } from "@/lib/detection/host-issue";
import type { SetupDraft } from "@/lib/settings/draft";

/** The server action, as the layouts of the wizard hand it down. */
export type CheckHostAction = (input: {
  host: string;
  providerId: string | null;
}) => Promise<HostIssue | null>;

/** Hosts that passed in this tab: the test page asks again only about another one. */
const passed = new Set<string>();

/** Asks about a host that is not the provider's own. No answer lets it pass: nobody has to wait for a check. */
export async function checkHost(
  { host, providerId }: Pick<SetupDraft, "host" | "providerId">,
  { provider, action }: { provider: Pick<ChosenProvider, "hosts"> | null; action: CheckHostAction },
): Promise<HostIssue | null> {
  const name = host.trim().toLowerCase();
  const question = `${providerId} ${name}`;
  if (passed.has(question) || provider?.hosts.some((own) => own.host === name)) return null;
  const issue = await action({ host: name, providerId }).catch(() => null);
  if (!issue) passed.add(question);
  return issue;
}
