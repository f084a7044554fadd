import type { MailDoor, Scenario, ScenarioId } from "@/lib/practice/scenario";

const submission: MailDoor = { security: "starttls" };
const submissions: MailDoor = { security: "tls" };
const usualDoors = { 587: submission, 465: submissions };

const password = "calm-harbour-42";
const start587 = { port: 587, security: "starttls" } as const;

/** A server that works on 587 and 465, except for what the scenario says. */
function scenario(
  id: ScenarioId,
  {
    doors = usualDoors,
    start = start587,
    credentials,
    properName,
  }: Partial<Omit<Scenario, "id" | "host">> = {},
): Scenario {
  const host = `${id}.practice.test`;
  const usual = { username: `anna@${host}`, password, accepted: password };
  return { id, host, start, doors, credentials: credentials ?? usual, ...(properName && { properName }) };
}

/** The practice servers. Add one here and its words in `lib/i18n/messages/<language>/practice.ts`. */
export const scenarios: readonly Scenario[] = [
  scenario("works"),
  scenario("tls-only", { doors: { 465: submissions } }),
  scenario("587-blocked", { doors: { 25: "silent", 465: "silent", 587: "silent", 2525: submission } }),
  scenario("all-blocked", { doors: { 25: "silent", 465: "silent", 587: "silent", 2525: "silent" } }),
  scenario("wrong-password", {
    credentials: {
      username: "anna@wrong-password.practice.test",
      password: "calm-harbor-42",
      accepted: password,
    },
    doors: withBoth({
      signInRefusal: { code: 535, text: "5.7.8 Error: authentication failed: authentication failure" },
    }),
  }),
  scenario("app-password", {
    credentials: {
      username: "anna@app-password.practice.test",
      password,
      accepted: "abcd efgh ijkl mnop",
    },
    // Word for word what smtp.gmail.com answers to an account password with 2-Step Verification on.
    doors: withBoth({
      signInRefusal: {
        code: 534,
        text: "5.7.9 Application-specific password required. For more information, go to 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp",
      },
    }),
  }),
  scenario("microsoft", {
    credentials: { username: "anna@microsoft.practice.test", password, accepted: null },
    // Word for word what smtp.office365.com answers where basic authentication is off.
    doors: {
      587: {
        security: "starttls",
        signInRefusal: {
          code: 535,
          text: "5.7.139 Authentication unsuccessful, basic authentication is disabled.",
        },
      },
    },
  }),
  scenario("no-starttls", { doors: { 587: { security: "none" }, 465: submissions } }),
  scenario("expired", { doors: withBoth({ certificate: "expired" }) }),
  scenario("other-name", {
    properName: "server12.shared-hosting.test",
    doors: withBoth({ certificate: "other-name" }),
  }),
  scenario("greylisting", {
    doors: withBoth({
      firstRecipientRefusal: { code: 451, text: "4.7.1 Greylisting in action, please come back later" },
    }),
  }),
  scenario("sender-refused", {
    doors: withBoth({
      senderRefusal: { code: 553, text: "5.7.1 Sender address rejected: not owned by user" },
    }),
  }),
  scenario("slow", { doors: withBoth({ delayMs: 900 }) }),
];

function withBoth(behaviour: Omit<MailDoor, "security">): Scenario["doors"] {
  return { 587: { ...submission, ...behaviour }, 465: { ...submissions, ...behaviour } };
}

export function scenarioOfHost(host: string): Scenario | null {
  const name = host.toLowerCase();
  return scenarios.find((candidate) => candidate.host === name || candidate.properName === name) ?? null;
}
