import type { ProviderName } from "@/lib/detection/detection";
import type { MailRoute } from "@/lib/providers/mail-routing";

/** A forwarder or gateway as `Detection` names it; it has no page in the catalogue. */
export function routeName({ name }: MailRoute): ProviderName {
  return {
    id: name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/-$/, ""),
    name,
  };
}
