/** How long a detection may take, in milliseconds; the person is looking at the page. */
export type Budgets = {
  /** One https connection: look-up, TCP and TLS. */
  connectMs: number;
  /** One document with its redirects. */
  requestMs: number;
  ispdbMs: number;
  /** What the other sources get once one has succeeded. */
  graceMs: number;
  /** All of it; then the best so far. */
  deadlineMs: number;
};

export const usualBudgets: Budgets = {
  connectMs: 1_500,
  requestMs: 3_000,
  ispdbMs: 4_000,
  graceMs: 400,
  deadlineMs: 6_000,
};

/** For one DNS question over all its tries. */
export const dnsMs = 2_000;
