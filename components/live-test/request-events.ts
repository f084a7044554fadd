import { readNdjson } from "@/components/live-test/read-ndjson";

/** The server would not begin: RFC 9457 problem details, `code` is stable. */
export class RequestProblem extends Error {
  override name = "RequestProblem";

  constructor(
    readonly status: number,
    readonly code: string,
    /** The port that was probably meant. */
    readonly suggestedPort: number | null,
  ) {
    super(`${status} ${code}`);
  }
}

/**
 * Asks our own API for a stream of events. `Event` is what the route of that path sends: page and route
 * are built together, so the lines are taken at their word.
 *
 * @throws RequestProblem if the request is refused; TypeError if the server cannot be reached or the stream breaks
 */
export async function* requestEvents<Event>(
  path: `/api/v1/${string}`,
  { body, signal }: { body: unknown; signal: AbortSignal },
): AsyncGenerator<Event> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/x-ndjson" },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok || !response.body) throw await problemOf(response);
  for await (const event of readNdjson(response.body)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    yield event as Event;
  }
}

/** A proxy in between may answer in its own way. Read by hand: every step of the wizard loads this. */
async function problemOf(response: Response): Promise<RequestProblem> {
  const details: unknown = await response.json().catch(() => null);
  const { code, suggestedPort }: Record<string, unknown> = { ...Object(details) };
  return new RequestProblem(
    response.status,
    typeof code === "string" ? code : "unknown",
    typeof suggestedPort === "number" ? suggestedPort : null,
  );
}
