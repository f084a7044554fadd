import { expect, it } from "vitest";
import { detectedSettings } from "@/components/providers/detected-settings";

it.each([
  [{ username: "email" }, "Ada+x@example.org"],
  [{ username: "localpart" }, "Ada+x"],
  [{ username: "other", usernameFixed: "apikey" }, "apikey"],
  [{ username: "other" }, ""],
] as const)("turns the user name %o into %s", (username, text) => {
  const server = { host: "smtp.example.org", port: 465, security: "tls" } as const;
  expect(detectedSettings({ ...server, ...username }, "Ada+x@example.org")).toEqual({
    host: "smtp.example.org",
    endpoint: { port: 465, security: "tls" },
    username: text,
  });
});
