import { type DeskEntry, type DeskState, deskStateOf, deskStates, openStates } from "@/lib/white-glove/desk";

export const deskShares = ["all", "mine", "free"] as const;
export const deskOrders = ["urgent", "newest", "customer"] as const;

/** What a desk is asked to show. */
export type DeskWish = {
  readonly search: string;
  /** `open`: those in which there is something to do. */
  readonly state: DeskState | "open" | "any";
  readonly share: (typeof deskShares)[number];
  readonly order: (typeof deskOrders)[number];
};

export const usualWish: DeskWish = { search: "", state: "open", share: "all", order: "urgent" };

/** A session as the desk shows it now. */
export type DeskRow = DeskEntry & { readonly state: DeskState; readonly isCustomerHere: boolean };

type Seen = { readonly here: ReadonlySet<string>; readonly now: number; readonly memberId: string };

/** The sessions that are wished for, in the order that is wished for. Pure. */
export function arrangeDesk(
  entries: readonly DeskEntry[],
  wish: DeskWish,
  { here, now, memberId }: Seen,
): readonly DeskRow[] {
  return entries
    .map((entry) => {
      const isCustomerHere = here.has(entry.id);
      return { ...entry, isCustomerHere, state: deskStateOf(entry, { isCustomerHere, now }) };
    })
    .filter((row) => isShown(row, wish, memberId))
    .toSorted(comparators[wish.order]);
}

function isShown(row: DeskRow, { search, state, share }: DeskWish, memberId: string): boolean {
  if (state === "open" ? !openStates.includes(row.state) : state !== "any" && row.state !== state)
    return false;
  if (share === "mine" && row.holder?.id !== memberId) return false;
  if (share === "free" && row.holder !== null) return false;
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const text = textOf(row);
  return words.every((word) => text.includes(word));
}

/** What the search looks in. */
function textOf({ customerName, ticket, address, provider, host, holder, notes }: DeskRow): string {
  return [customerName, ticket, address, provider, host, holder?.name, ...notes.map(({ text }) => text)]
    .join("\n")
    .toLocaleLowerCase();
}

/** First those that wait for somebody: the customer is there and stuck, or there and alone. */
function urgencyOf({ state, isCustomerHere, holder }: DeskRow): number {
  const isStuck = state === "stuck" || state === "stuck-at-sign-in";
  const place = deskStates.indexOf(state) / deskStates.length;
  return (isCustomerHere ? 0 : 4) + (isStuck ? 0 : 2) + (holder === null ? 0 : 1) + place;
}

const comparators: Readonly<Record<DeskWish["order"], (a: DeskRow, b: DeskRow) => number>> = {
  urgent: (a, b) => urgencyOf(a) - urgencyOf(b) || a.openedAtMs - b.openedAtMs,
  newest: (a, b) => b.openedAtMs - a.openedAtMs,
  customer: (a, b) => a.customerName.localeCompare(b.customerName) || a.openedAtMs - b.openedAtMs,
};
