import { array, assert, constantFrom, integer, option, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "@/lib/diagnosis/diagnose";
import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import { isSameSite } from "@/lib/diagnosis/fixes/same-site";
import { findProvider } from "@/lib/providers/catalog";
import type { Alternative } from "@/lib/transcript/report";
import { stages } from "@/lib/transcript/stage";

type Changes = Partial<Omit<DiagnosisFacts, "failure">> & { failure: Partial<DiagnosisFacts["failure"]> };

function facts({ failure, ...changes }: Changes): DiagnosisFacts {
  return {
    settings: { host: "mail.example.com", port: 587, security: "starttls" },
    alternatives: [],
    capabilities: null,
    tls: null,
    greeting: null,
    ...changes,
    failure: {
      stage: "connect",
      reply: null,
      code: null,
      enhancedCode: null,
      errorCode: null,
      message: "",
      ...failure,
    },
  };
}

const silence = { stage: "connect", errorCode: "ETIMEDOUT", message: "Connection timeout" } as const;

function door(port: number, changes: Partial<Alternative> = {}): Alternative {
  return { port, security: "starttls", status: "open", reached: "ehlo", signedIn: null, ms: 20, ...changes };
}

function say(changes: Changes, providerId?: string) {
  const provider = providerId ? findProvider(providerId) : null;
  return diagnose(facts(changes), { provider, isSameSite });
}

describe("other doors of the host", () => {
  it("puts the door where this test signed in first, as verified", () => {
    const { cause, confidence, fixes } = say({
      failure: silence,
      alternatives: [door(465, { security: "tls" }), door(2525, { signedIn: true })],
    });
    expect([cause, confidence]).toEqual(["port-blocked", "certain"]);
    expect(fixes[0]).toEqual({
      id: "use-2525",
      patch: { port: 2525, security: "starttls" },
      verified: true,
      link: null,
    });
    expect(fixes[1]).toMatchObject({ id: "use-465-tls", verified: false });
  });

  it("does not propose a door that did not answer", () => {
    const { fixes } = say({
      failure: silence,
      alternatives: [door(465, { security: "tls", status: "blocked" })],
    });
    expect(fixes.map(({ id }) => id)).not.toContain("use-465-tls");
    expect(fixes[0]?.id).toBe("allow-outbound");
  });

  it("does not propose a door that refused the sign-in", () => {
    const { fixes } = say({ failure: silence, alternatives: [door(2525, { signedIn: false })] });
    expect(fixes.map(({ id }) => id)).not.toContain("use-2525");
  });

  it("is sure of a firewall when every door is silent", () => {
    const { cause, confidence, otherCauses } = say({
      failure: silence,
      alternatives: [door(465, { status: "blocked" }), door(2525, { status: "blocked" })],
    });
    expect([cause, confidence]).toEqual(["port-blocked", "certain"]);
    expect(otherCauses).toContain("host-unreachable");
  });

  it("sends a mistyped port to the one that it looks like", () => {
    const { fixes } = say({
      failure: silence,
      settings: { host: "mail.example.com", port: 578, security: "starttls" },
    });
    expect(fixes[0]).toMatchObject({ id: "check-host-and-port", patch: { port: 587, security: "starttls" } });
  });

  it("does not offer 465 where the provider has none", () => {
    const { fixes } = say(
      { failure: silence, settings: { host: "smtp.office365.com", port: 465, security: "tls" } },
      "microsoft-365",
    );
    expect(fixes[0]).toMatchObject({ id: "use-587-starttls", verified: false });
    expect(fixes.map(({ id }) => id)).not.toContain("use-465-tls");
  });
});

describe("sign-in", () => {
  it("proposes a token first where the server takes nothing else", () => {
    const failure = {
      stage: "auth",
      errorCode: "EAUTH",
      message: 'Unknown authentication method "LOGIN"',
    } as const;
    const capabilities = { beforeTls: ["STARTTLS"], afterTls: ["AUTH XOAUTH2 OAUTHBEARER", "SIZE 1000"] };
    const first = (changes: Partial<DiagnosisFacts["capabilities"]> = {}) =>
      say({ failure, capabilities: { ...capabilities, ...changes } }).fixes[0]?.id;
    expect(first()).toBe("use-oauth2");
    expect(first({ afterTls: ["AUTH XOAUTH2 PLAIN"] })).toBe("change-auth-method");
  });

  const refused = {
    stage: "auth",
    reply: "535 5.7.8 Authentication failed",
    code: 535,
    enhancedCode: "5.7.8",
  } as const;

  it("corrects the user name where the provider wants a fixed one", () => {
    const { fixes } = say(
      {
        failure: { stage: "auth", reply: "535 Authentication failed: Bad username / password", code: 535 },
        settings: { host: "smtp.sendgrid.net", port: 587, security: "starttls", username: "ada@example.com" },
      },
      "sendgrid",
    );
    expect(fixes[0]).toMatchObject({
      id: "fix-username",
      patch: { auth: { username: "apikey" } },
      verified: false,
    });
  });

  it("leaves a right user name alone", () => {
    const { fixes } = say(
      {
        failure: refused,
        settings: { host: "smtp.sendgrid.net", port: 587, security: "starttls", username: "apikey" },
      },
      "sendgrid",
    );
    expect(fixes[0]?.id).toBe("use-provider-smtp-credentials");
  });

  it("reads 454 as the server's trouble, not as a wrong password", () => {
    const reply = "454 4.7.0 Temporary authentication failure";
    const { cause } = say({ failure: { stage: "auth", reply, code: 454, errorCode: "EAUTH" } });
    expect(cause).toBe("server-fault");
  });

  it("suspects the token where one was used", () => {
    const settings = { host: "smtp.gmail.com", port: 465, security: "tls", authMethod: "oauth2" } as const;
    expect(say({ failure: { ...refused, reply: "535 no" }, settings }).cause).toBe("oauth-token-invalid");
  });
});

function mismatch(host: string, names: readonly string[]): Changes {
  return {
    failure: { stage: "tls", errorCode: "ERR_TLS_CERT_ALTNAME_INVALID" },
    settings: { host, port: 465, security: "tls" },
    tls: {
      protocol: null,
      cipher: null,
      trusted: false,
      problem: "ERR_TLS_CERT_ALTNAME_INVALID",
      certificate: {
        subject: "CN=x",
        issuer: "CN=y",
        altNames: names,
        validFrom: "2026-01-01T00:00:00.000Z",
        validTo: "2027-01-01T00:00:00.000Z",
        fingerprint256: "AA",
        chain: [],
      },
    },
  };
}

describe("certificates", () => {
  it.each([
    ["one name of the same domain", ["jupiter.example.com"], { host: "jupiter.example.com" }],
    ["a wildcard", ["*.example.com"], null],
    ["a stranger's name", ["mail.stranger.example"], null],
    ["two names of the domain", ["a.example.com", "b.example.com"], null],
    [
      "two names, one of a mail server",
      ["www.example.com", "smtp.example.com"],
      { host: "smtp.example.com" },
    ],
  ])("patches the host for %s: %j", (_, names, patch) => {
    const { cause, fixes } = say(mismatch("mail.example.com", names));
    expect(cause).toBe("cert-name-mismatch");
    expect(fixes[0]).toMatchObject({ id: "use-certificate-hostname", patch });
  });

  it("suspects an inspector by the issuer's name", () => {
    const changes = mismatch("mail.example.com", ["mail.example.com"]);
    const tls = changes.tls && {
      ...changes.tls,
      certificate: changes.tls.certificate && {
        ...changes.tls.certificate,
        issuer: "CN=Avast Web/Mail Shield Root",
      },
    };
    const failure = { stage: "tls", errorCode: "SELF_SIGNED_CERT_IN_CHAIN" } as const;
    expect(say({ ...changes, failure, tls: tls ?? null }).cause).toBe("traffic-intercepted");
  });
});

it("never reads words of the greeting", () => {
  const greeting =
    "220-We do not authorize the use of this system to transport unsolicited, and/or bulk e-mail.";
  const failure = { stage: "auth", reply: "535 Incorrect authentication data", code: 535 } as const;
  expect(say({ failure, greeting }).cause).toBe("bad-credentials");
});

it("reads a reply that came in another encoding", () => {
  const reply = "535 Error: ÇëÊ¹ÓÃÊÚÈ¨ÂëµÇÂ¼¡£";
  expect(say({ failure: { stage: "auth", reply, code: 535 } }).cause).toBe("app-password-required");
});

it("takes the class of the reply over its words", () => {
  const text = "Recipient address rejected: Greylisted";
  expect(
    say({ failure: { stage: "rcpt", reply: `450 4.2.0 ${text}`, code: 450, enhancedCode: "4.2.0" } }).cause,
  ).toBe("greylisted");
});

/** Control characters and halves of surrogate pairs too. */
const anyCharacters = array(integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) =>
  String.fromCharCode(...units),
);

it("always has a cause and a fix, whatever was said", () => {
  assert(
    property(
      constantFrom(...stages),
      option(anyCharacters),
      option(integer({ min: 200, max: 599 })),
      string(),
      (stage, reply, code, message) => {
        const { cause, fixes, otherCauses } = say({ failure: { stage, reply, code, message } });
        expect(fixes.length).toBeGreaterThan(0);
        expect(otherCauses).not.toContain(cause);
      },
    ),
  );
});

it.each([
  ["one letter", "a".repeat(65_536)],
  ["words of the rules", "too many mailbox sender address not allowed user unknown ".repeat(1000)],
  ["opened phrases", "message message sender sender ip ip relay relay not not ".repeat(1000)],
  ["digits and dots", "1.2.3.4 ".repeat(8000)],
])("comes to an end with 64 KiB of %s", (_, text) => {
  say({ failure: { stage: "rcpt", reply: `550 ${text}`, code: 550 } });
  say({ failure: { stage: "auth", reply: `535 ${text}`, code: 535 } });
});

it("advises no app password where passwords as such are switched off, unless the provider makes them", () => {
  const reply = "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.";
  const failure = { stage: "auth", reply, code: 535, enhancedCode: "5.7.139" } as const;
  const ids = say({ failure }).fixes.map(({ id }) => id);
  expect(ids).not.toContain("use-app-password");
  expect(ids.slice(0, 3)).toEqual(["enable-smtp-auth", "use-oauth2", "use-relay-service"]);
});
