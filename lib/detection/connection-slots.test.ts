import { expect, it, vi } from "vitest";
import { createConnectionSlots } from "@/lib/detection/connection-slots";

const never = new AbortController().signal;

it("runs as many as there are places, and the next when one is free, in order", async () => {
  const slots = createConnectionSlots(2);
  const gates = [1, 2, 3, 4].map(() => Promise.withResolvers<void>());
  const started: number[] = [];
  const runs = gates.map((gate, index) =>
    slots.run(async () => {
      started.push(index);
      await gate.promise;
    }, never),
  );
  await vi.waitFor(() => expect(started).toEqual([0, 1]));

  gates[1]?.resolve();
  await vi.waitFor(() => expect(started).toEqual([0, 1, 2]));
  for (const gate of gates) gate.resolve();
  await Promise.all(runs);
  expect(started).toEqual([0, 1, 2, 3]);
});

it("gives a place back when the task fails", async () => {
  const slots = createConnectionSlots(1);
  await expect(slots.run(() => Promise.reject(new Error("reset")), never)).rejects.toThrow("reset");
  await expect(slots.run(() => Promise.resolve("ok"), never)).resolves.toBe("ok");
});

it("leaves the queue when the caller gives up, without taking a place", async () => {
  const slots = createConnectionSlots(1);
  const gate = Promise.withResolvers<void>();
  const first = slots.run(() => gate.promise, never);
  const abort = new AbortController();
  const second = slots.run(() => Promise.resolve("never"), abort.signal);
  abort.abort(new Error("gone"));
  await expect(second).rejects.toThrow("gone");
  gate.resolve();
  await first;
  await expect(slots.run(() => Promise.resolve("ok"), never)).resolves.toBe("ok");
});
