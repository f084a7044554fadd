export const landing = {
  title: "Mail from your site, set up and proven",
  lead: "Enter the address your site sends from. Portwise finds the settings, sends a real message while you watch, and where something is in the way, finds the way that works.",
  begin: "Find the settings",
  free: "No account.",
  how: "What will happen",
  find: {
    title: "It finds the settings",
    text: "From the address alone: mail server, port, encryption, and which password it takes.",
  },
  watch: {
    title: "You watch a real message leave",
    text: "Stage by stage, from the look-up to the moment your mail server accepts it.",
  },
  fix: {
    title: "If it stops, it finds the way around",
    text: "The reason in plain words, and one button with a fix that has just been tried.",
  },
  more: {
    title: "Or begin elsewhere",
    test: "Test settings that you have, all on one page",
    practice: "Try it out with practice servers that fail on purpose",
    explain: "Paste an error message and have it explained",
  },
};
