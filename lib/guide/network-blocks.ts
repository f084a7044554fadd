/** The four ports that networks treat differently, in the order of the lanes. */
export const blockedPorts = [25, 465, 587, 2525] as const;
export type Passage = "open" | "varies" | "blocked";

type NetworkBlocks = {
  id: string;
  /** For each of `blockedPorts`. */
  ports: readonly [Passage, Passage, Passage, Passage];
  /** Who says so, by the page's own title. */
  sources: readonly { title: string; url: string }[];
};

/**
 * How networks treat outgoing mail, each from the network's own page; read on 24 November 2026, where the page
 * itself was out of reach as it is quoted by others this year. 2525 is "open" where a page names it as the way
 * out, or blocks by number and does not name it.
 */
export const networkBlocks = [
  {
    id: "home",
    ports: ["blocked", "open", "open", "open"],
    sources: [
      {
        title: "RFC 5068 §3.1: access providers must not block port 587",
        url: "https://www.rfc-editor.org/rfc/rfc5068#section-3.1",
      },
    ],
  },
  {
    id: "shared",
    ports: ["blocked", "varies", "varies", "varies"],
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
    id: "bigClouds",
    ports: ["blocked", "open", "open", "open"],
    sources: [
      {
        title: "Amazon EC2: port 25 throttle",
        url: "https://repost.aws/knowledge-center/ec2-port-25-throttle",
      },
      {
        title: "Google Cloud: Sending email from an instance",
        url: "https://cloud.google.com/compute/docs/tutorials/sending-mail",
      },
      {
        title: "Azure: Troubleshoot outbound SMTP connectivity",
        url: "https://learn.microsoft.com/azure/virtual-network/troubleshoot-outbound-smtp-connectivity",
      },
    ],
  },
  {
    id: "hetzner",
    ports: ["blocked", "blocked", "open", "open"],
    sources: [
      {
        title: "Hetzner: Why can I not send any mails from my server?",
        url: "https://docs.hetzner.com/cloud/servers/faq/#why-can-i-not-send-any-mails-from-my-server",
      },
    ],
  },
  {
    id: "allBlocked",
    ports: ["blocked", "blocked", "blocked", "open"],
    sources: [
      {
        title: "DigitalOcean: Why is SMTP blocked?",
        url: "https://docs.digitalocean.com/support/why-is-smtp-blocked/",
      },
      {
        title: "Linode (Akamai): A new policy to help fight spam",
        url: "https://www.linode.com/blog/linode/a-new-policy-to-help-fight-spam/",
      },
      {
        title: "Render: Free web services and SMTP ports",
        url: "https://render.com/changelog/free-web-services-will-no-longer-allow-outbound-traffic-to-smtp-ports",
      },
    ],
  },
] as const satisfies readonly NetworkBlocks[];

export type NetworkId = (typeof networkBlocks)[number]["id"];
