import { plain } from "@/lib/diagnosis/reading/plain";
import { findPhrase } from "@/lib/diagnosis/rules/phrase";
import type { Phrase } from "@/lib/diagnosis/rules/rule";

/** Words of programs that fail like mail programs do and send no mail. */
const otherPrograms: readonly Phrase[] = [
  "{upstream|fastcgi|nginx|sqlstate|postgres*|mysql*|mongo*|redis|npm err|pulling image|publickey|kubernetes|imap-login|fail2ban*|kernel:|no servers could be reached}",
  "port {21|22|80|443|3306|5432|6379|27017}",
  "{ssh|git|docker|sshd*|named*|wrongpass}: ",
];

const mail: readonly Phrase[] = ["{smtp*|mail*|sendmail|submission|email}"];

/** Whether a sentence is another program's: a database that refuses a connection says so in the same words. */
export function isOfOtherProgram(message: string): boolean {
  const words = plain(message);
  const holds = (phrase: Phrase) => findPhrase(phrase, words) !== null;
  return otherPrograms.some(holds) && !mail.some(holds);
}
