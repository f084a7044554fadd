import type { common as english } from "@/lib/i18n/messages/en/common";

export const common: typeof english = {
  productName: "Portwise",
  tagline: "Configurare la posta in uscita e provare che funziona",
};
