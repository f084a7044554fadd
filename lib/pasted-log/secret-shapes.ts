/**
 * How secrets stand in logs, configurations and code. Each expression finds one shape in one line; what its
 * first group holds is kept, the rest is hidden. To teach a new shape, add it here and to the test beside.
 */

/** What a password, key or token is called, alone or at the end of a longer name. */
const word =
  "(?:password|passwd|passphrase|passwort|kennwort|mot de passe|contrase[nñ]a|senha|palavra-passe|parola(?: chiave)?|wachtwoord|has[łl]o|пароль|密码|密碼|パスワード|pwd|secret|api[_-]?key|access[_-]?key|apikey|token|authori[sz]ation code)";
const name = `(?:[\\w.-]{0,40}${word}[\\w-]{0,20}|[\\w-]{0,40}(?<![a-z])pass)`;
const quoted = `(?:"(?:[^"\\\\]|\\\\.){0,4000}"|'(?:[^'\\\\]|\\\\.){0,4000}'|\\\\"[^"\\\\]{0,4000}\\\\")`;
const mechanism = "(?:PLAIN|LOGIN|CRAM-MD5|XOAUTH2|OAUTHBEARER|NTLM|DIGEST-MD5|GSSAPI|SCRAM-[A-Z0-9-]{1,20})";
/** `=`, `:`, `=>` or `:=`, after whatever closes the name. */
const sign = `\\\\?["'\\]]{0,2}\\s{0,8}(?:=>|:=|[:=])\\s{0,8}`;

/** Whether a line names a secret at all; most do not, and need no closer look. */
export const namesSecret = new RegExp(`${word}|pass`, "i");

/** A name, and the secret behind it. */
export const namedShapes: readonly RegExp[] = [
  // password: 'x' · "pass":"x" · ["pass"]=> string(1) "x" · define('SMTP_PASS', 'x')
  new RegExp(`(${name}${sign}(?:string\\(\\d{1,5}\\) )?)${quoted}`, "gi"),
  new RegExp(`(["']${name}["']\\s{0,8},\\s{0,8})${quoted}`, "gi"),
  // <password>x</password> · <input type="password" value="x">
  new RegExp(`(<${name}>)[^<]{1,4000}(?=<)`, "gi"),
  new RegExp(`(<[^<>]{0,300}${word}[^<>]{0,300}\\bvalue=)${quoted}`, "gi"),
  // SMTP_PASSWORD=x to the end of the line, as that is what an environment file means
  new RegExp(`(^\\s{0,20}(?:export |set |- )?${name}=)[^\\s"'].{0,4000}$`, "gim"),
  // login ada password x · --auth-password x
  /(\blogin \S{1,200} password )\S+/gi,
  /(^\s{0,20}(?:password|passwd) )\S+\s*$/gi,
  /((?:^|\s)-{1,2}(?:auth-password|password|passwd|pass) )\S+/g,
];

/** Secrets that their place or their beginning gives away. */
export const secretShapes: readonly RegExp[] = [
  new RegExp(`(\\bAUTH[ =]${mechanism} )(?!${mechanism}\\b)[A-Za-z0-9+/=_.-]{4,}`, "gi"),
  // swaks -ap x · curl -u ada:x
  /((?:^|\s)-{1,2}(?:ap|pw) )\S+/g,
  /((?:^|\s)(?:-u|--user|--proxy-user) ["']?[^\s:"']{1,200}:)[^\s"']+/g,
  // smtp://ada:x@host, whatever the password holds; other links more carefully, as they may hold addresses
  /(\bsmtps?:\/\/[^\s"'<>:/]{1,200}:)[^\s"'<>]{1,200}(?=@[\w.-])/gi,
  /(\/\/[^/\s:@]{1,200}:)[^@\s/]{1,200}(?=@)/g,
  // server.login("ada", "x") · new NetworkCredential("ada", "x") · smtp.PlainAuth("", "ada", "x", host)
  new RegExp(
    `(\\b(?:login|authenticate|\\w{0,30}credentials?|\\w{0,30}authentication|set_?auth|basic_?auth)\\s?\\(\\s{0,8}(?:${quoted}|[\\w.]{1,60})\\s{0,8},\\s{0,8})${quoted}`,
    "gi",
  ),
  new RegExp(
    `(\\bPlainAuth\\(\\s{0,8}(?:${quoted}|\\w{1,60}),\\s{0,8}(?:${quoted}|\\w{1,60}),\\s{0,8})${quoted}`,
    "gi",
  ),
  /(\b(?:Bearer|Basic) )(?!authenticat|authori[sz]ation\b)[\w.~+/=-]{8,}/gi,
  // Keys that tell by their beginning whose they are
  /\bSG\.[\w-]{10,}\.[\w-]{10,}/g,
  /\bx(?:smtpsib|keysib)-[\w-]{10,}/g,
  /\bkey-[0-9a-f]{20,}/g,
  /\bre_[A-Za-z0-9]{8,}_?[A-Za-z0-9]{8,}/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  /\bmlsn\.[0-9a-f]{20,}/g,
  /\bya29\.[\w-]{10,}/g,
  /\b1\/\/[\w-]{20,}/g,
  /\bGOCSPX-[\w-]{10,}/g,
  /\beyJ[\w-]{10,}\.[\w-]{5,}(?:\.[\w-]*)?/g,
  /\bB[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=])/g,
];

/** `password: x` without quotes. In the server's own words it is prose: "use an app password: see …". */
export const bareShape = new RegExp(`(${name}${sign})(?!["'•])[^\\s,;)}\\]"'<>]+`, "gi");

/** The name and the sign stand at the end of a line, and the value on the next, as `var_dump` prints. */
export const openShape = new RegExp(`${name}${sign}$`, "i");
