import { expect, it } from "vitest";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { providerOfHost } from "@/lib/providers/catalog";
import type { Security } from "@/lib/smtp/security";
import type { Clue } from "@/lib/transcript/clue";

type Silence = { host?: string; port: number; security?: Security; clues: readonly Clue[] };

/** A port that stays silent, in a network that the text names. */
function fixesOfSilence({ host = "smtp.example.com", port, security = "starttls", clues }: Silence) {
  const { cause, fixes, evidence } = diagnose(
    {
      failure: {
        stage: "connect",
        reply: null,
        code: null,
        enhancedCode: null,
        errorCode: "ETIMEDOUT",
        message: "Connection timed out",
      },
      settings: { host, port, security },
      alternatives: [],
      capabilities: null,
      tls: null,
      greeting: null,
      clues,
    },
    { provider: providerOfHost(host) },
  );
  expect(cause).toBe("port-blocked");
  return { ids: fixes.map(({ id }) => id), evidence, first: fixes[0] };
}

it.each([
  ["DigitalOcean: 2525, where the server has it", "smtp.example.com", 587, "at-digitalocean", "use-2525"],
  ["DigitalOcean: no port of Gmail is left", "smtp.gmail.com", 587, "at-digitalocean", "use-relay-service"],
  ["Hetzner: 587", "smtp.example.com", 465, "at-hetzner", "use-587-starttls"],
  ["Railway: a service over HTTPS", "smtp.example.com", 587, "at-railway", "use-relay-service"],
  ["Render: 2525", "smtp.mailgun.org", 587, "at-render", "use-2525"],
  ["at home: 587", "smtp.example.com", 25, "at-home-line", "use-587-starttls"],
] as const)("%s", (_, host, port, clue, fix) => {
  const { ids, first } = fixesOfSilence({ host, port, clues: [clue] });
  expect(ids[0]).toBe(fix);
  expect(first?.link).toMatch(/^https:/);
});

it("proposes no port that the network stops", () => {
  const { ids } = fixesOfSilence({ port: 587, clues: ["at-digitalocean"] });
  expect(ids).not.toContain("use-465-tls");
});

it("leaves the usual order where the network lets the port out", () => {
  const { ids, evidence } = fixesOfSilence({ port: 587, clues: ["at-azure"] });
  expect(ids).toEqual(fixesOfSilence({ port: 587, clues: [] }).ids);
  expect(evidence).not.toContainEqual(expect.objectContaining({ code: "network-block" }));
});

it("says which network stops which ports, and who says so", () => {
  expect(fixesOfSilence({ port: 465, clues: ["at-hetzner"] }).evidence).toContainEqual(
    expect.objectContaining({ code: "network-block", place: "hetzner", ports: [25, 465], isReported: false }),
  );
});

it("names no other port for mail to a recipient's server", () => {
  const { ids } = fixesOfSilence({ port: 25, security: "none", clues: ["delivers-to-mx"] });
  expect(ids.slice(0, 2)).toEqual(["allow-outbound", "use-relay-service"]);
  expect(ids).not.toContain("use-587-starttls");
});
