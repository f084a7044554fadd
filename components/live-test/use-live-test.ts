"use client";

import { useEffect, useRef, useState } from "react";
import { type Journey, nextJourney, plannedJourney } from "@/components/live-test/journey";
import { type TestProblem, testProblemOf } from "@/components/live-test/test-problem";
import type { Security } from "@/lib/smtp/security";
import type { TestEvent } from "@/lib/transcript/event";

export type LiveTest = {
  status: "idle" | "running" | "finished" | "cancelled" | "broken";
  journey: Journey | null;
  problem: TestProblem | null;
  start: (plan: { security: Security; signsIn: boolean }) => void;
  cancel: () => void;
};

type State = Pick<LiveTest, "status" | "journey" | "problem">;

/** Runs one test at a time and keeps its picture. Leaving the page ends the test. */
export function useLiveTest(
  runTest: (options: { signal: AbortSignal }) => AsyncIterable<TestEvent>,
): LiveTest {
  const [state, setState] = useState<State>({ status: "idle", journey: null, problem: null });
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const start: LiveTest["start"] = (plan) => {
    controller.current?.abort();
    const { signal } = (controller.current = new AbortController());
    const tell = (change: Partial<State>) => !signal.aborted && setState((now) => ({ ...now, ...change }));
    let journey = plannedJourney(plan);
    setState({ status: "running", journey, problem: null });

    const follow = async () => {
      for await (const event of runTest({ signal })) {
        journey = nextJourney(journey, event);
        tell({ journey });
      }
    };
    follow().then(
      () =>
        tell(
          journey.report ? { status: "finished" } : { status: "broken", problem: { code: "interrupted" } },
        ),
      (error: unknown) =>
        tell({ status: "broken", problem: testProblemOf(error, { hasBegun: hasBegun(journey) }) }),
    );
  };

  const cancel = () => {
    controller.current?.abort();
    setState((now) => ({ ...now, status: "cancelled" }));
  };

  return { ...state, start, cancel };
}

function hasBegun({ stations }: Journey): boolean {
  return stations.some(({ status }) => status !== "waiting");
}
