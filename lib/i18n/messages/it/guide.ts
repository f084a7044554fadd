import type { guide as english } from "@/lib/i18n/messages/en/guide";
import { frame } from "@/lib/i18n/messages/it/guide/frame";
import { glossary } from "@/lib/i18n/messages/it/guide/glossary";
import { goodPractice } from "@/lib/i18n/messages/it/guide/good-practice";
import { messageStates } from "@/lib/i18n/messages/it/guide/message-states";
import { popAndImap } from "@/lib/i18n/messages/it/guide/pop-and-imap";
import { ports } from "@/lib/i18n/messages/it/guide/ports";
import { problems } from "@/lib/i18n/messages/it/guide/problems";
import { problemsPage } from "@/lib/i18n/messages/it/guide/problems-page";
import { providersPage } from "@/lib/i18n/messages/it/guide/providers-page";
import { questions } from "@/lib/i18n/messages/it/guide/questions";
import { smtpAndSmtps } from "@/lib/i18n/messages/it/guide/smtp-and-smtps";
import { starttlsAndTls } from "@/lib/i18n/messages/it/guide/starttls-and-tls";
import { wordpress } from "@/lib/i18n/messages/it/guide/wordpress";

/** The guide in Italian. */
export const guide: typeof english = {
  frame,
  glossary,
  goodPractice,
  messageStates,
  popAndImap,
  ports,
  problems,
  problemsPage,
  providersPage,
  questions,
  smtpAndSmtps,
  starttlsAndTls,
  wordpress,
};
