import { expect, it } from "vitest";
import { eventStreamResponse, resumeAfter, type ServerSentEvent } from "@/lib/http/event-stream";

it("writes events as the browser's EventSource reads them", async () => {
  const response = eventStreamResponse(
    listOf({ event: "change", id: 7, data: { text: "a\nb" } }, "beat", { event: "ended", data: null }),
    { signal: new AbortController().signal },
  );
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(await response.text()).toBe(
    'id: 7\nevent: change\ndata: {"text":"a\\nb"}\n\n: beat\n\nevent: ended\ndata: null\n\n',
  );
});

it.each([
  ["where the page began", {}, 4],
  ["where the browser came to", { "last-event-id": "9" }, 9],
  ["at the beginning when told nonsense", { "last-event-id": "9; drop" }, 0],
])("goes on %s", (_, headers, expected) => {
  expect(resumeAfter(new Request("http://localhost/events?after=4", { headers }))).toBe(expected);
});

async function* listOf(
  ...events: readonly (ServerSentEvent | "beat")[]
): AsyncGenerator<ServerSentEvent | "beat"> {
  yield* events;
}
