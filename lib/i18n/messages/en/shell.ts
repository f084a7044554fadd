/** The frame around every page; made on the server. */
export const shell = {
  /** For search engines and links that are shared. */
  description:
    "Enter the address your site sends mail from. Portwise finds server, port and encryption, sends a real message while you watch, and repairs what stands in the way.",
  footer: {
    promise:
      "Your password goes to your mail server and nowhere else: Portwise does not store it, log it or put it into a report.",
    places: "More from Portwise",
    questions: "Questions",
    glossary: "Glossary",
    providers: "Providers",
    practice: "Practice servers",
    api: "For programs",
  },
  notFound: {
    title: "There is no page at this address",
    lead: "The link may be old, or a letter is missing. What you entered in the wizard is kept.",
    setUp: "Set up mail",
    explain: "Have an error message explained",
    guide: "Read the guide",
    practice: "Try the practice servers",
  },
};
