import type { Rejection } from "@/lib/providers/provider";

/** Replies of mail software and platforms that several providers share. */

/** Gmail and Google Workspace. */
export const googleRejections: readonly Rejection[] = [
  {
    stage: "auth",
    code: 535,
    enhanced: "5.7.8",
    match: "username and password not accepted",
    cause: "bad-credentials",
    fix: "use-app-password",
    meaning: {
      en: "The password is wrong, or it is the ordinary one: Google takes only app passwords over SMTP.",
      it: "La password è sbagliata, o è quella normale: via SMTP Google accetta solo password per le app.",
    },
  },
  {
    stage: "auth",
    code: 534,
    enhanced: "5.7.9",
    match: "application-specific password required",
    cause: "app-password-required",
    fix: "use-app-password",
    meaning: {
      en: "The account has 2-Step Verification, and the ordinary password was sent.",
      it: "L’account ha la verifica in due passaggi ed è stata usata la password normale.",
    },
  },
  {
    stage: "auth",
    code: 534,
    enhanced: "5.7.14",
    match: "log in via your web browser",
    cause: "web-login-required",
    fix: "unlock-account-in-browser",
    meaning: {
      en: "Google held the sign-in back as unusual: a new server or a new country.",
      it: "Google ha fermato l’accesso perché insolito: un server nuovo o un Paese nuovo.",
    },
  },
  {
    stage: "auth",
    code: 530,
    enhanced: "5.7.0",
    match: "authentication required",
    cause: "auth-required",
    fix: "enable-auth",
    meaning: null,
  },
  {
    stage: "auth",
    code: 530,
    enhanced: "5.7.0",
    match: "must issue a starttls command first",
    cause: "tls-required",
    fix: "use-587-starttls",
    meaning: null,
  },
  {
    stage: "auth",
    code: 454,
    enhanced: "4.7.0",
    match: "too many login attempts, please try again later",
    cause: "login-throttled",
    fix: "retry-later",
    meaning: {
      en: "Too many sign-ins in a short time; the lock lasts up to an hour or so.",
      it: "Troppi accessi in poco tempo; il blocco dura fino a un’ora circa.",
    },
  },
  {
    stage: "greeting",
    code: 421,
    enhanced: "4.7.0",
    match: "try again later, closing connection",
    cause: "sending-limit-reached",
    fix: "slow-down",
    meaning: {
      en: "Google holds connections back for a while; at the relay it is often the EHLO name, “localhost” or none.",
      it: "Google sta rallentando le connessioni; con il relay la causa è spesso il nome EHLO, «localhost» o assente.",
    },
  },
  {
    stage: "body",
    code: 550,
    enhanced: "5.4.5",
    match: "daily user sending limit exceeded",
    cause: "sending-limit-reached",
    fix: "retry-later",
    meaning: {
      en: "The account’s allowance for 24 hours is used up.",
      it: "La quota di 24 ore dell’account è esaurita.",
    },
  },
  {
    stage: "body",
    code: 552,
    enhanced: "5.7.0",
    match: "content presents a potential security issue",
    cause: "content-rejected",
    fix: "change-message",
    meaning: {
      en: "Google refuses this kind of attachment: programs, scripts and some archives.",
      it: "Google rifiuta questo tipo di allegato: programmi, script e alcuni archivi.",
    },
  },
  {
    stage: "body",
    code: 552,
    enhanced: "5.2.3",
    match: "message size limits",
    cause: "message-too-large",
    fix: "change-message",
    meaning: { en: "More than 25 MB after encoding.", it: "Più di 25 MB dopo la codifica." },
  },
];

/** Yahoo and AOL. */
export const yahooRejections: readonly Rejection[] = [
  {
    stage: "auth",
    code: 535,
    enhanced: "5.7.0",
    match: "#auth005",
    cause: "login-throttled",
    fix: "use-app-password",
    meaning: {
      en: "The ordinary password was used, or too many attempts locked SMTP for 15 to 30 minutes.",
      it: "È stata usata la password normale, o troppi tentativi hanno bloccato SMTP per 15-30 minuti.",
    },
  },
  {
    stage: "mail",
    code: 550,
    enhanced: null,
    match: "request failed; mailbox unavailable",
    cause: "sender-not-allowed",
    fix: "match-sender",
    meaning: {
      en: "The From address is not the one that signed in.",
      it: "Il mittente non è l’indirizzo con cui si è fatto l’accesso.",
    },
  },
  {
    stage: "body",
    code: 554,
    enhanced: null,
    match: "email rejected",
    cause: "content-rejected",
    fix: "change-message",
    meaning: {
      en: "The message looks like spam to the provider, or the account is limited for now.",
      it: "Per il fornitore il messaggio somiglia a spam, o l’account per ora è limitato.",
    },
  },
];

/** GMX, WEB.DE and mail.com. */
export const unitedInternetRejections: readonly Rejection[] = [
  {
    stage: "auth",
    code: 535,
    enhanced: null,
    match: "authentication credentials invalid",
    cause: "bad-credentials",
    fix: "fix-credentials",
    meaning: {
      en: "Wrong address or password, or access for other programs is switched off in the web mail, or two-factor sign-in asks for an application-specific password.",
      it: "Indirizzo o password sbagliati, oppure nella webmail è disattivato l’accesso da altri programmi, oppure con i due fattori serve una password specifica.",
    },
  },
  {
    stage: "mail",
    code: 550,
    enhanced: null,
    match: "sender address is not allowed",
    cause: "sender-not-allowed",
    fix: "match-sender",
    meaning: {
      en: "The From address does not belong to the account.",
      it: "Il mittente non appartiene all’account.",
    },
  },
  {
    stage: "body",
    code: 554,
    enhanced: null,
    match: "transaction failed. reject due to policy restrictions",
    cause: "content-rejected",
    fix: "change-message",
    meaning: {
      en: "The content, the pace or the reputation displeased the provider; the link in the reply names the case.",
      it: "Contenuto, ritmo o reputazione non vanno bene al fornitore; il collegamento nella risposta indica il caso.",
    },
  },
];

/** Exim as cPanel sets it up. */
export const cpanelRejections: readonly Rejection[] = [
  {
    stage: "auth",
    code: 535,
    enhanced: null,
    match: "incorrect authentication data",
    cause: "bad-credentials",
    fix: "fix-credentials",
    meaning: {
      en: "The address or the password of the mailbox is wrong; the short name in place of the whole address is the usual slip.",
      it: "L’indirizzo o la password della casella è sbagliata; l’errore più comune è il nome breve al posto dell’indirizzo completo.",
    },
  },
  {
    stage: "body",
    code: 550,
    enhanced: null,
    match: "has exceeded the max emails per hour",
    cause: "sending-limit-reached",
    fix: "retry-later",
    meaning: {
      en: "The hosting company’s limit for an hour is reached; the message was thrown away, not kept.",
      it: "Raggiunto il limite orario dell’hosting; il messaggio è stato scartato, non conservato.",
    },
  },
];

/** Postfix with Dovecot, the usual pair. */
export const postfixRejections: readonly Rejection[] = [
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
    code: 553,
    enhanced: "5.7.1",
    match: "not owned by user",
    cause: "sender-not-allowed",
    fix: "match-sender",
    meaning: {
      en: "The From address does not belong to the mailbox that signed in.",
      it: "Il mittente non appartiene alla casella con cui si accede.",
    },
  },
];
