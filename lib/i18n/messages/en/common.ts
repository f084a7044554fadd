export const common = {
  productName: "Portwise",
  tagline: "Set up outgoing mail and prove that it works",
};
