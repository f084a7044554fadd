import type { Rule } from "@/lib/diagnosis/rules/rule";

/** Look-up, connection and silence: told by error codes, the port and the other doors of the host. */

const errnoSource = "errno(3), getaddrinfo(3); Node.js documentation, Errors, Common system errors";
const dnsSource = "Node.js documentation, dns, Error codes; getaddrinfo(3)";
const cannotConnect = ["connect"] as const;

export const networkRules: readonly Rule[] = [
  {
    id: "dns-no-such-name",
    when: {
      stages: ["dns"],
      errors: ["ENOTFOUND", "ENODATA", "ENONAME", "EAI_NONAME", "EAI_NODATA", "EBADNAME"],
    },
    cause: "dns-not-found",
    confidence: "certain",
    examples: [{ stage: "dns", error: "ENOTFOUND", message: "getaddrinfo ENOTFOUND smtp.exampel.com" }],
    source: dnsSource,
  },
  {
    id: "dns-no-answer",
    when: {
      stages: ["dns"],
      errors: [
        "EAI_AGAIN",
        "EAI_FAIL",
        "ETIMEOUT",
        "ETIMEDOUT",
        "ESERVFAIL",
        "EREFUSED",
        "ECONNREFUSED",
        "EBADRESP",
        "EFORMERR",
        "ENOTIMP",
        "ECANCELLED",
        "EDESTRUCTION",
        "ENETUNREACH",
      ],
    },
    cause: "dns-failure",
    confidence: "certain",
    also: ["dns-not-found"],
    examples: [
      { stage: "dns", error: "EAI_AGAIN", message: "getaddrinfo EAI_AGAIN smtp.gmail.com" },
      { stage: "dns", error: "ESERVFAIL", message: "queryA ESERVFAIL mail.example.com" },
    ],
    source: dnsSource,
  },
  {
    id: "dns-library-not-found",
    when: {
      stages: ["dns", "connect"],
      says: {
        en: [
          "getaddrinfo {enotfound|failed}",
          "no such host{ is known|}",
          "{unknown host|unknownhostexception|host not found|non-existent domain|nxdomain|could not resolve host|no address associated with hostname|remote name could not be resolved|name not resolved}",
          "php_network_getaddresses",
        ],
      },
    },
    cause: "dns-not-found",
    confidence: "likely",
    also: ["dns-failure"],
    examples: [{ stage: "dns", message: "dial tcp: lookup smtp.exampel.com: no such host" }],
    source: "Go net.DNSError; Python socket.gaierror; java.net.UnknownHostException; PHP fsockopen",
  },
  {
    id: "dns-library-failure",
    when: {
      stages: ["dns", "connect"],
      says: {
        en: [
          "temporary failure in name resolution",
          "{server misbehaving|servfail|dns {timeout|timed out|lookup failed|query failed|error}|try again later resolving}",
        ],
      },
    },
    cause: "dns-failure",
    confidence: "certain",
    also: ["dns-not-found"],
    examples: [
      { stage: "dns", message: "[Errno -3] Temporary failure in name resolution" },
      { stage: "dns", message: "dial tcp: lookup smtp.example.com on 10.0.0.2:53: server misbehaving" },
    ],
    source: "Go net.DNSError; Python socket.gaierror; curl error 6",
  },
  {
    id: "connect-refused",
    when: { stages: cannotConnect, errors: ["ECONNREFUSED", "WSAECONNREFUSED", "ENOENT"] },
    cause: "connection-refused",
    confidence: "certain",
    also: ["port-blocked", "client-config-error"],
    fixes: ["check-host-and-port", "another-port"],
    examples: [{ stage: "connect", error: "ECONNREFUSED", message: "connect ECONNREFUSED 192.0.2.7:587" }],
    source: errnoSource,
  },
  {
    id: "connect-refused-here-open-there",
    when: { stages: cannotConnect, errors: ["ECONNREFUSED"], traits: ["other-door-open"] },
    cause: "connection-refused",
    confidence: "certain",
    also: ["port-blocked"],
    fixes: ["another-port", "check-host-and-port"],
    examples: [],
    source: errnoSource,
  },
  {
    id: "connect-refused-on-this-machine",
    when: { stages: cannotConnect, errors: ["ECONNREFUSED"], traits: ["host-is-local"] },
    cause: "connection-refused",
    confidence: "certain",
    also: ["client-config-error"],
    fixes: ["check-host-and-port", "complete-settings"],
    examples: [
      {
        stage: "connect",
        error: "ECONNREFUSED",
        message: "connect ECONNREFUSED 127.0.0.1:587",
        host: "localhost",
      },
    ],
    source: "nodemailer lib/smtp-connection: an empty host means localhost",
  },
  {
    id: "connect-silent",
    when: { stages: cannotConnect, errors: ["ETIMEDOUT", "ETIMEOUT", "ESOCKETTIMEDOUT", "WSAETIMEDOUT"] },
    cause: "port-blocked",
    confidence: "likely",
    also: ["server-unresponsive", "connection-refused"],
    examples: [{ stage: "connect", error: "ETIMEDOUT", message: "Connection timeout", port: 587 }],
    source: errnoSource,
  },
  {
    id: "connect-silent-here-open-there",
    when: { stages: cannotConnect, errors: ["ETIMEDOUT"], traits: ["other-door-open"] },
    cause: "port-blocked",
    confidence: "certain",
    fixes: ["another-port", "allow-outbound"],
    examples: [],
    source:
      "RFC 6409 §3.1: port 25 is blocked by many networks; silence on one port of a host that answers on others",
  },
  {
    id: "connect-silent-everywhere",
    when: { stages: cannotConnect, errors: ["ETIMEDOUT"], traits: ["every-door-silent"] },
    cause: "port-blocked",
    confidence: "certain",
    also: ["host-unreachable"],
    fixes: ["allow-outbound", "use-relay-service", "check-host-and-port"],
    examples: [],
    source:
      "RFC 9293 §3.10.7: a host that is up answers every SYN, so silence on every port is a packet filter's",
  },
  {
    id: "connect-no-route",
    when: { stages: cannotConnect, errors: ["EHOSTUNREACH", "EHOSTDOWN", "ENETDOWN", "WSAEHOSTUNREACH"] },
    cause: "host-unreachable",
    confidence: "likely",
    also: ["port-blocked", "connection-refused"],
    examples: [{ stage: "connect", error: "EHOSTUNREACH", message: "connect EHOSTUNREACH 192.0.2.7:587" }],
    source: errnoSource,
  },
  {
    id: "connect-no-network",
    when: { stages: cannotConnect, errors: ["ENETUNREACH", "WSAENETUNREACH"] },
    cause: "host-unreachable",
    confidence: "likely",
    also: ["port-blocked"],
    examples: [{ stage: "connect", error: "ENETUNREACH", message: "connect ENETUNREACH 192.0.2.7:587" }],
    source: errnoSource,
  },
  {
    id: "connect-no-ipv6",
    when: {
      stages: cannotConnect,
      errors: ["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"],
      traits: ["ipv6-address"],
    },
    cause: "ipv6-broken",
    confidence: "certain",
    also: ["host-unreachable", "port-blocked"],
    fixes: ["use-ipv4", "allow-outbound"],
    examples: [
      {
        stage: "connect",
        error: "ENETUNREACH",
        message: "connect ENETUNREACH 2001:db8::25:587 - Local (:::0)",
      },
    ],
    source: "nodemailer issues 1041, 1311: AAAA record, no IPv6 route",
  },
  {
    id: "connect-address-not-available",
    when: { stages: cannotConnect, errors: ["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"] },
    cause: "host-unreachable",
    confidence: "possible",
    also: ["client-config-error"],
    fixes: ["use-ipv4", "check-host-and-port"],
    examples: [{ stage: "connect", error: "EADDRNOTAVAIL", message: "connect EADDRNOTAVAIL 192.0.2.7:587" }],
    source: errnoSource,
  },
  {
    id: "connect-forbidden-here",
    when: { stages: cannotConnect, errors: ["EACCES", "EPERM", "WSAEACCES"] },
    cause: "port-blocked",
    confidence: "likely",
    also: ["traffic-intercepted"],
    fixes: ["allow-outbound", "disable-interception", "another-port"],
    examples: [{ stage: "connect", error: "EACCES", message: "connect EACCES 192.0.2.7:587" }],
    source: "connect(2): EACCES, EPERM where a local firewall rule forbids the connection",
  },
  {
    id: "connect-reset",
    when: { stages: cannotConnect, errors: ["ECONNRESET", "EPIPE", "ECONNABORTED", "ECONNECTION"] },
    cause: "connection-dropped",
    confidence: "likely",
    also: ["port-blocked", "traffic-intercepted"],
    examples: [{ stage: "connect", error: "ECONNRESET", message: "read ECONNRESET" }],
    source: errnoSource,
  },
  {
    id: "connect-library-refused",
    when: {
      stages: ["connect"],
      says: {
        en: ["connection refused", "actively refused it", "refusing {smtp |}connections"],
      },
    },
    cause: "connection-refused",
    confidence: "likely",
    also: ["port-blocked"],
    fixes: ["check-host-and-port", "another-port"],
    examples: [{ stage: "connect", message: "dial tcp 192.0.2.7:587: connect: connection refused" }],
    source: "Go net.OpError; Java ConnectException; .NET SocketException 10061",
  },
  {
    id: "connect-library-silent",
    when: {
      stages: ["connect"],
      says: {
        en: [
          "{connection|connect|operation|connecting|socket} {timed out|timeout|time out|time-out}",
          "{timed out|i/o timeout|timeout expired|time out after|timeout was reached}",
          "did not properly respond after a period of time",
        ],
      },
    },
    cause: "port-blocked",
    confidence: "likely",
    also: ["server-unresponsive"],
    examples: [{ stage: "connect", message: "dial tcp 192.0.2.7:25: i/o timeout" }],
    source: "Go net.OpError; Python TimeoutError; .NET SocketException 10060",
  },
  {
    id: "connect-library-no-route",
    when: {
      stages: ["connect"],
      says: {
        en: [
          "{no route to host|network is unreachable|host is unreachable|network unreachable|host unreachable}",
        ],
      },
    },
    cause: "host-unreachable",
    confidence: "likely",
    also: ["port-blocked"],
    examples: [{ stage: "connect", message: "OSError: [Errno 101] Network is unreachable" }],
    source: errnoSource,
  },
  {
    id: "connect-library-no-route-ipv6",
    when: {
      stages: ["connect"],
      says: {
        en: [
          "{no route to host|network is unreachable|host is unreachable|network unreachable|host unreachable}",
        ],
      },
      traits: ["ipv6-address"],
    },
    cause: "ipv6-broken",
    confidence: "certain",
    also: ["host-unreachable", "port-blocked"],
    fixes: ["use-ipv4", "allow-outbound"],
    examples: [{ stage: "connect", message: "dial tcp [2001:db8::6d]:587: connect: network is unreachable" }],
    source: errnoSource,
  },
  {
    id: "connect-mistyped-port",
    when: {
      stages: ["connect", "greeting", "tls"],
      errors: ["ETIMEDOUT", "ECONNREFUSED", "EHOSTUNREACH", "ECONNRESET", "ECONNECTION"],
      traits: ["port-typo"],
    },
    cause: "connection-refused",
    confidence: "likely",
    also: ["port-blocked", "wrong-service-port"],
    fixes: ["check-host-and-port", "another-port"],
    examples: [
      { stage: "connect", error: "ECONNREFUSED", message: "connect ECONNREFUSED 192.0.2.7:578", port: 578 },
    ],
    source: "IANA Service Name and Transport Protocol Port Number Registry: nothing listens on 578",
  },
  {
    id: "connect-silent-mistyped-port",
    refines: "connect-mistyped-port",
    when: { stages: ["connect"], errors: ["ETIMEDOUT"], traits: ["port-typo"] },
    cause: "port-blocked",
    confidence: "likely",
    also: ["connection-refused", "wrong-service-port"],
    fixes: ["check-host-and-port", "another-port"],
    examples: [{ stage: "connect", error: "ETIMEDOUT", message: "Connection timeout", port: 578 }],
    source: "IANA Service Name and Transport Protocol Port Number Registry: firewalls drop what nobody uses",
  },
];
