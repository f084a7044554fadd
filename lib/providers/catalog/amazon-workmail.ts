import { ownAddressOrAlias, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [{ port: 465, security: "tls", trust: "verified" }];

export const amazonWorkmail: Provider = {
  id: "amazon-workmail",
  name: "Amazon WorkMail",
  aliases: ["WorkMail", "AWS WorkMail", "awsapps"],
  group: "mailbox",
  countries: [],
  availability: {
    state: "ending",
    note: {
      en: "AWS closes WorkMail: look for another mailbox in time.",
      it: "AWS chiude WorkMail: conviene cercare per tempo un’altra casella.",
    },
  },
  conditions: [],
  datedNotes: [
    {
      from: "2026-03-31",
      note: {
        en: "AWS ends WorkMail on 31 March 2027. Until then it keeps sending.",
        it: "AWS chiude WorkMail il 31 marzo 2027. Fino ad allora continua a spedire.",
      },
    },
    {
      from: "2027-04-01",
      note: {
        en: "AWS ended WorkMail on 31 March 2027: its servers do not send any more.",
        it: "AWS ha chiuso WorkMail il 31 marzo 2027: i suoi server non spediscono più.",
      },
    },
  ],
  domains: ["awsapps.com"],
  mx: [],
  hosts: [
    {
      id: "us-east-1",
      label: { en: "US East (N. Virginia)", it: "Stati Uniti est (Virginia)" },
      host: "smtp.mail.us-east-1.awsapps.com",
      endpoints,
    },
    {
      id: "us-west-2",
      label: { en: "US West (Oregon)", it: "Stati Uniti ovest (Oregon)" },
      host: "smtp.mail.us-west-2.awsapps.com",
      endpoints,
    },
    {
      id: "eu-west-1",
      label: { en: "Europe (Ireland)", it: "Europa (Irlanda)" },
      host: "smtp.mail.eu-west-1.awsapps.com",
      endpoints,
    },
  ],
  otherHosts: [],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the WorkMail user; with single sign-on a personal access token.",
      it: "La password dell’utente WorkMail; con il single sign-on un token di accesso personale.",
    },
    url: "https://docs.aws.amazon.com/workmail/latest/userguide/using_IMAP.html",
  },
  enableFirst: [
    {
      en: "Choose the server of the region in which the organisation was created.",
      it: "Scegliere il server della regione in cui è stata creata l’organizzazione.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [],
  dns: { spf: "include:amazonses.com", dkimSelectors: [] },
  limits: null,
  docs: [
    "https://docs.aws.amazon.com/workmail/latest/userguide/using_IMAP.html",
    "https://docs.aws.amazon.com/workmail/latest/adminguide/workmail-end-of-support.html",
  ],
  sources: [
    "https://docs.aws.amazon.com/workmail/latest/userguide/using_IMAP.html",
    "https://docs.aws.amazon.com/workmail/latest/adminguide/mail_perms_programmatic.md",
    "https://docs.aws.amazon.com/general/latest/gr/workmail.html",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
