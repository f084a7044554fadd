import type { CauseId } from "@/lib/transcript/cause";

/** Where on its way a message meets these causes, in the order of the way. */
export const problemGroups = [
  { id: "look-up", causes: ["dns-not-found", "dns-failure"] },
  {
    id: "connection",
    causes: [
      "port-blocked",
      "connection-refused",
      "host-unreachable",
      "ipv6-broken",
      "connection-dropped",
      "server-unresponsive",
      "path-mtu",
      "wrong-service-port",
    ],
  },
  {
    id: "encryption",
    causes: [
      "tls-mode-mismatch",
      "starttls-unavailable",
      "tls-required",
      "tls-incompatible",
      "client-outdated",
      "traffic-intercepted",
      "cert-expired",
      "cert-untrusted",
      "ca-bundle-missing",
      "cert-name-mismatch",
    ],
  },
  {
    id: "sign-in",
    causes: [
      "bad-credentials",
      "secret-mangled",
      "app-password-required",
      "web-login-required",
      "basic-auth-disabled",
      "smtp-auth-disabled",
      "access-policy-blocked",
      "oauth-token-invalid",
      "auth-mechanism-unsupported",
      "auth-required",
      "login-throttled",
      "wrong-endpoint",
    ],
  },
  { id: "account", causes: ["account-not-activated", "account-suspended", "sending-limit-reached"] },
  { id: "sender", causes: ["sender-not-allowed", "sender-unverified", "address-invalid", "relay-denied"] },
  { id: "recipient", causes: ["recipient-rejected", "greylisted"] },
  {
    id: "message",
    causes: [
      "content-rejected",
      "message-too-large",
      "ip-blocklisted",
      "domain-auth-failed",
      "sending-host-identity",
    ],
  },
  {
    id: "anywhere",
    causes: ["server-fault", "client-config-error", "setting-not-taken", "client-runtime-limited", "unknown"],
  },
] as const satisfies readonly { id: string; causes: readonly CauseId[] }[];

export type ProblemGroupId = (typeof problemGroups)[number]["id"];

const groupOf = new Map<CauseId, ProblemGroupId>(
  problemGroups.flatMap(({ id, causes }) => causes.map((cause) => [cause, id] as const)),
);

/** Each cause stands in exactly one group, which a test holds. */
export function problemGroupOf(cause: CauseId): ProblemGroupId {
  return groupOf.get(cause) ?? "anywhere";
}
