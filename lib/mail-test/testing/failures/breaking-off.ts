import { deafAfter, drop, type Script, type Step, silence } from "@/lib/live-test/testing/script";
import type { Ports } from "@/lib/live-test/testing/test-bench";
import { type FailureRow, says, tls465 } from "@/lib/mail-test/testing/failures/failure-row";
import { brokenStages } from "@/lib/mail-test/testing/failures/listed-failures";
import type { FixId } from "@/lib/transcript/fix";

type BrokenStage = (typeof brokenStages)[number];

const commandOf: Readonly<Record<Exclude<BrokenStage, "tls">, keyof Script>> = {
  greeting: "greeting",
  ehlo: "EHLO",
  starttls: "STARTTLS",
  auth: "AUTH",
  mail: "MAIL",
  rcpt: "RCPT",
  data: "DATA",
  body: "body",
};

/** A server that does this at a stage. TLS from the first byte is met by one that takes the handshake for anything. */
function breaksAt(stage: BrokenStage, step: Step): Pick<FailureRow, "ports" | "settings"> {
  if (stage !== "tls") return { ports: says({ [commandOf[stage]]: step }) };
  const ports: Ports = { 465: { script: { greeting: step } } };
  return { ports, settings: tls465 };
}

const firstFixOfDrop: Readonly<Record<BrokenStage, FixId>> = {
  tls: "disable-interception",
  greeting: "allow-outbound",
  ehlo: "retry-later",
  starttls: "retry-later",
  auth: "retry-later",
  mail: "retry-later",
  rcpt: "retry-later",
  data: "retry-later",
  body: "retry-later",
};

export const dropped: readonly FailureRow[] = brokenStages.map((stage) => ({
  shows: `dropped: ${stage}`,
  ...breaksAt(stage, drop),
  stage,
  cause: "connection-dropped",
  fix: firstFixOfDrop[stage],
}));

export const hung: readonly FailureRow[] = [
  ...brokenStages.map(
    (stage): FailureRow => ({
      shows: `hung: ${stage}`,
      ...breaksAt(stage, stage === "tls" ? deafAfter("") : silence),
      deadlinesMs: { [stage]: 150 },
      stage,
      cause: "server-unresponsive",
      // Servers hold back exactly the wrong passwords.
      also: stage === "auth" ? ["bad-credentials", "login-throttled"] : [],
      fix: "increase-timeout",
    }),
  ),
  {
    shows: "hung: starttls",
    as: "in the handshake",
    ports: says({ STARTTLS: deafAfter("220 2.0.0 Ready to start TLS") }),
    deadlinesMs: { starttls: 150 },
    stage: "starttls",
    cause: "server-unresponsive",
    fix: "increase-timeout",
  },
];
