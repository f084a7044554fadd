import type { ProviderStepsWords } from "@/lib/i18n/provider-steps";

export const providerSteps: ProviderStepsWords = {
  enterPassword: "Inserirla qui come password e riprovare.",
  enterUsername: "Inserirlo qui come nome utente e riprovare.",
  testAgain: "Riprovare.",
  andTestAgain: (action) => `${action} e riprovare`,
  spf: (mechanism) =>
    `Per questo gestore il record SPF del dominio deve contenere «${mechanism}». A questo si aggiungono DKIM e DMARC.`,
};
