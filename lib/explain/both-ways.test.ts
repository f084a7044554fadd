import { expect, it, vi } from "vitest";
import { hasParts } from "@/lib/diagnosis/testing/known-failure";
import { knownSets, pastedSets } from "@/lib/diagnosis/testing/known-sets";
import { readAsText, readInParts } from "@/lib/explain/testing/read-known";
import { providerOfHost } from "@/lib/providers/catalog";

// Each known failure is asked twice, on machines that do other things too.
vi.setConfig({ testTimeout: 120_000 });

/** Failures whose two forms may still get two answers, with the reason. */
const allowed: Readonly<Record<string, string>> = {
  "nodemailer-secureconnection":
    "the text shows a key that the program ignores; the parts show what came of it",
  "knowledge-response-minus1": "the text has a client's -1, which no reply is",
  "dotnet-smtpclient-465": "the parts name the greeting, the text only a closed connection",
  "postfix-no-mechanism": "the parts hold one line of the log, the text both",
  "mailcow-mtu-handshake": "the parts hold one line of the log, the text both",
  "cisco-asa-starttls-masked": "the text does not show the overwritten greeting",
  "greeting-never-991": "a program's name for the wait says less than the port beside it",
  "godaddy-451-limit": "nodemailer prints the reply twice on one line",
  "pop3-greeting-110": "no SMTP reply begins with +OK",
  "batch-6-37": "no SMTP reply begins with +OK",
  "batch-6-38": "the greeting is a success code, which no reader of refusals looks at",
  "batch-6-10": "a 334 asks for more and is no refusal to a reader of logs",
  ...Object.fromEntries(
    [
      "notify-default-port",
      "nodemailer-service-hostname",
      "wekan-slash-in-password",
      "bookstack-hash-env",
      "kobo-false-is-true",
      "postal-ipv6-timeout-then-v4",
      "gomail-eof-google-relay",
      "rustdesk-oauth-graph-permission",
    ].map((id) => [id, "the text shows the settings or lines around the error, which the parts lack"]),
  ),
  "socket-timeout-auth": "a bare time-out does not say where it happened",
  "batch-2-96": "a bare time-out does not say where it happened",
  "batch-2-97": "a bare time-out does not say where it happened",
};

it("gives one answer to a failure, pasted or in parts", () => {
  const differences = [...pastedSets(), ...knownSets()]
    .flatMap(({ failures }) => failures)
    .filter(hasParts)
    .flatMap((known) => {
      const text = readAsText(known).cause;
      const parts = readInParts(known, providerOfHost(known.settings?.host ?? "")).cause;
      return text === parts || known.id in allowed ? [] : [`${known.id}: ${text} as text, ${parts} in parts`];
    });
  expect(differences).toEqual([]);
});
