import "server-only";
import { randomUUID } from "node:crypto";
import { domainToASCII } from "node:url";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Settings } from "@/lib/settings/schema";

/** What the test message says, in the reader's language. */
export type MessageWords = { subject: string; text: string; html: string };

/** A well-formed test message (RFC 5322, with RFC 3834's `Auto-Submitted`), text and HTML side by side. */
export async function composeMessage(
  { settings, recipient, words }: { settings: Settings; recipient: string; words: MessageWords },
  { now }: { now: Date },
): Promise<string> {
  const { from, replyTo } = settings;
  const domain = domainToASCII(from.address.slice(from.address.lastIndexOf("@") + 1));
  const message = new MailComposer({
    ...words,
    from: { name: from.name ?? "", address: from.address },
    to: { name: "", address: recipient },
    ...(replyTo && { replyTo: { name: "", address: replyTo } }),
    date: now,
    messageId: `<${randomUUID()}@${domain}>`,
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
