import { americanMailboxes } from "@/lib/detection/mailboxes/americas-and-oceania";
import { asianMailboxes } from "@/lib/detection/mailboxes/asia";
import { closedMailboxes } from "@/lib/detection/mailboxes/closed";
import { europeanMailboxes } from "@/lib/detection/mailboxes/europe";
import { hostingMailboxes } from "@/lib/detection/mailboxes/hosting";
import type { Mailbox } from "@/lib/detection/mailboxes/mailbox";
import { worldwideMailboxes } from "@/lib/detection/mailboxes/worldwide";

export const mailboxes: readonly Mailbox[] = [
  ...europeanMailboxes,
  ...americanMailboxes,
  ...asianMailboxes,
  ...worldwideMailboxes,
  ...hostingMailboxes,
  ...closedMailboxes,
];
