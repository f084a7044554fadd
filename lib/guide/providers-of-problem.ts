import { providers } from "@/lib/providers/catalog";
import type { Provider } from "@/lib/providers/provider";
import type { CauseId } from "@/lib/transcript/cause";

/** The providers that have words of their own for a cause. */
export function providersOfProblem(cause: CauseId): readonly Pick<Provider, "id" | "name">[] {
  return providers.filter(({ rejections }) => rejections.some((rejection) => rejection.cause === cause));
}
