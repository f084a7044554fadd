import { detector } from "@/app/api/v1/detect/detector";
import { type AddressProblem, parseAddress } from "@/lib/detection/address";
import { detectRequestSchema } from "@/lib/detection/detect-request";
import type { Detection } from "@/lib/detection/detection";
import { notInTable, tableAnswer } from "@/lib/detection/table-answer";
import { authorize } from "@/lib/http/authorize";
import { problem } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";

/** Finds out where an address's mail is sent from. Finding nothing is a 200 too: the notes say why. */
export async function POST(request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "detect" });
  if (refusal) return refusal;
  const body = await readJson(request, detectRequestSchema, { maxBytes: 8 * 1024 });
  if (!body.ok) return body.error;
  const address = parseAddress(body.value.email);
  if (!address.ok) return unusableAddress(address.error);

  if (body.value.depth === "table") return answer(tableAnswer(address.value) ?? notInTable(address.value));
  const known = detector().atOnce(address.value);
  if (known) return answer(known);

  // Only what leaves the server counts against the stricter limit.
  const refusedLookUp = await authorize(request, { limit: "lookUp" });
  return refusedLookUp ?? answer(await detector().lookUp(address.value, request.signal));
}

function answer(detection: Detection): Response {
  return Response.json(detection, { headers: { "cache-control": "no-store" } });
}

/** The reason is the code; the address itself is not repeated. */
function unusableAddress(code: AddressProblem): Response {
  return problem({ status: 400, code, title: "This is not an address that can be looked up" });
}
