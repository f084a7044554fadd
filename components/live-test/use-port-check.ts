"use client";

import { useEffect, useRef, useState } from "react";
import type { DoorState } from "@/components/live-test/door";
import { requestEvents } from "@/components/live-test/request-events";
import { type Endpoint, isSameEndpoint } from "@/lib/smtp/endpoint";
import type { TestEvent } from "@/lib/transcript/event";
import type { Alternative } from "@/lib/transcript/report";

export type PortCheck = {
  status: "idle" | "running" | "finished" | "failed";
  doorOf: (endpoint: Endpoint) => DoorState;
  openCount: number;
  check: (host: string, endpoints: readonly Endpoint[]) => void;
};

type State = { status: PortCheck["status"]; host: string; found: readonly Alternative[] };

const nothing: State = { status: "idle", host: "", found: [] };

/** Knocks at the ports of a host, one finding after the other; what was found about another host is forgotten. */
export function usePortCheck(host: string): PortCheck {
  const [kept, setState] = useState(nothing);
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const state = kept.host === host ? kept : nothing;

  const check: PortCheck["check"] = (target, endpoints) => {
    controller.current?.abort();
    const { signal } = (controller.current = new AbortController());
    setState({ status: "running", host: target, found: [] });
    const tell = (change: (state: State) => State) => !signal.aborted && setState(change);
    knock(target, endpoints, signal, (door) =>
      tell((now) => ({ ...now, found: [...now.found.filter((one) => !isSameEndpoint(one, door)), door] })),
    ).then(
      () => tell((now) => ({ ...now, status: "finished" })),
      () => tell((now) => ({ ...now, status: "failed" })),
    );
  };

  return {
    status: state.status,
    check,
    openCount: state.found.filter(({ status }) => status === "open").length,
    doorOf: (endpoint) =>
      state.found.find((one) => isSameEndpoint(one, endpoint)) ??
      (state.status === "running" ? "checking" : null),
  };
}

async function knock(
  host: string,
  endpoints: readonly Endpoint[],
  signal: AbortSignal,
  onDoor: (door: Alternative) => void,
): Promise<void> {
  const body = { host, endpoints };
  for await (const event of requestEvents<TestEvent>("/api/v1/ports", { body, signal })) {
    if (event.type === "alternative") onDoor(event);
  }
}
