import { isStaffAct } from "@/lib/staff/act";
import type { TrailQuestion } from "@/lib/staff/trail";

type Search = Pick<TrailQuestion, "act" | "who" | "after">;

/** What the address of the trail's page asks for; what makes no sense there asks for nothing. */
export function readTrailSearch(query: Readonly<Record<string, string | string[] | undefined>>): Search {
  const one = (name: string) => {
    const value = query[name];
    return typeof value === "string" ? value : "";
  };
  const act = one("act");
  const [atMs = "", id = ""] = one("after").split("~");
  return {
    act: isStaffAct(act) ? act : undefined,
    who: one("who").trim().slice(0, 320) || undefined,
    after: /^\d{1,15}$/.test(atMs) && id ? { atMs: Number(atMs), id } : undefined,
  };
}

/** The same as the address has it. */
export function trailSearch({ act, who, after }: Search): string {
  return new URLSearchParams({
    ...(act && { act }),
    ...(who && { who }),
    ...(after && { after: `${after.atMs}~${after.id}` }),
  }).toString();
}
