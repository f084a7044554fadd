import type { Locale } from "@/lib/locale";
import type { Provider } from "@/lib/providers/provider";

type Group = Provider["group"];

/** The picker's groups, in its order: most sites send through the mailbox that came with their hosting. */
export const pickerGroups = ["hosting", "mailbox", "sending-service"] as const satisfies readonly Group[];

/**
 * The providers that stand in sight, for each language, the most usual first. No public figures cover all of them, so
 * the order is a judgement of ours: what a reader of that language meets most. The rest of a group is one press away.
 */
const inSight: Readonly<Record<Locale, Readonly<Record<Group, readonly string[]>>>> = {
  it: {
    hosting: [
      "aruba",
      "register-it",
      "siteground",
      "netsons",
      "serverplan",
      "ionos",
      "keliweb",
      "vhosting",
      "ovh",
    ],
    mailbox: ["google-workspace", "microsoft-365", "libero", "virgilio", "tim-alice", "zoho-mail"],
    "sending-service": [
      "brevo",
      "mailjet",
      "sendgrid",
      "mailgun",
      "amazon-ses",
      "smtp2go",
      "postmark",
      "sparkpost",
      "smtp-com",
      "sendlayer",
    ],
  },
  en: {
    hosting: [
      "godaddy",
      "bluehost",
      "hostinger",
      "siteground",
      "ionos",
      "namecheap-private-email",
      "dreamhost",
      "ovh",
      "cpanel",
    ],
    mailbox: ["google-workspace", "microsoft-365", "yahoo", "icloud", "zoho-mail", "fastmail"],
    "sending-service": [
      "brevo",
      "sendgrid",
      "mailgun",
      "amazon-ses",
      "postmark",
      "mailjet",
      "smtp2go",
      "sparkpost",
      "smtp-com",
      "sendlayer",
    ],
  },
};

type Sortable = Pick<Provider, "id" | "group" | "countries">;

/** One group of the picker for a reader: what stands in sight, and the rest with the reader's own country first. */
export function pickerGroup<Item extends Sortable>(
  items: readonly Item[],
  { group, locale }: { group: Group; locale: Locale },
): { inSight: readonly Item[]; rest: readonly Item[] } {
  const ids = inSight[locale][group];
  const others = items.filter((item) => item.group === group && !ids.includes(item.id));
  const home = homeOf[locale];
  const isAtHome = ({ countries }: Sortable) => home !== null && countries.includes(home);
  return {
    inSight: ids.flatMap((id) => items.filter((item) => item.id === id)),
    rest: [...others.filter(isAtHome), ...others.filter((item) => !isAtHome(item))],
  };
}

/** English is read everywhere. */
const homeOf: Readonly<Record<Locale, string | null>> = { it: "IT", en: null };

/**
 * Three sending services to begin with where a mailbox takes no password: they accept single addresses, so that a
 * person without a domain can confirm theirs, and have a free plan and no sandbox. A judgement of ours as well.
 */
export const servicesToOffer = ["brevo", "mailjet", "smtp2go"] as const;
