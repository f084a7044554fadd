import type { MailRoute } from "@/lib/providers/mail-routing";

/** Services that pass mail on without a mailbox; what they sell beside it is in the catalogue. MX names as their own set-up pages give them. */
export const forwarders: readonly MailRoute[] = [
  forwarder("Cloudflare Email Routing", ["mx.cloudflare.net"], ["cloudflare-email"]),
  forwarder("Namecheap Email Forwarding", ["registrar-servers.com"], ["namecheap-private-email"]),
  forwarder("Squarespace (Google Domains) forwarding", ["gmr-smtp-in.l.google.com"]),
  forwarder("Porkbun Email Forwarding", ["fwd1.porkbun.com", "fwd2.porkbun.com"]),
  forwarder("OVHcloud redirection", ["redirect.ovh.net"], ["ovh"]),
  forwarder("NameSilo Email Forwarding", ["emailowl.com"]),
  forwarder("Enom Email Forwarding", ["name-services.com"]),
  forwarder("WordPress.com Email Forwarding", ["smtp-fwd.wordpress.com"], ["titan"]),
  forwarder("Pobox", ["pobox.com"], ["fastmail"]),
  forwarder("SimpleLogin", ["simplelogin.co"], ["proton-mail"]),
  forwarder("addy.io", ["addy.io", "anonaddy.me"]),
  forwarder("DuckDuckGo Email Protection", ["duck.com"]),
  forwarder("Firefox Relay", ["relay.firefox.com", "mozmail.com"]),
];

function forwarder(name: string, mx: readonly string[], candidates: readonly string[] = []): MailRoute {
  return { kind: "forwarder", name, mx, candidates };
}
