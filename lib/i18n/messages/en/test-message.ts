/** The message that a live test sends. `{code}`, `{host}`, `{port}` and `{from}` are filled in. */
export const testMessage = {
  subject: "Portwise test message {code}",
  heading: "Your mail settings work",
  arrived:
    "This message went through {host} on port {port}, from {from}. That it is here proves the whole way.",
  codeLabel: "Arrival code",
  codeHint: "Compare it with the code on the page: the same code means the same message.",
  nothingToDo: "Somebody asked Portwise to send it, to prove these settings. There is nothing else to do.",
};
