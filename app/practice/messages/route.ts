import { authorize } from "@/lib/http/authorize";
import { runningPractice } from "@/lib/practice/running-practice";

/** What the practice servers took, for the page that follows along. */
export async function GET(request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "read" });
  if (refusal) return refusal;

  const messages = runningPractice()?.mailbox.list() ?? [];
  return Response.json({ messages }, { headers: { "cache-control": "no-store" } });
}
