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

export function markOf({ id, name }: Pick<Provider, "id" | "name">): ProviderMark {
  const icon = icons[id];
  return icon ? { kind: "icon", path: icon.path } : { kind: "monogram", letters: lettersOf(name) };
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
