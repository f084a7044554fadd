/** Whether a secret begins or ends with white space: often pasted along, sometimes meant, never removed by us. */
export function hasSpaceAtEnds(secret: string): boolean {
  return secret !== secret.trim();
}
