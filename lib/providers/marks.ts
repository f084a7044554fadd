import {
  siAlibabacloud,
  siBrevo,
  siCloudflare,
  siCpanel,
  siDeutschetelekom,
  siGandi,
  siGmail,
  siGmx,
  siGodaddy,
  siGoogle,
  siHetzner,
  siHostinger,
  siIcloud,
  siInfomaniak,
  siIonos,
  siMaildotru,
  siMailgun,
  siMailtrap,
  siMigadu,
  siNamecheap,
  siNaver,
  siOvh,
  siPlesk,
  siProtonmail,
  siResend,
  siScaleway,
  siSparkpost,
  siThunderbird,
  siTuta,
  siVodafone,
  siWebdotde,
} from "simple-icons";
import type { Provider } from "@/lib/providers/provider";

/** A brand's icon on a 24 × 24 grid (simple-icons, CC0), or letters that we draw ourselves. */
export type ProviderMark = { kind: "icon"; path: string } | { kind: "monogram"; letters: string };

/** Provider ids and the icons of their brands. The trademarks remain their owners'; an icon says which service is meant. */
const icons: Readonly<Record<string, { path: string }>> = {
  "alibaba-directmail": siAlibabacloud,
  brevo: siBrevo,
  "cloudflare-email": siCloudflare,
  cpanel: siCpanel,
  gandi: siGandi,
  gmail: siGmail,
  gmx: siGmx,
  godaddy: siGodaddy,
  "google-workspace": siGoogle,
  hetzner: siHetzner,
  hostinger: siHostinger,
  icloud: siIcloud,
  infomaniak: siInfomaniak,
  ionos: siIonos,
  "mail-ru": siMaildotru,
  mailgun: siMailgun,
  "mailtrap-sandbox": siMailtrap,
  "mailtrap-sending": siMailtrap,
  migadu: siMigadu,
  "namecheap-private-email": siNamecheap,
  naver: siNaver,
  ovh: siOvh,
  plesk: siPlesk,
  "proton-mail": siProtonmail,
  resend: siResend,
  "scaleway-tem": siScaleway,
  sparkpost: siSparkpost,
  "t-online": siDeutschetelekom,
  thundermail: siThunderbird,
  tuta: siTuta,
  "vodafone-de": siVodafone,
  "vodafone-it": siVodafone,
  "web-de": siWebdotde,
};

/** Our own letters where those of a name are another provider's as well. */
const ownLetters: Readonly<Record<string, string>> = {
  "aruba-pec": "AP",
  autosend: "Au",
  "email-it": "E.it",
  emailit: "Em",
  fastweb: "FW",
  "free-fr": "Fr",
  libero: "Li",
  "libero-pec": "LP",
  "mail-com": "M.c",
  "mailbox-org": "M.o",
  "microsoft-365-hve": "HVE",
  "namirial-pec": "NP",
  netcore: "Nc",
  postal: "Pst",
  postecert: "PC",
  postmark: "Pm",
  "register-pec": "RP",
  seeweb: "Sw",
  siteground: "SiG",
  socketlabs: "SoL",
  "smtp-com": "S.c",
  smtp2go: "S2G",
  smtpeter: "SPt",
  tiscali: "Ti",
  titan: "Tn",
  transip: "TIP",
  "tim-alice": "TIM",
};

export function markOf({ id, name }: Pick<Provider, "id" | "name">): ProviderMark {
  const icon = icons[id];
  return icon
    ? { kind: "icon", path: icon.path }
    : { kind: "monogram", letters: ownLetters[id] ?? lettersOf(name) };
}

/** "Amazon SES" is AS, "SendLayer" SL, "Libero Mail" LM, "TIM" TI. */
function lettersOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !generic.has(word));
  const capitals = (words[0] ?? "").replace(/[^\p{Lu}\p{N}]/gu, "");
  const initials = words.map((word) => word.slice(0, 1)).join("");
  const letters = capitals.length > 1 ? capitals : initials.length > 1 ? initials : (words[0] ?? name);
  return letters.slice(0, 2).toUpperCase();
}

/** Words that would make the monograms of many providers alike. */
const generic = new Set([
  "Mail",
  "mail",
  "Email",
  "PEC",
  "com",
  "it",
  "de",
  "fr",
  "net",
  "org",
  "generic",
  "the",
]);
