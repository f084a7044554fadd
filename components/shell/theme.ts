/** The cookie that keeps a reader's choice of theme; absent while the system decides. */
export const themeCookie = "portwise-theme";

export type Theme = "light" | "dark";

export function isTheme(value: unknown): value is Theme {
  return value === "light" || value === "dark";
}
