import { useTranslations } from "next-intl";
import { isIssueKey } from "@/lib/settings/issue";

/** Turns what the schema says of a field into a sentence. */
export function useIssue(): (message: string | undefined) => string | undefined {
  const t = useTranslations("settings.issues");
  return (message) => {
    if (message === undefined) return undefined;
    if (!isIssueKey(message)) throw new Error(`the schema says "${message}", which has no sentence`);
    return t(message);
  };
}
