/** Stands for a server that is in no catalogue: the person enters its settings. */
export const otherProviderId = "other";
