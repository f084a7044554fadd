import type { ports as english } from "@/lib/i18n/messages/en/guide/ports";

export const ports: typeof english = {
  title: "Quale porta spedisce la posta?",
  lead: "Una porta è un ingresso sul server del gestore. Si può scrivere qualsiasi numero; rispondono solo le porte che il gestore apre.",
  description:
    "587, 465, 2525 o 25? Che cosa si parla su ogni porta di posta, quando usarla, chi la blocca, e perché sulla 465 le guide non sono d’accordo.",
  answer: {
    title: "In breve",
    text: "Usare la 587 con STARTTLS o la 465 con TLS, quella che il gestore indica per prima. Se nessuna risponde, provare la 2525. La 25 è per i server di posta.",
  },
  picture: {
    title: "Le corsie, una accanto all’altra",
    program: "Il programma",
    gate: "La sua rete",
    server: "Le porte del server",
    port: "Porta",
    lanes: {
      starttls: "passa la rete, comincia in chiaro, è cifrata da STARTTLS in poi",
      tls: "passa la rete, è cifrata dal primo byte",
      stopped: "di solito viene fermata dalla rete",
    },
    caption:
      "Ogni corsia passa il varco della propria rete, quella dell’hosting o della connessione Internet, e arriva a una porta del server del gestore. La linea tratteggiata è in chiaro, quella spessa è cifrata.",
  },
  lanes: {
    title: "Porta per porta",
    verdicts: {
      open: "prima scelta",
      slow: "quando 587 e 465 sono bloccate",
      idle: "solo dove il gestore la indica",
      shut: "non per un programma",
    },
    items: {
      "587": {
        name: "submission",
        spoken: "Comincia in chiaro, passa alla cifratura con STARTTLS, poi fa l’accesso.",
        when: "Il consiglio abituale: ci lavorano quasi tutti i gestori, i programmi e i plugin. STARTTLS va preteso, non solo tentato.",
        portwise: "La prende se non sa nulla di meglio, e sempre con STARTTLS obbligatorio.",
      },
      "465": {
        name: "submissions",
        spoken: "TLS fin dal primo byte, poi l’accesso.",
        when: "Vale quanto la 587 ovunque il gestore la indichi, ed è la via d’uscita dove STARTTLS manca o viene filtrato.",
        portwise: "Alla pari della 587; la propone se STARTTLS manca o la 587 non risponde.",
      },
      "2525": {
        name: "alternativa",
        spoken: "Come sulla 587: STARTTLS, poi l’accesso.",
        when: "Non è registrata presso la IANA, ma è aperta in quasi tutti i servizi di invio, per le reti che bloccano 25, 465 e 587.",
        portwise: "La prima che prova se 587 e 465 sono bloccate.",
      },
      "588": {
        name: "seconda porta di invio",
        spoken: "STARTTLS, come sulla 587.",
        when: "In pochi servizi, tra cui Mailjet.",
        portwise: "La propone dove il catalogo la riporta.",
      },
      "2465 · 2587 · 8025 · 8465": {
        name: "altri ingressi",
        spoken: "2465 e 8465 come la 465; 2587 e 8025 come la 587.",
        when: "Amazon SES, Resend, Scaleway, SMTP2GO. Solo dove il gestore le indica.",
        portwise: "Le propone dove il catalogo le riporta.",
      },
      "24 · 26 · 2526": {
        name: "alternative dei servizi di hosting",
        spoken: "Come sulla 587: STARTTLS, poi accesso.",
        when: "La 26 sui server con cPanel, la 24 e la 2526 presso qualcun altro, per chi sta in una rete che blocca la 25. Solo dove le indica il servizio di hosting.",
        portwise: "Provate se vengono scelte, mai proposte.",
      },
      "80 · 443": {
        name: "porte del web",
        spoken: "80 in chiaro o con STARTTLS, 443 con TLS.",
        when: "Pochi servizi, come Mailjet e SMTP2GO, ascoltano qui per superare i firewall severi. Altrove risponde un server web.",
        portwise: "Le propone dove il catalogo le riporta; altrove avverte che è una porta del web.",
      },
      "25": {
        name: "da server a server",
        spoken: "In chiaro, STARTTLS se entrambi vogliono.",
        when: "La prima porta SMTP, per i server di posta tra loro. Quasi tutti i fornitori di connettività e molti hosting la bloccano in uscita per via dello spam; ciò che passa viene spesso rifiutato o finisce nello spam.",
        portwise:
          "Mai il primo consiglio. A chi la sceglie Portwise lo segnala e propone la 587, poi la 2525.",
      },
    },
  },
  blocks: {
    title: "Chi blocca che cosa",
    lead: "I blocchi servono contro lo spam, e di solito sono muti: la connessione non riceve alcuna risposta. Così è in partenza; molti aprono una porta su richiesta, e ogni rete può fare diversamente. Portwise lo può controllare.",
    marks: { open: "aperta", varies: "dipende", blocked: "bloccata" },
    rows: {
      home: "Linea di casa o dell’ufficio",
      shared: "Hosting condiviso",
      amazon: "Amazon EC2",
      googleCloud: "Google Cloud",
      azure: "Azure",
      vercel: "Vercel",
      alibaba: "Alibaba Cloud",
      otherClouds: "Oracle Cloud, Tencent Cloud e Fly.io, secondo i loro clienti",
      vultr: "Vultr, account nuovi",
      hetzner: "Hetzner Cloud",
      digitalOcean: "DigitalOcean",
      linode: "Linode, account nuovi",
      render: "Piano gratuito di Render",
      railway: "Railway, piani inferiori a Pro",
    },
    sources: "Chi lo dice, a novembre 2026",
  },
  disagreement: {
    title: "La 465 è superata? Le guide e lo standard non concordano",
    guides: {
      title: "Che cosa dicono molte guide",
      text: "«La 465 è deprecata, usate la 587.» Un motivo c’è: la 465 nacque negli anni Novanta per la posta con SSL e fu presto ritirata, così per vent’anni è stata in uso ovunque e ufficiale da nessuna parte.",
    },
    standard: {
      title: "Che cosa dice lo standard",
      text: "L’RFC 8314 (2018) ha registrato la 465 in via definitiva con il nome «submissions», e anzi la preferisce: una cifratura che parte dal primo byte non può spegnerla nessuno lungo il percorso.",
    },
    portwise: {
      title: "Che cosa fa Portwise",
      text: "Segue lo standard: 587 e 465 valgono uguale ovunque il gestore le indichi entrambe. Dove una è bloccata, propone l’altra.",
    },
  },
  silent: {
    title: "Se una porta non risponde",
    steps: [
      "Provare la 587, poi la 465, poi la 2525, con lo stesso server e lo stesso accesso.",
      "Se una risponde, restare su quella: non si perde nulla.",
      "Se non ne risponde nessuna, un firewall le ferma tutte: chiedere al fornitore di hosting o a chi gestisce la rete di aprire la 587 verso il server del gestore.",
    ],
  },
};
