import type { Phrase, Rule } from "@/lib/diagnosis/rules/rule";
import { type Topic, topic } from "@/lib/diagnosis/rules/topics";

/**
 * What a refusal is about in Italian, German, French, Spanish, Portuguese, Dutch, Polish, Russian, Chinese and
 * Japanese. Few servers speak them and their sentences are rarely written down, so no sentence is guessed: the
 * thing and a word of refusal make the answer possible and no more.
 */

const no =
  "{non|nicht|kein*|pas|no|nao|niet|nie|не|rifiut*|negat*|vietat*|bloc*|sospes*|abgelehnt|verweigert|gesperrt|ungultig*|unbekannt*|refus*|rejet*|invalid*|inconnu*|rechaz*|deneg*|desconocid*|recusad*|rejeitad*|geweigerd|ongeldig|onbekend|odrzuc*|niepraw*|nieznan*|отклон*|запрещ*|неизвестн*|заблокир*|sconosciut*|inesistente}";

const envelope = ["mail", "rcpt", "data", "body"] as const;
const source = "Words for the same thing in other languages; testing/unseen/batch-4.txt";

function inLanguages(id: string, what: Topic): Rule {
  return { ...topic(id, what), source };
}

const subjects = {
  sender: "{mittente|absender*|expediteur|remitente|remetente|afzender*|nadawc*|отправител*}",
  recipient:
    "{destinatari*|empfanger*|destinataire*|ontvanger*|odbiorc*|adresat*|получател*|utente|benutzer|utilisateur|usuario|gebruiker|uzytkownik*|пользовател*}",
} satisfies Record<string, Phrase>;

export const languageTopicRules: readonly Rule[] = [
  inLanguages("language-sender", {
    stages: envelope,
    says: [`${subjects.sender} & ${no}`, "{发件人|发信人|寄件者|送信者|差出人}"],
    cause: "sender-not-allowed",
    also: ["sender-unverified", "address-invalid"],
    reply: "554 Mittente non gradito",
  }),
  inLanguages("language-recipient", {
    stages: ["rcpt", "body"],
    says: [
      `${subjects.recipient} & ${no}`,
      "{casella|postfach|boite|buzon|caixa|skrzynk*|ящик} & {pien*|voll|pleine|llen*|cheia|peln*|переполнен*|superat*|uberschritten|depasse*}",
      "{收件人|收件者|宛先|受信者|邮箱已满|用户不存在}",
    ],
    cause: "recipient-rejected",
    also: ["relay-denied"],
    reply: "554 Casella piena",
  }),
  inLanguages("language-relay", {
    stages: envelope,
    says: [`{relay|relaying|inoltro|weiterleit*|retransmision|reenvio|retransmissao|encaminhamento} & ${no}`],
    cause: "relay-denied",
    also: ["auth-required", "recipient-rejected"],
    stage: "rcpt",
    reply: "554 inoltro vietato",
  }),
  inLanguages("language-size", {
    stages: envelope,
    says: [
      "{troppo grande|zu gro{ß|ss}|trop {grand|gros|volumineux|volumineuse|lourd}|demasiado grande|muito grande|te groot|{zbyt|za} duz*|слишком больш*}",
      "{过大|太大|過大|サイズ}",
    ],
    cause: "message-too-large",
    also: ["content-rejected"],
    reply: "554 Allegato troppo grande",
  }),
  inLanguages("language-limit", {
    stages: envelope,
    says: [
      "{troppi|troppe|zu viele|trop de|demasiad*|muitas|muitos|te veel|{zbyt|za} {wiele|duzo}|слишком много}",
      "{limite|limit|kontingent|cuota|quota|limiet|лимит*} & {superat*|raggiunt*|uberschritten|erreicht|depasse*|atteint*|superad*|alcanzad*|excedid*|bereikt|przekrocz*|превыш*}",
      "{频繁|超过|上限|制限}",
    ],
    cause: "sending-limit-reached",
    also: ["server-fault"],
    reply: "554 Troppi invii",
  }),
  inLanguages("language-content", {
    stages: ["data", "body"],
    says: [
      "{indesiderat*|unerwunscht*|indesirable*|no deseado*|indesejad*|ongewenst*|niechcian*|нежелательн*}",
      "{垃圾|敏感|迷惑|スパム}",
    ],
    cause: "content-rejected",
    also: ["ip-blocklisted"],
    reply: "554 Posta indesiderata",
  }),
  inLanguages("language-blocklist", {
    stages: ["greeting", "ehlo", ...envelope],
    says: [
      "{lista nera|schwarze* liste|sperrliste|blockliste|liste noire|lista negra|zwarte lijst|czarn* {list*|lisc*}|черн* спис*}",
      "{黑名单|黑名單|ブラックリスト|拒否リスト}",
    ],
    cause: "ip-blocklisted",
    also: ["access-policy-blocked"],
    reply: "554 in lista nera",
  }),
  inLanguages("language-sign-in", {
    stages: envelope,
    says: [
      "{autenticazione|autenticarsi|authentifizierung|anmeld*|authentification|autenticacion|autenticacao|authenticatie|uwierzytelni*|аутентификаци*|авториз*} & {richiest*|necessari*|obbligatori*|erforderlich|notwendig|bitte|requis*|necessaire|obligat*|requerid*|exigid*|vereist|wymagan*|требуется|необходим*|prima|erst|d'abord}",
      "{请先登录|未登录|未认证|需要认证|需要验证|認証が必要|認証されていません}",
    ],
    cause: "auth-required",
    also: ["relay-denied"],
    stage: "mail",
    reply: "554 autenticazione necessaria",
  }),
  inLanguages("language-app-password", {
    stages: ["auth"],
    says: [
      "{password {per le app|per app|specific* per}|anwendungsspezifisch*|app{-| |}{passwort|kennwort|wachtwoord}|mot de passe {d'application|specifique}|{contrasena|clave} {de aplicacion|especifica}|senha de app*|haslo aplikacji|парол* приложени*}",
      "{授权码|授權碼|应用密码|アプリパスワード|アプリ用パスワード}",
    ],
    cause: "app-password-required",
    also: ["bad-credentials"],
    stage: "auth",
    reply: "535 serve una password per le app",
  }),
  inLanguages("language-attempts", {
    stages: ["auth"],
    says: [
      "{troppi|zu viele|trop de|demasiad*|muitas|te veel|{zbyt|za} wiele|слишком много}",
      "{次数过多|频繁|尝试次数|試行回数}",
    ],
    cause: "login-throttled",
    also: ["bad-credentials"],
    stage: "auth",
    reply: "535 Troppi tentativi",
  }),
];
