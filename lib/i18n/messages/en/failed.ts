/** By itself, because every page loads it for the case that nothing else can be loaded. */
export const failed = {
  title: "This page stopped working",
  text: "That is Portwise’s fault, not yours. What you entered in the wizard is kept.",
  again: "Show it again",
  home: "To the first page",
  code: "If you report it, name {digest}: the server’s log has the reason beside it.",
};
