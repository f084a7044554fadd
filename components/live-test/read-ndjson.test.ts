import { expect, it } from "vitest";
import { readNdjson } from "@/components/live-test/read-ndjson";

function bodyOf(...chunks: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
}

it.each([
  ["whole lines", ['{"a":1}\n{"a":2}\n']],
  ["lines cut anywhere", ['{"a"', ':1}\n{"a":2', "}\n"]],
  ["no line end at the end", ['{"a":1}\n', '{"a":2}']],
  ["empty lines", ['\n{"a":1}\n\n', '{"a":2}\n']],
])("reads %s", async (_, chunks) => {
  expect(await Array.fromAsync(readNdjson(bodyOf(...chunks)))).toEqual([{ a: 1 }, { a: 2 }]);
});

it("keeps letters whole that are cut between two chunks", async () => {
  const bytes = new TextEncoder().encode('"è"\n');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.slice(0, 2));
      controller.enqueue(bytes.slice(2));
      controller.close();
    },
  });
  expect(await Array.fromAsync(readNdjson(body))).toEqual(["è"]);
});

it("ends the request when the reader stops", async () => {
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode("1\n")),
    cancel: () => {
      isCancelled = true;
    },
  });
  for await (const _ of readNdjson(body)) break;
  expect(isCancelled).toBe(true);
});
