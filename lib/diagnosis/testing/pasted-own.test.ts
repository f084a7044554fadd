import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { securityModes } from "@/lib/smtp/security";
import { causeIds } from "@/lib/transcript/cause";
import { fixIds } from "@/lib/transcript/fix";
import { stages } from "@/lib/transcript/stage";

/** A paste out of a public thread, labelled from the thread before the rules were asked. */
type OwnPaste = {
  id: string;
  source: string;
  program: string;
  language: string;
  text: string;
  failure: { stage: string; reply: string | null; error: { code: string; message: string } | null };
  settings?: { host?: string; port?: number; security?: string };
  cause: string[];
  fix: string[];
  reason: string;
  settled: boolean;
  evidence: string;
};

const file = new URL("pasted-own.json", import.meta.url);
const pastes: OwnPaste[] = JSON.parse(readFileSync(file, "utf8"));

it("holds a hundred pastes and more, each once", () => {
  expect(pastes.length).toBeGreaterThanOrEqual(100);
  expect(new Set(pastes.map(({ id }) => id)).size).toBe(pastes.length);
  expect(new Set(pastes.map(({ text }) => text.replace(/\s+/g, " ").toLowerCase())).size).toBe(pastes.length);
});

it("knows programs of several languages, ten of them Italian", () => {
  const languages = pastes.map(({ language }) => language);
  expect(languages.filter((language) => language === "it").length).toBeGreaterThanOrEqual(10);
  expect(languages).toEqual(expect.arrayContaining(["en", "de", "fr", "es", "pt", "ja"]));
});

it.each(pastes)(
  "labels $id with known ids",
  ({ source, failure, settings, cause, fix, reason, evidence }) => {
    expect(source).toMatch(/^https?:\/\//);
    expect(stages).toContain(failure.stage);
    if (settings?.security) expect(securityModes).toContain(settings.security);
    expect(cause.length).toBeGreaterThan(0);
    expect(fix.length).toBeGreaterThan(0);
    expect(new Set(cause).size).toBe(cause.length);
    expect(new Set(fix).size).toBe(fix.length);
    for (const id of cause) expect(causeIds).toContain(id);
    for (const id of fix) expect(fixIds).toContain(id);
    expect(reason).toMatch(/\.$/);
    expect(["verbatim", "rebuilt"]).toContain(evidence);
  },
);

it.each(pastes)("keeps no secret and no stranger's address in $id", ({ text }) => {
  expect(text).not.toMatch(/\bSG\.[\w-]{16}|\bAKIA[A-Z0-9]{16}|\bxkeysib-|\bxsmtpsib-/);
  expect(text).not.toMatch(/\b(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])[A-Za-z0-9]{24}/);
  for (const [, domain] of text.matchAll(/[\w.+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)) {
    expect(domain).toMatch(
      /(^|\.)(test|example\.(com|net|org)|gmail\.com|163\.com|qq\.com|gmx\.net|msn\.com|email\.it|xxx\.com)$/,
    );
  }
  for (const [address] of text.matchAll(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g)) {
    expect(address).toMatch(/^(10\.|127\.|192\.0\.2\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/);
  }
});
