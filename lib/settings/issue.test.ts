import { expect, it } from "vitest";
import { isIssueKey } from "@/lib/settings/issue";
import { settingsSchema } from "@/lib/settings/schema";

const long = "x".repeat(20_000);
it.each<[string, Record<string, unknown>]>([
  ["nothing", { host: "", port: "", security: "", from: {}, auth: account("", "") }],
  [
    "far too much",
    { host: "no host", port: 70_000, from: { address: "ada", name: long }, auth: account(long, long) },
  ],
  ["other types", { host: 5, port: null, from: { address: 5 } }],
  ["line breaks in a name", { from: { address: "ada@example.com", name: "Ada\r\nBcc: all@example.com" } }],
  ["half an address", { replyTo: "nobody@" }],
])("has a key for everything that it says of %s", (_, input) => {
  const { error } = settingsSchema.safeParse({ auth: { method: "none" }, from: {}, ...input });
  const messages = error?.issues.map(({ message }) => message) ?? [];
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter((message) => !isIssueKey(message))).toEqual([]);
});

function account(username: string, password: string) {
  return { method: "password", username, password };
}
