import { useTranslations } from "next-intl";
import { isStaffIssueKey } from "@/lib/staff/issue";

/** Turns what a schema of staff says of a field into a sentence. */
export function useStaffIssue(): (message: string | undefined) => string | undefined {
  const t = useTranslations("staff.issues");
  return (message) => {
    if (message === undefined) return undefined;
    if (!isStaffIssueKey(message)) throw new Error(`the schema says "${message}", which has no sentence`);
    return t(message);
  };
}
