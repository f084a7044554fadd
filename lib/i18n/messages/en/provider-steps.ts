import type { ProviderStepsWords } from "@/lib/i18n/provider-steps";

export const providerSteps: ProviderStepsWords = {
  enterPassword: "Enter it here as the password and test again.",
  enterUsername: "Enter it here as the user name and test again.",
  testAgain: "Test again.",
  andTestAgain: (action) => `${action} and test again`,
  spf: (mechanism) =>
    `For this provider the domain’s SPF record has to hold “${mechanism}”. DKIM and DMARC come on top.`,
};
