export const ports = {
  title: "Which port sends mail?",
  lead: "A port is a door on the provider’s server. Any number can be typed; only the doors that the provider opens will answer.",
  description:
    "587, 465, 2525 or 25? What is spoken on each mail port, when to use it, who blocks it, and why guides disagree about 465.",
  answer: {
    title: "In short",
    text: "Use 587 with STARTTLS or 465 with TLS, whichever your provider lists first. If neither answers, try 2525. Leave 25 to mail servers.",
  },
  picture: {
    title: "The lanes, side by side",
    program: "Your program",
    gate: "Its network",
    server: "The server’s doors",
    port: "Port",
    lanes: {
      starttls: "passes the network, begins in clear, is encrypted from STARTTLS on",
      tls: "passes the network, is encrypted from the first byte",
      stopped: "is usually stopped by the network",
    },
    caption:
      "Each lane leads past the gate of your own network, the hosting firm’s or the internet provider’s, to a door of the provider’s server. A dashed line is in clear, a thick one is encrypted.",
  },
  lanes: {
    title: "Port by port",
    verdicts: {
      open: "first choice",
      slow: "when 587 and 465 are blocked",
      idle: "only where the provider names it",
      shut: "not for your program",
    },
    items: {
      "587": {
        name: "submission",
        spoken: "Begins in clear, changes to encryption with STARTTLS, then signs in.",
        when: "The usual recommendation: nearly every provider, mail program and plug-in works with it. STARTTLS has to be required, not merely tried.",
        portwise: "Taken where nothing better is known, and always with STARTTLS required.",
      },
      "465": {
        name: "submissions",
        spoken: "TLS from the first byte, then signs in.",
        when: "As good as 587 wherever the provider lists it, and the way out where STARTTLS is missing or filtered.",
        portwise: "Equal to 587; offered when STARTTLS is missing or 587 does not answer.",
      },
      "2525": {
        name: "alternative submission",
        spoken: "As on 587: STARTTLS, then sign-in.",
        when: "Not registered with IANA, yet open at most sending services, for networks that block 25, 465 and 587.",
        portwise: "The first it tries when 587 and 465 are blocked.",
      },
      "588": {
        name: "second submission port",
        spoken: "STARTTLS, as on 587.",
        when: "At a few services, Mailjet among them.",
        portwise: "Offered where the catalogue lists it.",
      },
      "2465 · 2587 · 8025 · 8465": {
        name: "further doors",
        spoken: "2465 and 8465 like 465; 2587 and 8025 like 587.",
        when: "Amazon SES, Resend, Scaleway, SMTP2GO. Only where the provider names them.",
        portwise: "Offered where the catalogue lists them.",
      },
      "24 · 26 · 2526": {
        name: "hosting companies’ alternates",
        spoken: "As on 587: STARTTLS, then sign-in.",
        when: "26 on servers with cPanel, 24 and 2526 at a few others, for customers whose network blocks 25. Only where the hosting company names them.",
        portwise: "Tested when you choose them, never proposed.",
      },
      "80 · 443": {
        name: "web ports",
        spoken: "80 in clear or with STARTTLS, 443 with TLS.",
        when: "A few services, such as Mailjet and SMTP2GO, listen here to pass strict firewalls. Everywhere else a web server answers.",
        portwise: "Offered where the catalogue lists them; elsewhere it says that this is a web port.",
      },
      "25": {
        name: "server to server",
        spoken: "In clear, STARTTLS if both sides like.",
        when: "The first SMTP port, for mail servers among themselves. Most internet providers and many hosting firms block it outwards because of spam; what gets through is often refused or filed as spam.",
        portwise: "Never the first suggestion. If you choose it, Portwise warns and offers 587, then 2525.",
      },
    },
  },
  blocks: {
    title: "Who blocks what",
    lead: "Blocks are there against spam, and they are usually silent: the connection gets no answer at all. This is how it is at first; many firms open a port when asked, and yours may differ. Portwise can check it.",
    marks: { open: "open", varies: "varies", blocked: "blocked" },
    rows: {
      home: "Line at home or in the office",
      shared: "Shared web hosting",
      amazon: "Amazon EC2",
      googleCloud: "Google Cloud",
      azure: "Azure",
      vercel: "Vercel",
      alibaba: "Alibaba Cloud",
      otherClouds: "Oracle Cloud, Tencent Cloud and Fly.io, as customers report",
      vultr: "Vultr, new accounts",
      hetzner: "Hetzner Cloud",
      digitalOcean: "DigitalOcean",
      linode: "Linode, new accounts",
      render: "Render’s free plan",
      railway: "Railway below the Pro plan",
    },
    sources: "Who says so, as of November 2026",
  },
  disagreement: {
    title: "Is 465 obsolete? Guides and the standard disagree",
    guides: {
      title: "What many guides say",
      text: "“465 is deprecated, use 587.” There is a reason: 465 was brought in for SSL mail in the nineties and soon withdrawn, so for twenty years it was in use everywhere and official nowhere.",
    },
    standard: {
      title: "What the standard says",
      text: "RFC 8314 (2018) registered 465 for good under the name “submissions” and even prefers it: encryption from the first byte cannot be switched off by anyone on the way.",
    },
    portwise: {
      title: "What Portwise does",
      text: "It follows the standard: 587 and 465 count as equal wherever the provider lists both. Where one is blocked, it offers the other.",
    },
  },
  silent: {
    title: "If a port does not answer",
    steps: [
      "Try 587, then 465, then 2525, with the same server and sign-in.",
      "If one answers, stay with it: nothing is lost.",
      "If none answers, a firewall holds all of them back: ask your hosting firm or network administrator to open 587 to the provider’s server.",
    ],
  },
};
