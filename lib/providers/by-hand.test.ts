import { expect, it } from "vitest";
import { draftByHand } from "@/lib/providers/by-hand";
import { emptyDraft } from "@/lib/settings/draft";

it("takes over host and port as typed, and leaves the address to be asked for", () => {
  const draft = {
    ...emptyDraft,
    address: "smtp.example.com:465",
    providerId: "aruba",
    host: "smtps.aruba.it",
  };
  expect(draftByHand(draft, { host: "smtp.example.com", port: 465, security: null })).toEqual({
    ...emptyDraft,
    providerId: "other",
    host: "smtp.example.com",
    port: "465",
    security: "tls",
    typed: ["provider", "host", "endpoint"],
  });
});

it("leaves the port open to suggestions where none was typed", () => {
  const draft = draftByHand(emptyDraft, { host: "mail.example.com", port: null, security: null });
  expect(draft).toMatchObject({ host: "mail.example.com", port: "587", typed: ["provider", "host"] });
});
