import type { Localized } from "@/lib/locale";

/** Sentences that are true of many providers, word for word; what is special stands in the provider's file. */

export const wholeAddress: Localized = {
  en: "The whole address of the mailbox, such as name@example.com.",
  it: "L’indirizzo completo della casella, per esempio nome@esempio.it.",
};

/** Hosting companies: the customer area has another password. */
export const mailboxPassword: Localized = {
  en: "The password of the mailbox, the one for the web mail; not the one of the customer area.",
  it: "La password della casella, quella della webmail; non quella dell’area clienti.",
};

export const accountPassword: Localized = {
  en: "The password with which this mailbox is read on the web.",
  it: "La password con cui si legge questa casella dal sito.",
};

export const ownAddress: Localized = {
  en: "The From address has to be the address that signs in.",
  it: "Il mittente deve essere l’indirizzo con cui si accede.",
};

export const ownAddressOrAlias: Localized = {
  en: "The From address has to be the mailbox that signs in or one of its aliases.",
  it: "Il mittente deve essere la casella con cui si accede o un suo alias.",
};

export const ownDomain: Localized = {
  en: "The From address has to be in the domain of the mailbox.",
  it: "Il mittente deve appartenere al dominio della casella.",
};

export const hostedDomain: Localized = {
  en: "Use a From address in the domain that is hosted there; what else is accepted depends on the server.",
  it: "Conviene un mittente del dominio ospitato; il resto dipende da come è configurato il server.",
};

export const verifiedDomain: Localized = {
  en: "The From address has to be on a domain that is verified in the account.",
  it: "Il mittente deve appartenere a un dominio verificato nell’account.",
};

export const verifiedDomainOrAddress: Localized = {
  en: "The From address, or its whole domain, has to be verified in the account.",
  it: "Il mittente, o tutto il suo dominio, deve essere verificato nell’account.",
};

export const domainRecords: Localized = {
  en: "Add your domain in the service, publish the DNS records that it shows, and wait until it says “verified”.",
  it: "Aggiungere il dominio nel servizio, pubblicare i record DNS indicati e attendere che risulti «verificato».",
};

export const serverNameInPanel: Localized = {
  en: "Copy the server name from the hosting panel (Email Accounts › Connect Devices): its certificate is always good.",
  it: "Copiare il nome del server dal pannello di hosting (Account e-mail › Connetti dispositivi): il suo certificato è sempre valido.",
};

/** Certified mail is law-bound; what it costs to use it for notifications is not obvious. */
export const certifiedMail: Localized = {
  en: "Certified mail (PEC): every message makes receipts, many recipients refuse it from outside PEC, and the contracts usually forbid automatic sending. For the notifications of a site take an ordinary mailbox or a sending service.",
  it: "È posta certificata (PEC): ogni messaggio genera ricevute, fuori dalla PEC molti la rifiutano e i contratti di solito vietano gli invii automatici. Per le notifiche di un sito serve una casella ordinaria o un servizio di invio.",
};

export const certifiedAddress: Localized = {
  en: "The From address has to be the PEC address itself.",
  it: "Il mittente deve essere lo stesso indirizzo PEC.",
};

export const certifiedPassword: Localized = {
  en: "The password of the PEC mailbox.",
  it: "La password della casella PEC.",
};

/** Consumer mailboxes throttle a site sooner than a person. */
export const personalMail: Localized = {
  en: "Meant for a person’s own mail: many messages in a short time are held back. For a site with many visitors take a sending service.",
  it: "È pensata per la posta personale: molti messaggi in poco tempo vengono bloccati. Per un sito con molti visitatori serve un servizio di invio.",
};
