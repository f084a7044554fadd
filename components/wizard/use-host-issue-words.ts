import { useTranslations } from "next-intl";
import type { HostIssue } from "@/lib/detection/host-issue";

/** Says in a sentence why a host should be looked at again. */
export function useHostIssueWords(): (issue: HostIssue, host: string) => string {
  const t = useTranslations("wizard.server.hostIssues");
  return (issue, host) => t(issue.code, { host, of: issue.code === "look-alike" ? issue.of : "" });
}
