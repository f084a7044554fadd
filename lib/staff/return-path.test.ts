import { expect, it } from "vitest";
import { returnPath } from "@/lib/staff/return-path";

it.each(["/staff", "/staff/team", "/staff/sessions/0b7e?step=test", "/staff?state=invited"])(
  "goes back to %s",
  (path) => {
    expect(returnPath(path)).toBe(path);
  },
);

it.each([
  ["nothing", undefined],
  ["several", ["/staff/team", "/staff/trail"]],
  ["another site", "https://evil.example/staff"],
  ["another site without its scheme", "//evil.example/staff"],
  ["another site behind a backslash", "/\\evil.example/staff"],
  ["a script", "javascript:alert(1)//staff"],
  ["a page that is not for staff", "/setup"],
  ["a page that begins alike", "/staffing"],
  ["a way out", "/staff/../join"],
  ["a way out in disguise", "/staff/%2e%2e/join"],
  ["a tab that browsers drop", "/\t/evil.example"],
  ["the sign-in itself", "/staff/sign-in"],
])("goes to the desk for %s", (_, wanted) => {
  expect(returnPath(wanted)).toBe("/staff");
});
