import { detector } from "@/app/api/v1/detect/detector";
import { type AddressProblem, parseAddress } from "@/lib/detection/address";
import { detectRequestSchema } from "@/lib/detection/detect-request";
import type { Detection } from "@/lib/detection/detection";
import { probe } from "@/lib/detection/probe";
import { notInTable } from "@/lib/detection/table-answer";
import { authorize } from "@/lib/http/authorize";
import { problem } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { knockAtDoor } from "@/lib/mail-test/knock-at-door";
import { ownEgress } from "@/lib/mail-test/own-egress";

/** Finds out where an address's mail is sent from. Finding nothing is a 200 too: the notes say why. */
export async function POST(request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "detect" });
  if (refusal) return refusal;
  const body = await readJson(request, detectRequestSchema, { maxBytes: 8 * 1024 });
  if (!body.ok) return body.error;
  const address = parseAddress(body.value.email);
  if (!address.ok) return unusableAddress(address.error);

  const known = detector().atOnce(address.value);
  if (body.value.depth === "table") return answer(known ?? notInTable(address.value));
  if (body.value.depth === "probe") return probeDomain(address.value.domain, request);
  if (known) return answer(known);

  // Only what leaves the server counts against the stricter limit.
  const refusedLookUp = await authorize(request, { limit: "lookUp" });
  return refusedLookUp ?? answerUnlessGone(request, (signal) => detector().lookUp(address.value, signal));
}

/** On request only: knocks at the doors that a server of the domain's own would have. */
async function probeDomain(domain: string, request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "probe" });
  if (refusal) return refusal;
  const egress = ownEgress();
  return answerUnlessGone(request, (signal) =>
    probe(domain, {
      knock: (candidate, ends) => knockAtDoor(candidate, { egress, signal: ends }),
      signal,
    }),
  );
}

/** Each key typed ends the question before it. Thrown, that would stand in the log as a fault of ours. */
async function answerUnlessGone(
  { signal }: Request,
  find: (signal: AbortSignal) => Promise<Detection>,
): Promise<Response> {
  try {
    return answer(await find(signal));
  } catch (error) {
    if (signal.aborted) return new Response(null, { status: 499 }); // "client closed request"; nobody reads it
    throw error;
  }
}

function answer(detection: Detection): Response {
  return Response.json(detection, { headers: { "cache-control": "no-store" } });
}

/** The reason is the code; the address itself is not repeated. */
function unusableAddress(code: AddressProblem): Response {
  return problem({ status: 400, code, title: "This is not an address that can be looked up" });
}
