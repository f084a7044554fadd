import type { goodPractice as english } from "@/lib/i18n/messages/en/guide/good-practice";

export const goodPractice: typeof english = {
  title: "Otto abitudini che fanno arrivare la posta",
  lead: "Nessuna richiede più di qualche minuto.",
  description:
    "Pretendere STARTTLS, usare TLS sulla 465, fare l’accesso, usare password per le app, pubblicare SPF, DKIM e DMARC, provare dopo ogni modifica: buone abitudini per spedire.",
  habits: [
    {
      title: "Pretendere STARTTLS sulla 587",
      text: "«Se disponibile» non basta: chi sta sul percorso potrebbe togliere l’offerta, e la password viaggerebbe in chiaro.",
      topic: "starttls-and-tls",
    },
    {
      title: "Sulla 465, TLS dall’inizio",
      text: "Anche con i sistemi vecchi: dove un programma conosce solo «SSL», intende questo.",
      topic: "smtp-and-smtps",
    },
    {
      title: "Fare sempre l’accesso",
      text: "Quasi ovunque la posta senza accesso viene rifiutata o guardata con sospetto.",
      cause: "auth-required",
    },
    {
      title: "Una password per ogni programma",
      text: "Una password per le app o una chiave SMTP solo per questo sito si può ritirare senza toccare altro.",
      cause: "app-password-required",
    },
    {
      title: "Spedire da un indirizzo proprio",
      text: "From è dell’account che fa l’accesso; chi compila un modulo di contatto va in Reply-To.",
      cause: "sender-not-allowed",
    },
    {
      title: "Pubblicare SPF, DKIM e DMARC",
      text: "Dicono a chi riceve che questo server può parlare per il dominio. I grandi gestori rifiutano la posta che non li ha.",
      cause: "domain-auth-failed",
    },
    {
      title: "Spedire una prova, e vedere dove arriva",
      text: "Posta in arrivo o spam? E dopo ogni modifica riprovare: una alla volta, si vede quale ha aiutato.",
      topic: "message-states",
    },
    {
      title: "Se ancora non va, consegnare le prove",
      text: "Server, porta, ora e le parole del server. Con queste quattro cose l’assistenza può aiutare subito; Portwise le mette in un rapporto, senza la password.",
      topic: "problems",
    },
  ],
};
