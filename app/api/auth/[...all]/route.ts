import { config } from "@/lib/config/config";
import { problem } from "@/lib/http/problem";
import { isTrustedHost, originOf } from "@/lib/http/same-origin";
import { staffAuth } from "@/lib/staff/auth";
import { isOpenPath } from "@/lib/staff/open-paths";

/** What our pages use of better-auth; the rest of its API answers as if it were not there. */
async function answer(request: Request): Promise<Response> {
  if (!isOpenPath(request.method, new URL(request.url).pathname)) {
    return problem({ status: 404, code: "not-found" });
  }
  const origin = originOf(request, config());
  // On plain HTTP a browser says nothing of where a GET comes from; those here only hand out challenges.
  const isOurs = origin === "same" || (origin === "none" && request.method === "GET");
  if (!isOurs || !isTrustedHost(request, config())) return problem({ status: 403, code: "cross-origin" });
  return (await staffAuth()).handler(request);
}

export { answer as GET, answer as POST };
