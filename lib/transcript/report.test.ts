import { expect, it } from "vitest";
import { withoutSecrets } from "@/lib/transcript/report";

const server = { host: "smtp.example.com", port: 587, security: "starttls" as const };
const from = { address: "ada@example.com" };

it.each([
  ["keeps a user name", "ada", "secret", "ada"],
  ["hides one that is the secret itself", "token-1", "token-1", "••••"],
  ["hides it also beside a space in the secret", "token-1", " token-1 ", "••••"],
])("%s", (_, username, password, shown) => {
  const settings = { ...server, from, auth: { method: "password" as const, username, password } };
  expect(withoutSecrets(settings).auth).toEqual({ method: "password", username: shown });
});
