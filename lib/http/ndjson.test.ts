import { expect, it } from "vitest";
import { ndjsonResponse, wantsNdjson } from "@/lib/http/ndjson";

it.each([
  ["application/x-ndjson", true],
  ["application/x-ndjson, application/json;q=0.5", true],
  ["application/json, application/x-ndjson", true],
  ["application/json, application/x-ndjson;q=0.5", false],
  ["application/x-ndjson;q=0", false],
  ["application/json", false],
  ["*/*", false],
])("for Accept: %s answers %s", (accept, expected) => {
  expect(wantsNdjson(new Request("http://localhost/", { headers: { accept } }))).toBe(expected);
});

it("writes one line per event", async () => {
  const events = (async function* () {
    yield { n: 1 };
    yield { n: "two\nlines" };
  })();
  const response = ndjsonResponse(events, { signal: new AbortController().signal });
  expect(await response.text()).toBe('{"n":1}\n{"n":"two\\nlines"}\n');
});

/** Counts for ever, and remembers how far it came and whether it was ended. */
function counter() {
  const state = { made: 0, isEnded: false };
  const events = (async function* () {
    try {
      for (;;) yield ++state.made;
    } finally {
      state.isEnded = true;
    }
  })();
  return { state, events };
}

it("makes no more events than the reader takes", async () => {
  const { state, events } = counter();
  const { body } = ndjsonResponse(events, { signal: new AbortController().signal });
  const reader = body?.getReader();
  await reader?.read();
  await reader?.read();
  expect(state.made).toBe(2);
  await reader?.cancel();
});

it("ends the generator when the reader goes away", async () => {
  const { state, events } = counter();
  const { body } = ndjsonResponse(events, { signal: new AbortController().signal });
  const reader = body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(state.isEnded).toBe(true);
});

it("ends the generator and the stream when the request is aborted", async () => {
  const { state, events } = counter();
  const request = new AbortController();
  const reader = ndjsonResponse(events, { signal: request.signal }).body?.getReader();
  await reader?.read();
  request.abort();
  expect(await reader?.read()).toEqual({ done: true, value: undefined });
  expect(state.isEnded).toBe(true);
});
