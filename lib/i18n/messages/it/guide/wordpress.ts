import type { wordpress as english } from "@/lib/i18n/messages/en/guide/wordpress";

export const wordpress: typeof english = {
  title: "Spedire da WordPress",
  lead: "Se nessuno gli dice altro, WordPress affida la posta al server web, ed è lì che se ne perde la maggior parte.",
  description:
    "Come spedisce WordPress con wp_mail() e con mail() di PHP, perché i messaggi si perdono, e come usare un server SMTP con le costanti di un plugin o con phpmailer_init.",
  drawing: {
    title: "Le due strade di un messaggio di WordPress",
    before: "Senza impostazioni",
    after: "Con un server di posta",
    steps: {
      form: "modulo, negozio, nuova password",
      wpMail: "wp_mail()",
      phpMail: "PHP mail()",
      webServer: "il server web",
      smtp: "SMTP con accesso",
      provider: "il gestore",
      spam: "spesso spam o perso",
      inbox: "posta in arrivo",
    },
    beforeDescription:
      "Dal modulo a wp_mail(), a PHP mail(), al server web, e da lì spesso nello spam o da nessuna parte.",
    afterDescription: "Dal modulo a wp_mail(), con SMTP e accesso al gestore, e da lì alla posta in arrivo.",
  },
  why: {
    title: "Perché sulla prima strada la posta si perde",
    items: [
      "Il server web spedisce senza accesso, a nome di un dominio che non gliel’ha mai permesso.",
      "Condivide il suo indirizzo con centinaia di siti; ne basta uno per finire in un elenco di spam.",
      "PHP mail() risponde «sì» appena il messaggio è nelle mani del server. Del resto non viene a sapere nulla nessuno.",
    ],
  },
  ways: {
    title: "Due modi per usare un server di posta",
    plugin: {
      title: "Un plugin",
      text: "WP Mail SMTP, FluentSMTP, Post SMTP e altri hanno un modulo apposta. Scegliere «Altro SMTP» e riportare ciò che Portwise ha trovato. WP Mail SMTP può avere tutto in wp-config.php, e così la password resta fuori dal database:",
    },
    fluent: {
      title: "Lo stesso con FluentSMTP",
      text: "Server e porta restano nel suo modulo. Dove chiede come conservare le chiavi, scegliere il file di configurazione; da lì legge queste due:",
    },
    code: {
      title: "Poche righe proprie",
      text: "Un file in wp-content/mu-plugins fa lo stesso senza plugin. Viene caricato sempre e non si può spegnere per sbaglio.",
    },
    password: "Entrambi leggono la password da una costante in wp-config.php: sta così in un posto solo.",
  },
  traps: {
    title: "Tre trappole",
    items: [
      "I moduli tendono a usare come From l’indirizzo del visitatore. Forzare il From sul proprio.",
      "Una costante in wp-config.php prevale sul modulo del plugin: ciò che si cambia nel modulo non ha effetto.",
      "Due plugin SMTP insieme: vince l’ultimo, o nessuno dei due. Tenerne uno.",
    ],
  },
};
