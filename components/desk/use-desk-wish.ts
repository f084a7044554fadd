"use client";

import { useSearchParams } from "next/navigation";
import { type DeskWish, deskOrders, deskShares, usualWish } from "@/lib/white-glove/arrange-desk";
import { deskStates } from "@/lib/white-glove/desk";

export const filterStates = ["open", ...deskStates, "any"] as const;

/** What the desk is asked to show, kept in the address: a reload keeps it, and a link can be sent. */
export function useDeskWish(): [DeskWish, (change: Partial<DeskWish>) => void] {
  const query = useSearchParams();
  const wish: DeskWish = {
    search: query.get("search") ?? usualWish.search,
    state: filterStates.find((state) => state === query.get("state")) ?? usualWish.state,
    share: deskShares.find((share) => share === query.get("share")) ?? usualWish.share,
    order: deskOrders.find((order) => order === query.get("order")) ?? usualWish.order,
  };

  const change = (part: Partial<DeskWish>) => {
    const usual = new Map<string, string>(Object.entries(usualWish));
    const unusual = Object.entries({ ...wish, ...part }).filter(([name, value]) => usual.get(name) !== value);
    const next = new URLSearchParams(unusual).toString();
    history.replaceState(null, "", next ? `?${next}` : location.pathname);
  };
  return [wish, change];
}
