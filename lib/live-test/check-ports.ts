import "server-only";
import type { Egress, JudgedHost } from "@/lib/egress/egress";
import { usualDeadlinesMs } from "@/lib/live-test/deadlines";
import { Door, type DoorContext } from "@/lib/live-test/door";
import { EventQueue } from "@/lib/live-test/event-queue";
import type { Endpoint } from "@/lib/smtp/endpoint";
import { createRedactor } from "@/lib/transcript/redaction";
import type { Alternative } from "@/lib/transcript/report";

/**
 * Tries doors of a host side by side, without a sign-in, and tells of each as soon as it is known. Doors at ports where
 * Portwise does not connect are left out. Ending the iteration, or aborting `signal`, closes every connection.
 */
export async function* checkPorts(
  { host, endpoints }: { host: JudgedHost; endpoints: readonly Endpoint[] },
  { egress, signal }: { egress: Egress; signal: AbortSignal },
): AsyncGenerator<Alternative, void, void> {
  const startedAtMs = performance.now();
  const found = new EventQueue<Alternative>();
  const now = () => Math.round(performance.now() - startedAtMs);
  const context: DoorContext = {
    egress,
    redactor: createRedactor({ method: "none" }),
    deadlinesMs: usualDeadlinesMs.beside,
    signal,
    now,
  };
  const doors = endpoints.flatMap(({ port, security }) => {
    const judged = egress.atPort(host, port);
    return judged.ok ? [new Door(judged.value, security, context)] : [];
  });
  const tried = doors.map((door) =>
    door.tried.then((alternative) => {
      found.push(alternative);
      door.close();
    }),
  );
  void Promise.all(tried).then(() => found.close());
  try {
    yield* found;
  } finally {
    for (const door of doors) door.close();
  }
}
