import type { leave as english } from "@/lib/i18n/messages/en/leave";

export const leave: typeof english = {
  title: "Uscire",
  shared: "Questo computer lo usano anche altri?",
  now: "Esci ora",
  stay: "Resta",
  offline: "Portwise al momento non è raggiungibile, quindi qui resta ancora tutto. Riprovare tra poco.",
  session: {
    leave: "Esci dalla sessione su questo computer",
    means:
      "Questo browser dimentica la sessione e la password inserita. Quanto concordato resta all’assistenza, e così una password lasciata sigillata: se non deve restare, va prima ritirata. Per rientrare serve il link o un nuovo codice.",
  },
  report: {
    leave: "Dimentica questo resoconto su questo computer",
    means:
      "Questo browser dimentica il resoconto. Per riaprirlo serve il suo link: se non c’è ancora, crearne prima uno.",
  },
  left: {
    title: "Uscita completata",
    lead: "Questo browser ha dimenticato tutto: la via d’accesso e quanto inserito qui.",
    kept: "I file salvati o stampati restano dove sono stati messi.",
    back: "Per rientrare, aprire di nuovo il link, oppure chiedere un nuovo codice a chi segue la configurazione.",
    enter: "Entra con un codice",
  },
};
