import { err, ok, type Result } from "@/lib/result";

export type AuthProblem = {
  /** 0 when no answer came. */
  readonly status: number;
  readonly code: string | null;
  readonly waitSeconds: number;
};

/** Calls the sign-in's own API; without a body it asks, with one it acts. */
export async function callAuth<Answer>(path: string, body?: object): Promise<Result<Answer, AuthProblem>> {
  try {
    const response = await fetch(`/api/auth/${path}`, {
      ...(body && {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    if (!response.ok) return err(await problemOf(response));
    const answer: Answer = await response.json();
    return ok(answer);
  } catch {
    return err({ status: 0, code: null, waitSeconds: 0 }); // no network, or no JSON
  }
}

async function problemOf(response: Response): Promise<AuthProblem> {
  const body: { code?: string } | null = await response.json().catch(() => null);
  const waitSeconds = Number(response.headers.get("retry-after") ?? response.headers.get("x-retry-after"));
  return { status: response.status, code: body?.code ?? null, waitSeconds };
}
