import type { Route } from "next";
import { type StepHrefs, type StepId, stepIds } from "@/components/wizard/steps";

/** How the steps are called in the addresses of a session. */
const segments = {
  provider: "provider",
  server: "server",
  test: "test",
  done: "done",
} as const satisfies Record<StepId, string>;

export const customerHrefs = hrefsBelow("/join/session");

export function staffHrefs(sessionId: string): StepHrefs {
  return hrefsBelow(`/staff/sessions/${sessionId}`);
}

export function staffReportHref(sessionId: string): Route {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as below
  return `/staff/sessions/${sessionId}/report` as Route;
}

function hrefsBelow(base: string): StepHrefs {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pages with a `[step]`, which `Route` cannot list
  const href = (step: StepId) => `${base}/${segments[step]}` as Route;
  return {
    provider: href("provider"),
    server: href("server"),
    test: href("test"),
    done: href("done"),
  };
}

/** The part of a link made while signing in was a step of its own; the test page has taken its fields. */
export const formerSignInSegment = "sign-in";

/** The step of an address; `null` for a page that there is not. */
export function stepOfSegment(segment: string): StepId | null {
  return stepIds.find((id) => segments[id] === segment) ?? null;
}
