import type { Mailbox } from "@/lib/detection/mailboxes/mailbox";

/** Hosting companies whose customers have mail at their own domain: known by their MX and SPF alone. */
export const hostingMailboxes: readonly Mailbox[] = [
  // Italy
  {
    id: "qboxmail",
    name: "Qboxmail",
    domains: [],
    mx: ["qboxmail.com"],
    ...both("smtp.qboxmail.com"),
    source: "observed",
  },
  {
    id: "tophost",
    name: "Tophost",
    domains: [],
    mx: ["tophost.it"],
    ...starttls("mail.tophost.it"),
    source: "observed",
  },
  {
    id: "mc-link",
    name: "MC-link",
    domains: ["mclink.it", "mclink.net"],
    servers: [["smtp.mclink.it", 465, "tls"]],
    source: "recalled",
  },

  // Germany
  {
    id: "domainfactory",
    name: "domainfactory",
    domains: [],
    mx: ["ispgateway.de"],
    spf: ["ispgateway.de"],
    ...both("sslout.df.eu"),
    source: "ispdb",
  },
  {
    id: "united-domains",
    name: "united-domains",
    domains: [],
    mx: ["udag.de"],
    ...both("smtps.udag.de"),
    source: "provider",
  },
  {
    id: "mittwald",
    name: "Mittwald",
    domains: [],
    mx: ["agenturserver.de"],
    spf: ["agenturserver.de"],
    ...both("mail.agenturserver.de"),
    source: "observed",
  },
  {
    id: "variomedia",
    name: "Variomedia",
    domains: [],
    mx: ["variomedia.de"],
    ...both("smtp.variomedia.de"),
    source: "observed",
  },
  { id: "goneo", name: "goneo", domains: [], mx: ["goneo.de"], ...both("smtp.goneo.de"), source: "observed" },
  {
    id: "webgo",
    name: "webgo",
    domains: [],
    mx: ["goserver.host", "webgo24.de"],
    ...both("<mx>"),
    source: "observed",
  },
  { id: "netcup", name: "netcup", domains: [], mx: ["netcup.net"], ...both("<mx>"), source: "recalled" },
  {
    id: "alfahosting",
    name: "Alfahosting",
    domains: [],
    mx: ["alfahosting-server.de"],
    ...both("<mx>"),
    source: "observed",
  },
  {
    id: "uberspace",
    name: "Uberspace",
    domains: [],
    mx: ["uberspace.de"],
    ...both("<mx>"),
    source: "recalled",
  },
  {
    id: "host-europe",
    name: "Host Europe",
    domains: [],
    mx: ["hosteurope.de"],
    ...both("smtp.hosteurope.de"),
    source: "observed",
  },
  {
    id: "lima-city",
    name: "lima-city",
    domains: ["lima-city.de"],
    mx: ["lima-city.de"],
    ...both("mail.lima-city.de"),
    source: "observed",
  },
  {
    id: "jpberlin",
    name: "JPBerlin",
    domains: ["jpberlin.de"],
    mx: ["jpberlin.de"],
    ...both("smtp.jpberlin.de"),
    source: "recalled",
  },

  // France
  {
    id: "online-net",
    name: "Scaleway Web Hosting (Online.net)",
    domains: [],
    mx: ["online.net"],
    servers: [
      ["smtpauth.online.net", 465, "tls"],
      ["smtpauth.online.net", 587, "starttls"],
      ["smtpauth.online.net", 2525, "starttls"],
    ],
    source: "observed",
  },
  { id: "lws", name: "LWS", domains: [], mx: ["lwspanel.com"], ...both("<mx>"), source: "observed" },

  // Spain
  {
    id: "arsys",
    name: "Arsys",
    domains: [],
    mx: ["serviciodecorreo.es"],
    spf: ["_spf.serviciodecorreo.es"],
    ...both("smtp.serviciodecorreo.es"),
    source: "observed",
  },
  {
    id: "dondominio",
    name: "DonDominio",
    domains: [],
    mx: ["dondominio.com"],
    ...both("smtp.dondominio.com"),
    source: "observed",
  },

  // Switzerland
  {
    id: "hostpoint",
    name: "Hostpoint",
    domains: [],
    mx: ["mail.hostpoint.ch"],
    spf: ["spf.mail.hostpoint.ch"],
    ...both("asmtp.mail.hostpoint.ch"),
    source: "observed",
  },
  {
    id: "cyon",
    name: "cyon",
    domains: [],
    mx: ["cyon.net"],
    spf: ["spf.protection.cyon.net"],
    ...both("mail.cyon.ch"),
    source: "observed",
  },
  {
    id: "hoststar",
    name: "Hoststar",
    domains: [],
    mx: ["hoststar.hosting"],
    ...both("<mx>"),
    source: "observed",
  },
  {
    id: "vtx",
    name: "VTX",
    domains: ["vtxmail.ch", "vtxnet.ch"],
    mx: ["vtx.ch"],
    ...both("smtp.vtxmail.ch"),
    source: "recalled",
  },

  // Elsewhere
  {
    id: "zone",
    name: "Zone",
    domains: [],
    mx: ["zone.eu", "zonemx.eu"],
    ...both("smtp.zone.eu"),
    credentials: { helpUrl: "https://help.zone.eu/en/" },
    source: "observed",
  },
  {
    id: "loopia",
    name: "Loopia",
    domains: [],
    mx: ["loopia.se"],
    ...both("mailcluster.loopia.se"),
    source: "recalled",
  },
];

/** TLS from the first byte, and STARTTLS: what nearly every one of them opens. */
function both(host: string): Pick<Mailbox, "servers"> {
  return {
    servers: [
      [host, 465, "tls"],
      [host, 587, "starttls"],
    ],
  };
}

function starttls(host: string): Pick<Mailbox, "servers"> {
  return { servers: [[host, 587, "starttls"]] };
}
