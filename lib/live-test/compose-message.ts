import "server-only";
import { randomUUID } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { toWireAddress } from "@/lib/settings/email-address";
import type { Settings } from "@/lib/settings/schema";

/** What the test message says, in the reader's language. */
export type MessageWords = { subject: string; text: string; html: string };

/** A well-formed test message (RFC 5322, with RFC 3834's `Auto-Submitted`), text and HTML side by side. */
export async function composeMessage(
  { settings, recipient, words }: { settings: Settings; recipient: string; words: MessageWords },
  { now }: { now: Date },
): Promise<string> {
  const { from, replyTo } = settings;
  const { address: sender } = toWireAddress(from.address);
  const message = new MailComposer({
    ...words,
    from: { name: from.name ?? "", address: sender },
    to: { name: "", address: toWireAddress(recipient).address },
    ...(replyTo && { replyTo: { name: "", address: toWireAddress(replyTo).address } }),
    date: now,
    messageId: `<${randomUUID()}${sender.slice(sender.lastIndexOf("@"))}>`,
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "X-Mailer": "Portwise",
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return (await message.compile().build()).toString("utf8");
}
