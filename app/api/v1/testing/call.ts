/** A header that is `null` is not sent. */
export type Call = { body?: unknown; headers?: Record<string, string | null>; signal?: AbortSignal };
type Route = (request: Request) => Promise<Response>;

/** Calls a route as a program does: with a token, in JSON. */
export function post(route: Route, { body, headers = {}, signal }: Call = {}): Promise<Response> {
  const usual = {
    authorization: "Bearer token-of-the-tests",
    "content-type": "application/json",
    accept: "application/json",
  };
  const sent = Object.entries({ ...usual, ...headers }).filter((header): header is [string, string] => {
    return header[1] !== null;
  });
  return route(
    new Request("http://localhost:3000/api", {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: sent,
      ...(signal && { signal }),
    }),
  );
}

/** A page of this origin, or of another, calls without a token. */
export function pageOf(site: "same-origin" | "cross-site"): Call["headers"] & object {
  return { authorization: null, "sec-fetch-site": site };
}

export const ndjson = { accept: "application/x-ndjson" };

export async function linesOf(response: Response): Promise<readonly unknown[]> {
  return (await response.text())
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}
