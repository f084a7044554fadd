import { expect, it } from "vitest";
import { emptyDraft } from "@/lib/settings/draft";
import { changesBetween, changesOf, doorOfPatch, draftWithPatch } from "@/lib/transcript/patch";
import type { Alternative, PublicSettings } from "@/lib/transcript/report";

const settings: PublicSettings = {
  host: "smtp.example.com",
  port: 587,
  security: "starttls",
  auth: { method: "password", username: "ada" },
  from: { address: "ada@example.com" },
};
const open: Alternative = {
  port: 465,
  security: "tls",
  status: "open",
  reached: "auth",
  signedIn: true,
  ms: 84,
};

it("puts a fix into the draft, where no suggestion may undo it", () => {
  expect(draftWithPatch(emptyDraft, { port: 465, security: "tls" })).toMatchObject({
    port: "465",
    security: "tls",
    typed: ["endpoint"],
  });
});

it("changes nothing that the fix does not name", () => {
  const draft = { ...emptyDraft, host: "smtp.example.com", username: "ada" };
  expect(draftWithPatch(draft, { auth: { username: "ada@example.com" } })).toEqual({
    ...draft,
    username: "ada@example.com",
    typed: ["username"],
  });
});

it("tells before and after of what really changes", () => {
  expect(changesOf(settings, { port: 465, security: "tls", host: "smtp.example.com" })).toEqual([
    { field: "port", before: "587", after: "465" },
    { field: "security", before: "starttls", after: "tls" },
  ]);
});

it("tells what was changed between two tests", () => {
  expect(changesBetween(settings, settings)).toEqual([]);
  expect(changesBetween(settings, { ...settings, auth: { method: "none" } })).toEqual([
    { field: "signIn", before: "password", after: "none" },
    { field: "username", before: "ada", after: "" },
  ]);
});

it("finds the door that a fix leads to, on the same host only", () => {
  const report = { settings, alternatives: [open] };
  expect(doorOfPatch(report, { port: 465, security: "tls" })).toBe(open);
  expect(doorOfPatch(report, { port: 465 })).toBeNull();
  expect(doorOfPatch(report, { host: "relay.example.com", port: 465, security: "tls" })).toBeNull();
});
