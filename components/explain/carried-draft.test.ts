import { expect, it } from "vitest";
import { carriedDraft } from "@/components/explain/carried-draft";
import { emptyDraft, withSuggestion } from "@/lib/settings/draft";

const found = { host: "mail.example.com", port: 587, security: "starttls", username: "ada" } as const;

it("keeps what was found from being overwritten by what is detected", () => {
  const draft = carriedDraft(emptyDraft, found, null);
  const endpoint = { port: 465, security: "tls" } as const;
  expect(withSuggestion(draft, { host: "smtp.example.com", endpoint, username: "ada@example.com" })).toEqual(
    draft,
  );
  expect(draft).toMatchObject({
    providerId: "other",
    host: "mail.example.com",
    port: "587",
    username: "ada",
  });
});

it("takes the sender of the log, else a user name that is an address", () => {
  expect(carriedDraft(emptyDraft, { ...found, username: "ada@example.com" }, null).address).toBe(
    "ada@example.com",
  );
  expect(carriedDraft(emptyDraft, { ...found, from: "shop@example.com" }, null).address).toBe(
    "shop@example.com",
  );
  expect(carriedDraft({ ...emptyDraft, address: "kept@example.com" }, found, null).address).toBe(
    "kept@example.com",
  );
});

it("leaves open to suggestions what the log does not tell", () => {
  const draft = carriedDraft(emptyDraft, { host: "smtp.gmail.com" }, "gmail");
  expect(draft).toMatchObject({ providerId: "gmail", typed: ["provider", "host"] });
});
