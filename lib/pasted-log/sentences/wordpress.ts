import type { SentenceTable } from "@/lib/pasted-log/sentences/sentence";

/** WordPress' own page for a lost password, and what contact forms show their visitors. */
export const wordPress: SentenceTable = {
  source:
    "WordPress wp-login.php (before and since 5.7), Contact Form 7 message `mail_sent_ng`, and their translations; recalled, 28 November 2026",
  rows: [
    {
      happened: "mail-function-failed",
      stage: "connect",
      says: {
        en: [
          "your host may have disabled the mail() function",
          "your host may have disabled the mail function",
          "The email could not be sent. Your site may not be correctly configured to send emails.",
          "The e-mail could not be sent.",
          "The email could not be sent.",
        ],
        it: [
          "l'host potrebbe aver disabilitato la funzione mail()",
          "il tuo host potrebbe aver disabilitato la funzione mail()",
          "il tuo hosting potrebbe aver disabilitato la funzione mail()",
          "Impossibile inviare l'email.",
          "Impossibile inviare l'e-mail.",
          "L'email non può essere inviata.",
          "L'email non è stata inviata.",
          "Il tuo sito potrebbe non essere configurato correttamente per inviare email.",
        ],
        de: [
          "Die E-Mail konnte nicht gesendet werden.",
          "Die E-Mail konnte nicht verschickt werden.",
          "hat möglicherweise die Funktion mail() deaktiviert",
          "hat die mail()-Funktion möglicherweise deaktiviert",
        ],
        fr: [
          "L'e-mail n'a pas pu être envoyé.",
          "Cet e-mail n'a pu être envoyé.",
          "votre hébergeur a peut-être désactivé la fonction mail()",
          "votre hébergeur peut avoir désactivé la fonction mail()",
        ],
        es: [
          "No se ha podido enviar el correo electrónico.",
          "El correo electrónico no se ha podido enviar.",
          "puede que tu proveedor haya desactivado la función mail()",
          "tu servidor puede haber deshabilitado la función mail()",
        ],
        pt: [
          "O email não pode ser enviado.",
          "Não foi possível enviar o email.",
          "O e-mail não pôde ser enviado.",
          "seu servidor pode ter desativado a função mail()",
          "o seu alojamento pode ter desactivado a função mail()",
        ],
        ja: [
          "メールを送信できませんでした。",
          "mail() 関数が無効化されている可能性があります",
          "mail() 関数を無効にしている可能性があります",
        ],
      },
    },
    {
      happened: "mail-function-failed",
      stage: null,
      says: {
        en: [
          "There was an error trying to send your message. Please try again later.",
          "Failed to send your message. Please try later or contact the administrator by another method.",
        ],
        it: [
          "Si è verificato un errore durante l'invio del messaggio. Per favore prova di nuovo.",
          "C'è stato un errore durante il tentativo di inviare il tuo messaggio. Per favore prova di nuovo più tardi.",
          "Errore durante l'invio del messaggio. Per favore riprova più tardi",
        ],
        de: "Beim Versuch, deine Mitteilung zu versenden, ist ein Fehler aufgetreten. Bitte versuche es später noch einmal.",
        fr: "Une erreur s'est produite lors de l'envoi de votre message. Veuillez essayer à nouveau plus tard.",
        es: "Hubo un error intentando enviar tu mensaje. Por favor, inténtalo de nuevo más tarde.",
        pt: "Ocorreu um erro ao tentar enviar sua mensagem. Tente novamente mais tarde.",
        ja: "メッセージの送信に失敗しました。後でまたお試しください。",
      },
    },
  ],
};
