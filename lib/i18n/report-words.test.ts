import { expect, it } from "vitest";
import type { Diagnosis } from "@/lib/diagnosis/diagnosis";
import { type DescribeContext, describeDiagnosis } from "@/lib/i18n/report-words";
import type { Provider } from "@/lib/providers/provider";

const diagnosis: Diagnosis = {
  cause: "port-blocked",
  confidence: "certain",
  evidence: [
    { code: "silent-port", port: 587 },
    { code: "alternative", port: 2525, security: "starttls", status: "open", signedIn: true },
  ],
  otherCauses: ["host-unreachable"],
  fixes: [
    { id: "use-2525", patch: { port: 2525, security: "starttls" }, verified: true, link: null },
    { id: "allow-outbound", patch: null, verified: null, link: null },
  ],
};

const context: DescribeContext = {
  settings: { host: "smtp.example.com", port: 587, security: "starttls", username: "ada@example.com" },
  provider: null,
  locale: "en",
  now: new Date("2026-11-24T08:00:00Z"),
};

it("names host and port, gives figures as evidence, and makes a button of a patch", () => {
  const words = describeDiagnosis(diagnosis, context);

  expect(words.diagnosis.title).toBe("No answer from smtp.example.com on port 587");
  expect(words.diagnosis.evidence).toEqual([
    "No answer from port 587 of smtp.example.com.",
    "Port 2525 (STARTTLS) of the same server answers, and encrypts as it should, and the sign-in worked there.",
  ]);
  expect(words.fixes.map(({ title, verified }) => [title, verified])).toEqual([
    ["Use port 2525 and test again", true],
    ["Have the port opened", null],
  ]);
  expect(words.fixes[1]?.steps[0]).toContain("smtp.example.com, port 587");
});

it("speaks Italian", () => {
  const words = describeDiagnosis(diagnosis, { ...context, locale: "it" });
  expect(words.diagnosis.title).toBe("Nessuna risposta da smtp.example.com sulla porta 587");
  expect(words.fixes[0]?.title).toBe("Usare la porta 2525 e riprovare");
});

it("stays a sentence when nothing is known about the settings", () => {
  const words = describeDiagnosis(diagnosis, { ...context, settings: null });
  expect(words.diagnosis.title).toBe("The port does not answer");
  expect(words.fixes[1]?.steps[0]).toContain("name the server and port");
});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the fields that this fix reads
const provider = {
  id: "examplemail",
  name: "Example Mail",
  enableFirst: [{ en: "Open example.com/security.", it: "Aprire example.com/security." }],
  password: {
    kind: "app-password",
    where: { en: "Sixteen letters.", it: "Sedici lettere." },
    url: "https://example.com/help",
  },
} as unknown as Provider;

it("gives the provider's own clicks where the catalogue knows them", () => {
  const { fixes } = describeDiagnosis(
    {
      ...diagnosis,
      cause: "app-password-required",
      fixes: [{ id: "use-app-password", patch: null, verified: null, link: null }],
    },
    { ...context, provider },
  );
  expect(fixes[0]).toMatchObject({
    detail: "Sixteen letters.",
    steps: ["Open example.com/security.", "Test again."],
    link: "https://example.com/help",
  });
});

it("names every port where all are silent", () => {
  const evidence = [{ code: "all-ports-silent", ports: [587, 465, 2525] }] as const;
  expect(describeDiagnosis({ ...diagnosis, evidence }, context).diagnosis.title).toBe(
    "Every mail port is blocked from here: 465, 587, and 2525",
  );
});

it.each([
  ["2026-11-03T10:00:00Z", "ended on November 3, 2026, 20 days ago"],
  ["2026-11-23T06:00:00Z", "ended on November 23, 2026, yesterday"],
  ["2026-03-01T10:00:00Z", "ended on March 1, 2026, 8 months ago"],
])("says as days when a certificate ended: %s", (validTo, words) => {
  const evidence = [{ code: "certificate-dates", validFrom: "2025-11-03T10:00:00Z", validTo }] as const;
  const { title } = describeDiagnosis({ ...diagnosis, cause: "cert-expired", evidence }, context).diagnosis;
  expect(title).toBe(`The certificate of smtp.example.com ${words}`);
});

it("says from when a certificate holds that begins later", () => {
  const dates = { validFrom: "2026-12-01T00:00:00Z", validTo: "2027-12-01T00:00:00Z" };
  const evidence = [{ code: "certificate-dates", ...dates }] as const;
  const italian = { ...context, locale: "it" } as const;
  expect(describeDiagnosis({ ...diagnosis, cause: "cert-expired", evidence }, italian).diagnosis.title).toBe(
    "Il certificato di smtp.example.com vale solo dal 1 dicembre 2026",
  );
});

it("gives greylisting one step of its own, without the advice for a paused sign-in", () => {
  const retry = { id: "retry-later", patch: null, verified: null, link: null } as const;
  const steps = describeDiagnosis({ ...diagnosis, cause: "greylisted", fixes: [retry] }, context).fixes[0]
    ?.steps;
  expect(steps).toHaveLength(1);
  expect(describeDiagnosis({ ...diagnosis, fixes: [retry] }, context).fixes[0]?.steps).not.toHaveLength(1);
});

it("never proposes as sender the address that was refused", () => {
  const own = { username: "Ada@example.com", fromAddress: "ada@example.com" };
  const settings = { host: "smtp.example.com", port: 587, security: "starttls", ...own } as const;
  const match = { id: "match-sender", patch: null, verified: null, link: null } as const;
  const told = (known: DescribeContext["settings"]) =>
    describeDiagnosis({ ...diagnosis, fixes: [match] }, { ...context, settings: known }).fixes[0]?.steps[0];
  expect(told(settings)).toMatch(/^Add ada@example.com in the provider’s panel as an alias/);
  expect(told({ ...settings, fromAddress: "shop@example.com" })).toBe(
    "Set the sender’s address to the one you sign in with: Ada@example.com.",
  );
});

it("promises no test where none can follow", () => {
  const { fixes } = describeDiagnosis(diagnosis, { ...context, isTestable: false });
  expect(fixes[0]?.title).toBe("Use port 2525");
});
