/** The pages that a customer meets before a session: the invitation, and the entry by code. */
export const join = {
  title: "Join a session",
  lead: "You were invited to set up your mail together with someone. Open the link from the invitation, or enter the code that you were told.",
  code: "Code",
  codeHint: "Nine digits, read to you over the phone. A code works once, for 15 minutes.",
  enter: "Enter",
  busy: "One moment, the door is being opened …",
  problems: {
    unknownTitle: "This does not open a session",
    unknown:
      "The link or code was mistyped, was used already, or its time is over. Ask the person who sent it for a new one.",
    "too-manyTitle": "Too many codes were tried",
    "too-many": "Wait a quarter of an hour, or use the link from the invitation.",
    offlineTitle: "Portwise cannot be reached",
    offline: "Portwise cannot be reached just now. Check your connection, then press the button again.",
  },
  invitation: {
    title: "{name} will set up your mail with you",
    lead: "{name} has opened a session for you. You both see the same steps at the same time, each on their own screen.",
    happens: "What will happen",
    happenings: {
      address: "You say which address your site sends from, and who carries its mail.",
      together: "{name} follows, proposes settings where it helps, and you accept them with one press.",
      test: "You send a real test message and watch it on its way.",
      report: "At the end you get a page with the settings that work, to keep and to print.",
    },
    sees: "What {name} sees",
    seen: {
      settings: "The settings: address, server, port, user name",
      step: "Which step you are at",
      tests: "Tests while they run, and their results",
      messages: "What you write to each other here",
    },
    seesNot: "What {name} never sees",
    unseen: {
      password: "Your password: it stays in your browser, unless you leave it sealed for one day’s tests",
      mail: "Your mailbox and your messages",
      screen: "Your screen, or anything outside this page",
    },
    begin: "Begin",
    goOn: "Go on",
    until: "The invitation is open until",
  },
};
