/** What is wrong with one field: where it is (`settings.port`) and the key or sentence of its schema. */
export type ProblemIssue = { readonly path: string; readonly message: string };

export type Problem = {
  readonly status: number;
  /** Stable and kebab-case; programs branch on it, the pages take their words from it. */
  readonly code: string;
  readonly title?: string;
  readonly detail?: string;
  readonly issues?: readonly ProblemIssue[];
  /** The port that was probably meant. */
  readonly suggestedPort?: number;
  /** What somebody else changed meanwhile. */
  readonly conflicts?: readonly unknown[];
};

/** Answers with problem details (RFC 9457). Titles and details are English, for the person who writes the program. */
export function problem({ code, ...rest }: Problem, headers?: Readonly<Record<string, string>>): Response {
  const body = { type: `urn:portwise:problem:${code}`, code, ...rest };
  return new Response(JSON.stringify(body), {
    status: rest.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}
