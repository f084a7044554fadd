import "server-only";
import { type Authority, createAuthority, type ServerCertificate } from "@/lib/certificates/authority";
import { type OpenDoor, openMailDoor } from "@/lib/practice/mail-door";
import { createMailbox, type Mailbox } from "@/lib/practice/mailbox";
import type { MailDoor, Scenario } from "@/lib/practice/scenario";
import { scenarioOfHost, scenarios } from "@/lib/practice/scenarios";
import { openSilentDoor } from "@/lib/practice/silent-door";

/** The practice servers, running. */
export type Practice = {
  /** How `egress` reaches a practice host; `null` for every other. */
  readonly hostOf: (host: string) => PracticeHost | null;
  readonly mailbox: Pick<Mailbox, "list">;
  close(): Promise<void>;
};

export type PracticeHost = {
  /** The loopback port behind a port of the host; `null` where nothing listens. */
  portFor(port: number): number | null;
  certificateAuthorityPem: string;
};

/** Opens every door of every scenario on loopback, at ports that the system chooses. */
export async function openPractice(): Promise<Practice> {
  const authority = await createAuthority();
  const mailbox = createMailbox();
  const silence = await openSilentDoor();

  const doors = await Promise.all(
    scenarios.flatMap((scenario) =>
      Object.entries(scenario.doors).map(async ([port, door]) => ({
        key: keyOf(scenario.host, Number(port)),
        open:
          door === "silent"
            ? silence
            : await openMailDoor(door, {
                scenario,
                mailbox,
                certificate: await certificateFor(door, scenario, authority),
              }),
      })),
    ),
  );
  const open = new Map<string, OpenDoor>(doors.map((door) => [door.key, door.open]));

  return {
    hostOf(host) {
      const scenario = scenarioOfHost(host);
      return (
        scenario && {
          portFor: (port) => open.get(keyOf(scenario.host, port))?.port ?? null,
          certificateAuthorityPem: authority.certificatePem,
        }
      );
    },
    mailbox,
    async close() {
      await Promise.all([...new Set(open.values())].map((door) => door.close()));
    },
  };
}

function keyOf(host: string, port: number): string {
  return `${host}:${port}`;
}

function certificateFor(
  door: MailDoor,
  { host, properName = host }: Scenario,
  authority: Authority,
): Promise<ServerCertificate> {
  const [names, validTo] = {
    good: [[host], undefined] as const,
    expired: [[host], new Date("2026-03-01T12:00:00Z")] as const,
    "other-name": [[properName], undefined] as const,
  }[door.certificate ?? "good"];
  return authority.issue({ names, ...(validTo && { validTo }) });
}
