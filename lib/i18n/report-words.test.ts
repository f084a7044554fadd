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
