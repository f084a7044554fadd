import { expect, it } from "vitest";
import { firstOpenStep, isServerComplete, stepAfterProvider, visibleSteps } from "@/components/wizard/steps";
import { findProvider } from "@/lib/providers/catalog";
import { publicProvider } from "@/lib/providers/public-provider";
import { draftFor } from "@/lib/providers/suggestion";
import { emptyDraft, type SetupDraft, settingsOf } from "@/lib/settings/draft";
import { serverSchema } from "@/lib/settings/schema";

const filled = {
  ...emptyDraft,
  address: "ada@example.com",
  providerId: "other",
  host: "smtp.example.com",
  port: "587",
  security: "starttls" as const,
  username: "ada",
};

/** The setup as it stands after a choice in the first step. */
function choiceOf(id: string, patch: Partial<SetupDraft> = {}) {
  const found = findProvider(id);
  const provider = found && publicProvider(found, { locale: "en", now: new Date("2026-11-28") });
  const draft = draftFor({ ...emptyDraft, address: "ada@example.com", providerId: id }, provider);
  return { draft: { ...draft, ...patch }, provider };
}

it.each<[string, "server" | "test", Partial<SetupDraft>?]>([
  ["aruba", "test"],
  ["gmail", "test"],
  ["other", "server"],
  ["amazon-ses", "server"],
  ["amazon-ses", "test", { isServerFound: true }],
  ["all-inkl", "server"],
  ["gmail", "server", { isServerUnsure: true }],
  ["gmail", "server", { host: "smtp.example.com", typed: ["host"] }],
  ["gmail", "server", { host: "" }],
])("after the address, %s leads to the %s page (%o)", (id, step, patch) => {
  const choice = choiceOf(id, patch);
  expect(stepAfterProvider(choice)).toBe(step);
  expect(visibleSteps({ ...choice, opened: new Set() }).includes("server")).toBe(step === "server");
});

it("shows the server step to a person who opens it", () => {
  expect(visibleSteps({ ...choiceOf("aruba"), opened: new Set(["server"]) })).toEqual([
    "provider",
    "server",
    "test",
    "done",
  ]);
});

it("shows three steps at first, and while a decided provider's page is on its way", () => {
  const { draft } = choiceOf("aruba");
  for (const one of [emptyDraft, draft]) {
    expect(visibleSteps({ draft: one, provider: null, opened: new Set() })).toHaveLength(3);
  }
  expect(stepAfterProvider({ draft, provider: null })).toBe("server");
});

it.each<[string, Partial<SetupDraft>]>([
  ["provider", { address: "" }],
  ["provider", { providerId: null }],
  ["server", { host: "" }],
  ["test", {}],
])("takes settings from elsewhere to the %s step: %o", (step, patch) => {
  expect(firstOpenStep({ ...filled, ...patch })).toBe(step);
});

it.each([
  { host: "" },
  { host: " smtp.example.com " },
  { host: "SMTP.example.com" },
  { host: "smtp example.com" },
  { host: "2001:db8::1" },
  { port: "" },
  { port: " 587 " },
  { port: "0" },
  { port: "1" },
  { port: "65535" },
  { port: "65536" },
  { port: "5.5" },
  { security: null },
])("tells of the server step what the schema tells: %o", (part) => {
  const draft = { ...filled, ...part };
  expect(isServerComplete(draft)).toBe(serverSchema.safeParse(settingsOf(draft, "")).success);
});
