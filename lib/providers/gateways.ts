import type { MailRoute } from "@/lib/providers/mail-routing";

/** Filters in front of somebody else's mailboxes: their MX says nothing about where mail is sent from. */
export const gateways: readonly MailRoute[] = [
  gateway("Proofpoint", ["pphosted.com", "ppe-hosted.com"]),
  gateway("Mimecast", ["mimecast.com", "mimecast.co.za", "mimecast-offshore.com"]),
  gateway("Barracuda", ["barracudanetworks.com"]),
  gateway("Trend Micro", ["trendmicro.com", "trendmicro.eu", "trendmicro.co.jp", "trendmicro.com.au"]),
  gateway("Cisco Secure Email", ["iphmx.com"]),
  gateway("Broadcom (Symantec) Email Security.cloud", ["messagelabs.com"]),
  gateway("Forcepoint", ["mailcontrol.com"]),
  gateway("Sophos Email", ["hydra.sophos.com", "reflexion.net"]),
  gateway("Hornetsecurity", ["hornetsecurity.com", "antispameurope.com"]),
  gateway("N-able Mail Assure", ["antispamcloud.com", "mtaroutes.com"]),
  gateway("Trellix Email Security", ["fireeyecloud.com"]),
  gateway("FortiMail Cloud", ["fortimailcloud.com"]),
  gateway("Libraesva", ["esvacloud.com", "libraesva.com"]),
  gateway("Retarus", ["retarus.com"]),
  gateway("Vade", ["vadesecure.com"]),
  gateway("Mailinblack", ["mailinblack.com"]),
  gateway("MailGuard", ["mailguard.com.au"]),
  gateway("Zix (AppRiver)", ["arsmtp.com", "zixmail.net"]),
  gateway("SpamTitan", ["spamtitan.com"]),
  gateway("SpamHero", ["spamhero.com"]),
  gateway("MX Guarddog", ["mxguarddog.com"]),
  gateway("MailRoute", ["mailroute.net"]),
  gateway("MX Logic", ["mxlogic.net"]),
  gateway("Heimdal Email Security", ["heimdalsecurity.com"]),
];

function gateway(name: string, mx: readonly string[]): MailRoute {
  return { kind: "gateway", name, mx, candidates: [] };
}
