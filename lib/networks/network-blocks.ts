import type { Clue, Place } from "@/lib/transcript/clue";

/** The four ports that networks treat differently, in the order of the lanes. */
export const blockedPorts = [25, 465, 587, 2525] as const;
export type Passage = "open" | "varies" | "blocked";

export type NetworkBlocks = {
  id: string;
  /** The networks that do so; empty where no text names one. */
  places: readonly Place[];
  /** For each of `blockedPorts`, as an account is at first. */
  ports: readonly [Passage, Passage, Passage, Passage];
  /** `documented`: on the network's own page. `reported`: by its customers, so less sure. */
  sureness: "documented" | "reported";
  /** Day on which the sources were read, ISO 8601. */
  readOn: string;
  /** Each by the page's own title; the first is the one to show. */
  sources: readonly [NetworkSource, ...NetworkSource[]];
};

type NetworkSource = { title: string; url: string };

/**
 * How networks treat outgoing mail, each from the network's own page; where the page itself was out of
 * reach, as others quote it this year. 2525 is "open" where a page names it as the way out, or blocks by
 * number and does not name it.
 */
export const networkBlocks = [
  {
    id: "home",
    places: ["home-line"],
    ports: ["blocked", "open", "open", "open"],
    sureness: "documented",
    readOn: "2026-11-24",
    sources: [
      {
        title: "RFC 5068 §3.1: access providers must not block port 587",
        url: "https://www.rfc-editor.org/rfc/rfc5068#section-3.1",
      },
    ],
  },
  {
    id: "shared",
    places: [],
    ports: ["blocked", "varies", "varies", "varies"],
    sureness: "documented",
    readOn: "2026-11-24",
    sources: [
      {
        title: "cPanel: SMTP Restrictions",
        url: "https://docs.cpanel.net/whm/security-center/smtp-restrictions/",
      },
      {
        title: "WP Mail SMTP: Why your web host blocked SMTP",
        url: "https://wpmailsmtp.com/why-your-web-host-blocked-smtp",
      },
    ],
  },
  {
    id: "amazon",
    places: ["amazon"],
    ports: ["blocked", "open", "open", "open"],
    sureness: "documented",
    readOn: "2026-11-24",
    sources: [
      {
        title: "Amazon EC2: port 25 throttle",
        url: "https://repost.aws/knowledge-center/ec2-port-25-throttle",
      },
    ],
  },
  {
    id: "googleCloud",
    places: ["google-cloud"],
    ports: ["blocked", "open", "open", "open"],
    sureness: "documented",
    readOn: "2026-11-24",
    sources: [
      {
        title: "Google Cloud: Sending email from an instance",
        url: "https://cloud.google.com/compute/docs/tutorials/sending-mail",
      },
    ],
  },
  {
    id: "azure",
    places: ["azure"],
    ports: ["blocked", "open", "open", "open"],
    sureness: "documented",
    readOn: "2026-11-28",
    sources: [
      {
        title: "Azure: Troubleshoot outbound SMTP connectivity",
        url: "https://learn.microsoft.com/azure/virtual-network/troubleshoot-outbound-smtp-connectivity",
      },
    ],
  },
  {
    id: "vercel",
    places: ["vercel"],
    ports: ["blocked", "open", "open", "open"],
    sureness: "documented",
    readOn: "2026-11-28",
    sources: [
      {
        title: "Vercel: Can I use SMTP with Vercel?",
        url: "https://vercel.com/kb/guide/serverless-functions-and-smtp",
      },
    ],
  },
  {
    id: "alibaba",
    places: ["alibaba-cloud"],
    ports: ["blocked", "open", "open", "open"],
    sureness: "documented",
    readOn: "2026-11-28",
    sources: [
      {
        title: "Alibaba Mail: Send emails using SMTP (port 25 of ECS)",
        url: "https://help.aliyun.com/en/document_detail/36687.html",
      },
    ],
  },
  {
    id: "otherClouds",
    places: ["tencent-cloud", "oracle-cloud", "fly"],
    ports: ["blocked", "open", "open", "open"],
    sureness: "reported",
    readOn: "2026-11-28",
    sources: [
      {
        title: "poste.io: outbound port 25, customers of Oracle Cloud and others",
        url: "https://bitbucket.org/analogic/mailserver/issues/975/outbound-port-25-timeout-on-digital-ocean",
      },
    ],
  },
  {
    id: "vultr",
    places: ["vultr"],
    ports: ["blocked", "varies", "varies", "open"],
    sureness: "reported",
    readOn: "2026-11-28",
    sources: [
      { title: "Vultr: What ports are blocked?", url: "https://docs.vultr.com/what-ports-are-blocked" },
    ],
  },
  {
    id: "hetzner",
    places: ["hetzner"],
    ports: ["blocked", "blocked", "open", "open"],
    sureness: "documented",
    readOn: "2026-11-24",
    sources: [
      {
        title: "Hetzner: Why can I not send any mails from my server?",
        url: "https://docs.hetzner.com/cloud/servers/faq/#why-can-i-not-send-any-mails-from-my-server",
      },
    ],
  },
  {
    id: "digitalOcean",
    places: ["digitalocean"],
    ports: ["blocked", "blocked", "blocked", "open"],
    sureness: "documented",
    readOn: "2026-11-28",
    sources: [
      {
        title: "DigitalOcean: Why is SMTP blocked?",
        url: "https://docs.digitalocean.com/support/why-is-smtp-blocked/",
      },
    ],
  },
  {
    id: "linode",
    places: ["linode"],
    ports: ["blocked", "blocked", "blocked", "open"],
    sureness: "documented",
    readOn: "2026-11-28",
    sources: [
      {
        title: "Linode (Akamai): A new policy to help fight spam",
        url: "https://www.linode.com/blog/linode/a-new-policy-to-help-fight-spam/",
      },
    ],
  },
  {
    id: "render",
    places: ["render"],
    ports: ["blocked", "blocked", "blocked", "open"],
    sureness: "documented",
    readOn: "2026-11-28",
    sources: [
      {
        title: "Render: Free web services and SMTP ports",
        url: "https://render.com/changelog/free-web-services-will-no-longer-allow-outbound-traffic-to-smtp-ports",
      },
    ],
  },
  {
    id: "railway",
    places: ["railway"],
    ports: ["blocked", "blocked", "blocked", "blocked"],
    sureness: "documented",
    readOn: "2026-11-28",
    sources: [
      {
        title: "Railway: Outbound networking, email delivery",
        url: "https://docs.railway.com/networking/outbound-networking#email-delivery",
      },
    ],
  },
] as const satisfies readonly NetworkBlocks[];

export type NetworkId = (typeof networkBlocks)[number]["id"];

/** The network that a program runs in, if a text names one of those known here. */
export function networkNamedIn(clues: readonly Clue[]): (NetworkBlocks & { id: NetworkId }) | null {
  return networkBlocks.find(({ places }) => places.some((place) => clues.includes(`at-${place}`))) ?? null;
}

/** How a network treats a port; `open` for ports that no network stops by number. */
export function passageOf({ ports }: Pick<NetworkBlocks, "ports">, port: number): Passage {
  return ports[blockedPorts.findIndex((one) => one === port)] ?? "open";
}
