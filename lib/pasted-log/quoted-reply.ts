import type { FoundRefusal } from "@/lib/pasted-log/conversation";
import type { LogLine } from "@/lib/pasted-log/log-line";
import type { Stage } from "@/lib/transcript/stage";

/** How Thunderbird begins to quote: en, de, fr, it, es and pt, nl, pl, ru. */
export const serverResponded =
  "mail server responded|Mail-?Server antwortete|messagerie a répondu|posta ha risposto|correo respondió|mail respondeu|mailserver antwoordde|poczty odpowiedział|Ответ почтового сервера";

/** What Outlook Express and its heirs call the server's answer: en, it, de, fr, es, pt, nl, ja. */
const answerField =
  "Server Response|Response from server|Risposta del server|Serverantwort|Antwort des Servers|Réponse du serveur|Respuesta del servidor|Resposta do servidor|Antwoord van server|サーバーの応答";

/**
 * How programs quote a server inside a sentence of their own; the reply is what follows. Reply codes end at
 * 559 (RFC 5321 §4.2), and 587 behind a colon is a port.
 */
const quotes: readonly RegExp[] = [
  /Diagnostic-Code: *(?:smtp|x-[\w-]{1,30}); *([2-5][0-5]\d[ -].*)/i,
  /\bsaid: *([45][0-5]\d[ -].*)/i,
  /\b(?:server message|server response was|response was|smtpmsg=)[:=]? *['"]?([45][0-5]\d[ -].*)/i,
  /\bafter [A-Z ]{4,30}(?::<[^>]{0,200}>)?: *(?:host [^:]{1,200}: *)?([45][0-5]\d[ -].*)/i,
  /CommandException: *([245]\.\d{1,3}\.\d{1,3} .*)/,
  /\breturned:? *['"]([45][0-5]\d[ -].*)/i,
  /\bmessage "([45][0-5]\d[ -].*)/,
  /\bresponse: *['"`]([45][0-5]\d[ -].*)/,
  /\(([45][0-5]\d), *b?['"](.*?)['"](?:\)|, )/,
  // Roundcube and others in any language: `Errore SMTP (535): …`, `permanent error (535): …`
  /\b(?:SMTP|error|errore|fehler|erreur|erro|failure)\b[^()\n]{0,30}\(([45][0-5]\d)\) ?:? +(.{3,})/i,
  // Outlook and Windows Mail in the languages that they come in, after the name of a field
  new RegExp(`(?:${answerField})['"]?\\s?: *['"]?([45][0-5]\\d[ -].*?)['"]?(?:, ?\\p{Lu}|$)`, "iu"),
  /retcode \(([45][0-5]\d)\); Msg: *b?['"]?(.*)/,
  /\b(?:failed|rejected|login|error|exception|refused|accepted|authenticate|server|host)\b[^:]{0,120}: *([45][0-5]\d[ :-].*)/i,
  /(?:^|[:\]] |: |\()([45][0-5]\d[ -][245]\.\d{1,3}\.\d{1,3} .*)/,
  /The server response was: *([245]\.\d{1,3}\.\d{1,3} .*)/,
  // Thunderbird, which leaves the reply code out.
  new RegExp(`(?:${serverResponded}) ?:? +(.*)`, "i"),
];

/** What Thunderbird adds to the reply. */
const advice =
  /\.? +(?:Please (?:verify|check)|Bitte (?:überprüfen|kontrollieren)|Veuillez vérifier|Controllare|Verificare|Por favor|Verifique|Compruebe|Controleer|Sprawdź|Proszę|Проверьте|Пожалуйста) .{0,300}$/i;

/** What a line says about where it happened. */
const stageWords: readonly (readonly [RegExp, Stage])[] = [
  [
    /in reply to (?:end of DATA|message body)|end of data|Message failed|DataError|after end of data|DATA END|did not accept the mail\b|SMTPSendFailed|DataStopCommand|check the message and try/i,
    "body",
  ],
  [/envelope from address .{1,254} not accepted|verify that your email address is correct/i, "mail"],
  [
    /in reply to RCPT|after RCPT|RecipientsRefused|recipients were rejected|RCPT TO (?:command|failed)|RecipientNotAccepted|following recipients failed|SMTPAddressFailed|check the message recipient|Recipient (?:address|rejected|refused|not|verif)|RecipientNotAccepted|failed recipient|TooManyRecipients/i,
    "rcpt",
  ],
  [
    /in reply to MAIL|after MAIL|SenderRefused|Mail command failed|MAIL FROM (?:command|failed)|SenderNotAccepted|from address failed|following From address/i,
    "mail",
  ],
  [
    /in reply to DATA|after DATA|response code "?354|Data command failed|DATA (?:command|not accepted)/i,
    "data",
  ],
  [
    /Password command failed|Username command failed|Could not authenticate|Authentication(?:Failed)?(?:Error|Exception)|SASL authentication|Invalid login|authentication failed|AUTH (?:PLAIN|LOGIN|XOAUTH2|CRAM-MD5)|Login denied/i,
    "auth",
  ],
  [/STARTTLS command failed|upgrading connection with STARTTLS|in reply to STARTTLS/i, "starttls"],
  [/Invalid greeting|refused to talk to me|initial server greeting|banner/i, "greeting"],
  [/in reply to (?:EHLO|HELO)|HeloError|EHLO (?:command|failed|not accepted)|HELO failed/i, "ehlo"],
];

/** Finds a reply that a program quotes: an exception, a mail log, a bounce. */
export function findQuotedReply(lines: readonly LogLine[]): FoundRefusal | null {
  for (const quote of quotes) {
    for (const { whole: text, index } of lines) {
      const [, first, second] = quote.exec(text) ?? [];
      if (first === undefined || isPortBefore(text, first)) continue;
      const reply = tidy(second === undefined ? first : `${first} ${second}`);
      return { stage: stageOfLine(text) ?? stageNear(lines, index), reply, lines: [index] };
    }
  }
  return null;
}

/** "server port: 443 Connection refused": the number is a port. */
function isPortBefore(text: string, reply: string): boolean {
  return /\bport["']?\s?[:=]\s?["']?$/i.test(text.slice(0, text.indexOf(reply)));
}

function tidy(reply: string): string {
  return reply
    .replace(/^(\d{3}):/, "$1")
    .replace(/\\r?\\n|\\r\\n/g, "\n")
    .replace(/\\x([0-9a-f]{2})/gi, (_, byte: string) => String.fromCharCode(parseInt(byte, 16))) // Python's bytes
    .replace(/ \(in reply to [^)]{0,60}\)+$/i, "")
    .replace(advice, "")
    .replace(/['"`][,.)]{0,3}$/, "")
    .trim();
}

export function stageOfLine(text: string): Stage | null {
  return stageWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The nearest line around that names a stage. */
export function stageNear(lines: readonly LogLine[], index: number): Stage | null {
  const near = lines
    .filter((line) => Math.abs(line.index - index) <= 12)
    .toSorted((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index));
  for (const { text } of near) {
    const stage = stageOfLine(text);
    if (stage) return stage;
  }
  return null;
}
