import { frame } from "@/lib/i18n/messages/en/guide/frame";
import { glossary } from "@/lib/i18n/messages/en/guide/glossary";
import { goodPractice } from "@/lib/i18n/messages/en/guide/good-practice";
import { messageStates } from "@/lib/i18n/messages/en/guide/message-states";
import { popAndImap } from "@/lib/i18n/messages/en/guide/pop-and-imap";
import { ports } from "@/lib/i18n/messages/en/guide/ports";
import { problems } from "@/lib/i18n/messages/en/guide/problems";
import { problemsPage } from "@/lib/i18n/messages/en/guide/problems-page";
import { providersPage } from "@/lib/i18n/messages/en/guide/providers-page";
import { questions } from "@/lib/i18n/messages/en/guide/questions";
import { smtpAndSmtps } from "@/lib/i18n/messages/en/guide/smtp-and-smtps";
import { starttlsAndTls } from "@/lib/i18n/messages/en/guide/starttls-and-tls";
import { wordpress } from "@/lib/i18n/messages/en/guide/wordpress";

/** Every sentence of the guide, in English; the type of every other language. */
export const guide = {
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
