import type { Mailbox } from "@/lib/detection/mailboxes/mailbox";

/** Mailboxes that were once popular and are gone: old addresses of them are still typed, and none of them can send. */
export const closedMailboxes: readonly Mailbox[] = [
  closed("voila", "Voila (closed in 2016)", ["voila.fr"]),
  closed("facebook-mail", "Facebook Messages (closed in 2014)", ["facebook.com"]),
  closed("orange-uk", "Orange UK Email (closed in 2017)", [
    "orange.net",
    "wanadoo.co.uk",
    "freeserve.co.uk",
    "fsmail.net",
    "fsworld.co.uk",
    "fslife.co.uk",
    "fsnet.co.uk",
  ]),
  closed("epost", "E-Post Mailer (closed)", ["epost.de"]),
  closed("lycos-europe", "Lycos Europe (closed in 2009)", ["lycos.de", "lycos.fr", "lycos.it", "lycos.es"]),
  closed("skiff", "Skiff (closed in 2024)", ["skiff.com"]),
  closed("ctemplar", "CTemplar (closed in 2022)", ["ctemplar.com"]),
];

function closed(id: string, name: string, domains: readonly string[]): Mailbox {
  return { id, name, domains, servers: [], source: "recalled" };
}
