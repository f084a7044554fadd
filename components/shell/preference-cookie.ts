const oneYear = 31_536_000;

/** Keeps a preference for a year; `null` forgets it. No secret, so scripts may write it. */
export function writePreferenceCookie(name: string, value: string | null): void {
  const lifetime = value === null ? 0 : oneYear;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  // oxlint-disable-next-line unicorn/no-document-cookie -- cookieStore exists only in secure contexts
  document.cookie = `${name}=${value ?? ""}; Path=/; Max-Age=${lifetime}; SameSite=Lax${secure}`;
}
