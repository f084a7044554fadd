import type { SettingName } from "@/lib/pasted-log/settings/found-setting";

/** Words that say that a setting belongs to mail. */
const mailWords = new Set(
  "smtp smtps smtpd mail email mailer sasl wpms relay relayhost smarthost outgoing uscita posta correo correio courrier postausgang salida saida sortant submission mailserver".split(
    " ",
  ),
);

/** Words that say that it belongs to something else. */
const otherWords = new Set(
  "db database redis mysql mariadb pg postgres postgresql imap pop pop3 ldap http https web app proxy cache session queue ftp ssh sftp incoming arrivo eingang posteingang entrada entrante entrant mongo mongodb kafka amqp rabbitmq elastic elasticsearch listen timeout debug version max limit retry reply bind backend frontend admin api telnet syslog dns client peer".split(
    " ",
  ),
);

/** How the names of settings end, as words joined by `_`. */
const endings: readonly (readonly [SettingName, string])[] = [
  [
    "host",
    "host hostname server servername servidor serveur hote relayhost smarthost mailhost mailserver host_addr host_address server_address smtp_address smtp_addr smtp_domain postausgangsserver posta_in_uscita server_in_uscita serveur_sortant servidor_de_salida servidor_de_saida サーバー",
  ],
  ["port", "port porta puerto porto portnumber port_number"],
  [
    "username",
    "user username login userid user_id user_name utente benutzername benutzer usuario utilisateur identifiant",
  ],
  [
    "password",
    "password passwd pass pw pwd passwort kennwort contrasena contraseña senha secret passphrase userpassword",
  ],
  [
    "from",
    "from mail_from email_from from_email from_address from_mail sender mittente absender sender_address server_email",
  ],
  [
    "mode",
    "encryption secure secure_connection security crypto cifratura crittografia verschlüsselung verschluesselung chiffrement cifrado criptografia tls_mode ssl_mode tls_type protocol scheme secure_socket_options",
  ],
  ["tls-from-start", "ssl use_ssl ssl_enable ssl_enabled implicit_tls smtps force_ssl"],
  [
    "starttls",
    "tls use_tls starttls start_tls starttls_enable starttls_enabled starttls_auto starttls_required require_tls tls_enable tls_enabled enable_ssl",
  ],
  ["sign-in", "auth authentication auth_type auth_method auth_mechanism autenticazione"],
  ["ehlo-name", "helo ehlo helo_name ehlo_name helo_domain ehlo_domain helo_host local_name local_domain"],
  ["service", "service"],
];

/** The longer ending decides: `ssl_enable` before `enable`. */
const byLength = endings
  .flatMap(([name, words]) => words.split(" ").map((ending) => ({ name, ending })))
  .toSorted((a, b) => b.ending.length - a.ending.length);

/** Words that pages of settings put before a name: "Connection security", "Nome utente". */
const labelWords = new Set(
  "user host server port name nome nom nombre name use enable default connection security encryption type method tipo metodo domain di del de der da della the your start account login password number numero indirizzo address secure required requires from for via with mittente local implicit in".split(
    " ",
  ),
);

/** Words that stand before a name without changing it, as in `smtphost` and `SMTPSecure`. */
const glued = /^(?:smtp|mail|email|e)(?=\p{L}{3,})/u;

/**
 * What a program calls a setting, in any spelling: `MAIL_HOST`, `EMAIL__SMTP__HOST`, `spring.mail.port`,
 * `SMTPSecure`, `mail_smtphost`, "Outgoing server port".
 *
 * @returns `null` where it is not a setting of mail
 */
export function settingNameOf(key: string): { name: SettingName; isForMail: boolean } | null {
  const words = wordsOf(key);
  if (words.length === 0 || words.some((word) => otherWords.has(word))) return null;
  const isForMail = words.some((word) => mailWords.has(word) || glued.test(word));
  if (/oauth/i.test(key)) return { name: "oauth", isForMail };
  if (key.includes(" ") && words.slice(0, -1).some((word) => !mailWords.has(word) && !labelWords.has(word))) {
    // The value of a setting before it, or a sentence: "localhost Port: 587", but "Invalid login: 535 …".
    const rest = settingNameOf(key.slice(key.indexOf(" ") + 1));
    return rest && notInSentences.includes(rest.name) ? null : rest;
  }
  const last = words.map((word) => word.replace(glued, "")).slice(-3);
  for (const joined of [last.join("_"), last.slice(-2).join("_"), last.slice(-1).join("_")]) {
    const found = byLength.find(({ ending }) => ending === joined);
    if (found) return { name: found.name, isForMail };
  }
  return null;
}

/** Names that end sentences too. */
const notInSentences: readonly SettingName[] = ["username", "from", "sign-in", "service", "mode"];

function wordsOf(key: string): string[] {
  return (key.match(/[\p{Lu}]+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}]+\d?|\p{Lu}+\d?|\d+/gu) ?? []).map(
    (word) => word.toLowerCase(),
  );
}
