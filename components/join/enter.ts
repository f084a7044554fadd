/** What a key did: let its customer into the session, or a reader to the report; else why not. */
export type Entry = "session" | "report" | EntryProblem;
export type EntryProblem = "unknown" | "too-many" | "offline";

/** Lets this browser in by a link's token or a code. */
export async function enter(key: { token: string } | { code: string }): Promise<Entry> {
  const response = await fetch("/api/v1/join", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(key),
  }).catch(() => null);
  if (!response) return "offline";
  if (response.ok) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own route, built together with this page
    const { opens } = (await response.json()) as { opens: "session" | "report" };
    return opens;
  }
  return response.status === 429 ? "too-many" : "unknown";
}

/** Lets this browser forget it again, with all that was typed in this tab. */
export async function leave(): Promise<boolean> {
  const response = await fetch("/api/v1/join", { method: "DELETE" }).catch(() => null);
  if (!response?.ok) return false;
  sessionStorage.clear();
  return true;
}
