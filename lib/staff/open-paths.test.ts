import { expect, it } from "vitest";
import { isOpenPath } from "@/lib/staff/open-paths";

it.each([
  ["POST", "/api/auth/sign-in/email"],
  ["POST", "/api/auth/two-factor/verify-totp"],
  ["GET", "/api/auth/passkey/generate-authenticate-options"],
])("opens %s %s", (method, path) => {
  expect(isOpenPath(method, path)).toBe(true);
});

it.each([
  ["POST", "/api/auth/sign-up/email"],
  ["POST", "/api/auth/sign-up/email/"],
  ["POST", "/api/auth/SIGN-IN/email"],
  ["POST", "/api/auth//sign-in/email"],
  ["POST", "/api/auth/update-user"],
  ["POST", "/api/auth/delete-user"],
  ["POST", "/api/auth/request-password-reset"],
  ["POST", "/api/auth/two-factor/send-otp"],
  ["GET", "/api/auth/get-session"],
  ["GET", "/api/auth/list-sessions"],
  ["GET", "/api/auth/sign-in/email"],
  ["DELETE", "/api/auth/sign-in/email"],
])("keeps %s %s closed", (method, path) => {
  expect(isOpenPath(method, path)).toBe(false);
});
