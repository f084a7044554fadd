import type { Rule } from "@/lib/diagnosis/rules/rule";

/** The network around the sending machine: packets that are too large, IPv6, containers, proxies for web pages. */

const silence = ["ETIMEDOUT", "ETIMEOUT", "ESOCKETTIMEDOUT", "WSAETIMEDOUT"];
const noRoute = ["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL", "WSAENETUNREACH"];

export const localNetworkRules: readonly Rule[] = [
  {
    id: "large-packets-lost-silently",
    when: {
      stages: ["tls", "starttls", "data", "body", "greeting", "connect"],
      errors: [...silence, "ECONNRESET"],
      traits: ["small-passes"],
    },
    cause: "path-mtu",
    confidence: "likely",
    also: ["server-unresponsive", "connection-dropped"],
    fixes: ["lower-mtu"],
    examples: [
      {
        stage: "body",
        error: "ETIMEDOUT",
        clues: ["small-passes"],
        message: "timed out sending the message",
      },
    ],
    source: "RFC 2923 §2.1: the black hole of path MTU discovery",
  },
  {
    id: "handshake-goes-silent-small-passes",
    when: { happenings: ["handshake-silent"], traits: ["small-passes"] },
    cause: "path-mtu",
    confidence: "likely",
    also: ["server-unresponsive", "traffic-intercepted"],
    fixes: ["lower-mtu", "disable-interception"],
    examples: [
      {
        stage: "starttls",
        happening: "handshake-silent",
        clues: ["small-passes"],
        message: "SSL_connect error to mx.example.com[192.0.2.5]:25: Connection timed out",
      },
    ],
    source: "RFC 2923 §2.1; mailcow documentation, Docker MTU",
  },
  {
    id: "ipv6-fails-ipv4-works",
    when: { stages: ["connect", "greeting"], traits: ["ipv6-failed", "ipv4-works"] },
    cause: "ipv6-broken",
    confidence: "likely",
    also: ["host-unreachable", "port-blocked"],
    fixes: ["use-ipv4"],
    examples: [
      {
        stage: "connect",
        clues: ["ipv6-failed", "ipv4-works"],
        message: "Cannot connect to 2001:db8::1b:25",
        port: 25,
      },
    ],
    source: "RFC 8305: programs try both kinds of address, and one of them may be broken",
  },
  {
    id: "ipv6-errs-ipv4-works",
    when: {
      stages: ["connect", "greeting"],
      errors: [...silence, ...noRoute, "ECONNREFUSED", "ECONNRESET"],
      traits: ["ipv6-failed", "ipv4-works"],
    },
    cause: "ipv6-broken",
    confidence: "likely",
    also: ["host-unreachable", "port-blocked"],
    fixes: ["use-ipv4"],
    examples: [
      {
        stage: "connect",
        error: "ETIMEDOUT",
        clues: ["ipv6-failed", "ipv4-works"],
        message: "Cannot connect to 2001:db8::1b:25 (Net::OpenTimeout: execution expired)",
        port: 25,
      },
    ],
    source: "RFC 8305: programs try both kinds of address, and one of them may be broken",
  },
  {
    id: "no-route-to-ipv4",
    when: { stages: ["connect"], errors: ["ENETUNREACH", "WSAENETUNREACH"], traits: ["ipv4-address"] },
    cause: "host-unreachable",
    confidence: "likely",
    also: ["ipv6-broken", "port-blocked"],
    fixes: ["allow-outbound", "use-ipv6", "check-host-and-port"],
    examples: [
      {
        stage: "connect",
        error: "ENETUNREACH",
        message: "connect ENETUNREACH 192.0.2.7:587 - Local (0.0.0.0:0)",
      },
    ],
    source: "ip(7): ENETUNREACH without a route for the family of the address",
  },
  {
    id: "host-behind-web-proxy",
    when: {
      stages: ["connect"],
      errors: [...silence, "ECONNREFUSED", "EHOSTUNREACH", "ECONNRESET"],
      traits: ["proxied-address"],
    },
    cause: "port-blocked",
    confidence: "likely",
    also: ["connection-refused"],
    fixes: ["dns-only-not-proxied", "check-host-and-port"],
    examples: [
      {
        stage: "connect",
        error: "ETIMEDOUT",
        clues: ["proxied-address"],
        message: "connect ETIMEDOUT 104.16.0.1:587",
      },
    ],
    source: "Cloudflare documentation, Email records: proxied records carry HTTP only",
  },
  {
    id: "localhost-is-the-container",
    when: {
      stages: ["connect"],
      errors: ["ECONNREFUSED"],
      traits: ["host-is-local", "in-container"],
    },
    cause: "connection-refused",
    confidence: "certain",
    also: ["client-config-error", "setting-not-taken"],
    fixes: ["trust-container-network", "check-host-and-port"],
    examples: [
      {
        stage: "connect",
        error: "ECONNREFUSED",
        clues: ["in-container"],
        message: "connect ECONNREFUSED 127.0.0.1:25",
        host: "localhost",
        port: 25,
      },
    ],
    source: "Docker documentation, Networking: localhost inside a container is the container",
  },
  {
    id: "container-without-reverse-name",
    refines: "host-reverse-dns",
    when: {
      says: { en: ["client host rejected: cannot find your {reverse |}hostname"] },
      traits: ["client-is-private"],
    },
    cause: "relay-denied",
    confidence: "likely",
    also: ["sending-host-identity"],
    fixes: ["trust-container-network", "configure-relay"],
    examples: [
      {
        stage: "rcpt",
        clues: ["client-is-private"],
        reply: "450 4.7.1 Client host rejected: cannot find your reverse hostname, [172.19.0.1]",
      },
    ],
    source:
      "RFC 1918 §3: private addresses have no public name; Postfix reject_unknown_reverse_client_hostname",
  },
  {
    id: "container-may-not-relay",
    when: {
      stages: ["rcpt", "mail"],
      says: { en: ["{relay access denied|relaying denied|relay not permitted|unable to relay}"] },
      traits: ["client-is-private"],
    },
    cause: "relay-denied",
    confidence: "likely",
    also: ["auth-required"],
    fixes: ["trust-container-network", "enable-auth"],
    examples: [
      {
        stage: "rcpt",
        clues: ["client-is-private"],
        reply: "554 5.7.1 <ada@example.com>: Relay access denied",
      },
    ],
    source: "Postfix documentation, mynetworks: 127.0.0.0/8 does not hold a container's address",
  },
];
