import type { Command } from "@/lib/white-glove/command";
import type { Conflict } from "@/lib/white-glove/decide";
import type { Audience } from "@/lib/white-glove/view";

/** Which session a page speaks of, and for whom. */
export type Address = { readonly id: string; readonly as: Audience };

export type Outcome =
  | { readonly ok: true; readonly version: number }
  | {
      readonly ok: false;
      /** Of the problem details; `offline` if the server could not be reached. */
      readonly code: string;
      readonly conflicts: readonly Conflict[];
    };

export function sendCommand(address: Address, command: Command): Promise<Outcome> {
  return call(address, "POST", "commands", command);
}

export function leavePassword(
  address: Address,
  left: { password: string; shownHost: string },
): Promise<Outcome> {
  return call(address, "PUT", "password", left);
}

export function takePasswordBack(address: Address): Promise<Outcome> {
  return call(address, "DELETE", "password");
}

/** Says that the page is open, and at which step. A beat that is lost is made up for by the next. */
export function bePresent(address: Address, present: { page: string; step: string }): void {
  void call(address, "PUT", "presence", present);
}

export type NewInvitation = { readonly link: string; readonly code: string; readonly expiresAtMs: number };

export async function renewInvitation(address: Address): Promise<NewInvitation | null> {
  const response = await fetch(apiPath(address, "invitation"), { method: "POST" }).catch(() => null);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own route, built together with this page
  return response?.ok ? ((await response.json()) as NewInvitation) : null;
}

/** @returns the only copy of a link that opens the report; `null` if none could be made */
export async function makeReportLink(address: Address): Promise<{ readonly link: string } | null> {
  const response = await fetch(apiPath(address, "report-link"), { method: "POST" }).catch(() => null);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own route, built together with this page
  return response?.ok ? ((await response.json()) as { link: string }) : null;
}

export function apiPath({ id, as }: Address, part: string, query = ""): `/api/v1/${string}` {
  return `/api/v1/sessions/${encodeURIComponent(id)}/${part}?as=${as}${query}`;
}

async function call(
  address: Address,
  method: "POST" | "PUT" | "DELETE",
  part: string,
  body?: unknown,
): Promise<Outcome> {
  const response = await fetch(apiPath(address, part), {
    method,
    keepalive: true, // what was typed last is still sent when the page is left
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  }).catch(() => null);
  if (!response) return { ok: false, code: "offline", conflicts: [] };
  const answer: unknown = await response.json().catch(() => null);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  const { version = 0, code = "unknown", conflicts = [] } = (answer ?? {}) as Answer;
  return response.ok ? { ok: true, version } : { ok: false, code, conflicts };
}

type Answer = { version?: number; code?: string; conflicts?: readonly Conflict[] };
