"use client";

import { createContext, use } from "react";
import type { SessionState } from "@/components/white-glove/session-state";
import type { SharedSession } from "@/components/white-glove/shared-session";

type Session = { readonly shared: SharedSession; readonly state: SessionState };

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ value, children }: { value: Session; children: React.ReactNode }) {
  return <SessionContext value={value}>{children}</SessionContext>;
}

/** The session that this page is open on, and what its person can do there. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("useSession needs a SessionProvider around it");
  return session;
}

/** Whether this person is the one whose turn it is to change things: the customer, or the staff member who has it. */
export function useStanding(): "customer" | "holder" | "onlooker" {
  const { shared, state } = useSession();
  if (shared.actor.kind === "customer") return "customer";
  const { holder } = state.session;
  return shared.actor.kind === "staff" && holder?.id === shared.actor.id ? "holder" : "onlooker";
}
