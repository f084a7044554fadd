import { ownAddressOrAlias, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [{ port: 587, security: "starttls", trust: "verified" }];

export const ovh: Provider = {
  id: "ovh",
  name: "OVHcloud",
  aliases: ["OVH", "MX Plan", "OVH Zimbra", "Email Pro", "Exchange"],
  group: "hosting",
  countries: ["FR"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["ovh.net"],
  mx: ["mail.ovh.net", "mx1.ovh.net"],
  hosts: [
    {
      id: "mx-plan",
      label: { en: "MX Plan and Zimbra, Europe", it: "MX Plan e Zimbra, Europa" },
      host: "smtp.mail.ovh.net",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "mx-plan-america",
      label: { en: "MX Plan, America and Asia-Pacific", it: "MX Plan, America e Asia-Pacifico" },
      host: "smtp.mail.ovh.ca",
      mx: ["mail.ovh.ca"],
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
    {
      id: "email-pro",
      label: { en: "Email Pro", it: "Email Pro" },
      host: "pro<number>.mail.ovh.net",
      endpoints,
    },
    {
      id: "exchange",
      label: { en: "Hosted Exchange", it: "Exchange" },
      host: "ex<number>.mail.ovh.net",
      endpoints,
    },
  ],
  otherHosts: [{ host: "ssl0.ovh.net", why: "older-name" }],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the mailbox; it is set in the OVHcloud Control Panel › Web Cloud › Emails.",
      it: "La password della casella; si imposta nello Spazio Cliente OVHcloud › Web Cloud › E-mail.",
    },
    url: "https://help.ovhcloud.com/csm/en-gb-mx-plan-getting-started",
  },
  enableFirst: [
    {
      en: "Email Pro and Exchange: read the number in the server’s name (pro1, ex5 …) in the Control Panel.",
      it: "Email Pro ed Exchange: leggere nello Spazio Cliente il numero nel nome del server (pro1, ex5 …).",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.8",
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
    {
      stage: "mail",
      code: 550,
      enhanced: "5.7.60",
      match: "does not have permissions to send as this sender",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: {
        en: "Email Pro and Exchange: the From address is not the mailbox.",
        it: "Email Pro ed Exchange: il mittente non è la casella.",
      },
    },
  ],
  dns: { spf: "include:mx.ovh.com", dkimSelectors: ["ovhmo-selector-1", "ovhmo-selector-2"] },
  limits: { en: "About 200 messages an hour per mailbox.", it: "Circa 200 messaggi all’ora per casella." },
  docs: ["https://help.ovhcloud.com/csm/en-gb-mx-plan-getting-started", "https://github.com/ovh/docs"],
  sources: ["ovh/docs MX Plan and Zimbra guides", "Thunderbird ISPDB ovh.net (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
