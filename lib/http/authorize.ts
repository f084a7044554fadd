import "server-only";
import { type Config, config } from "@/lib/config/config";
import { bearerTokenOf, knownToken } from "@/lib/http/bearer-token";
import { clientOf } from "@/lib/http/client-address";
import type { LimitName } from "@/lib/http/limits";
import { problem } from "@/lib/http/problem";
import { type Caller, takeFromLimit } from "@/lib/http/rate-limit";
import { isTrustedHost, originOf } from "@/lib/http/same-origin";

type Rule = {
  limit: LimitName;
  /** `public`: anyone may read it. Pages of other sites still cannot, since no CORS header allows it. */
  access?: "public";
  /** What the answer is where it is not JSON. */
  accepts?: "text/event-stream" | "text/html";
};

type Rules = Pick<Config, "apiTokens" | "publicUrl" | "hostname" | "limits">;

/**
 * Decides whether a call of the API may go on: our own pages by their origin, programs by their token,
 * both within their limit. Refused calls count too.
 *
 * A program can forge what a browser says about itself. The rule keeps other sites' pages from using a
 * visitor's browser; it is the limits that keep programs from using the wizard as a free service.
 *
 * @returns the refusal, or `null` when the caller may go on.
 */
export async function authorize(
  request: Request,
  { limit, access, accepts }: Rule,
  rules: Rules = config(),
): Promise<Response | null> {
  const caller = callerOf(request, rules);
  const refusal = await takeFromLimit(limit, caller, rules);
  if (refusal) return refusal;
  const accept = request.headers.get("accept");
  if (!acceptsJson(accept) && !(accepts && accept?.includes(accepts))) return notAcceptable();

  if (caller.isProgram) return null;
  if (request.headers.has("authorization")) return unknownToken();
  return access === "public" ? null : judgeBrowser(request, rules);
}

/** Who is counted: the token of a program, else the address of a person. */
function callerOf(request: Request, { apiTokens }: Rules): Caller {
  const program = knownToken(bearerTokenOf(request), apiTokens);
  return program ? { key: program, isProgram: true } : { key: clientOf(request), isProgram: false };
}

function judgeBrowser(request: Request, rules: Rules): Response | null {
  const origin = originOf(request, rules);
  if (origin === "none") return missingToken();
  if (origin === "cross") return crossOrigin();
  return isTrustedHost(request, rules) ? null : unknownHost();
}

function acceptsJson(accept: string | null): boolean {
  return accept === null || /\*\/\*|application\/(\*|json|x-ndjson|problem\+json)/i.test(accept);
}

const challenge = 'Bearer realm="Portwise"';

function missingToken(): Response {
  return problem(
    {
      status: 401,
      code: "token-required",
      title: "A program needs a token",
      detail: "Send Authorization: Bearer with one of the tokens in PORTWISE_API_TOKENS.",
    },
    { "www-authenticate": challenge },
  );
}

function unknownToken(): Response {
  return problem(
    { status: 401, code: "token-unknown", title: "This token is not one of PORTWISE_API_TOKENS" },
    { "www-authenticate": `${challenge}, error="invalid_token"` },
  );
}

function crossOrigin(): Response {
  return problem({ status: 403, code: "cross-origin", title: "Pages of other sites may not call this" });
}

function unknownHost(): Response {
  return problem({
    status: 403,
    code: "unknown-host",
    title: "This address is not known to be Portwise's own",
    detail: "Set PORTWISE_PUBLIC_URL to the address at which people open Portwise.",
  });
}

function notAcceptable(): Response {
  return problem({
    status: 406,
    code: "not-acceptable",
    title: "The answer is JSON",
    detail: "Accept application/json, or application/x-ndjson where events are streamed.",
  });
}
