export const smtpAndSmtps = {
  title: "SMTP and SMTPS",
  lead: "Both carry the same message with the same words. One is a postcard that can be put into an envelope on the way; the other is sealed before it leaves.",
  description:
    "What SMTP and SMTPS are, what someone on the way can read, and why programs call the same thing SSL, TLS and STARTTLS.",
  postcard: {
    title: "SMTP",
    ports: "25, 587, 2525",
    text: "Begins in clear. With STARTTLS it is upgraded to encryption before anything private is said.",
    picture: "A postcard: everyone who carries it can read it",
  },
  letter: {
    title: "SMTPS",
    ports: "465",
    text: "Encrypted from the first byte. There is no moment at which it could be read.",
    picture: "A sealed letter: only the recipient can open it",
  },
  wire: {
    title: "What someone on the way sees",
    lead: "The same sign-in, on three connections. The second line of the first one is user name and password, in a code that every computer can undo.",
    clear: "In clear, without STARTTLS",
    upgraded: "STARTTLS, on 587",
    sealed: "TLS, on 465",
    verdicts: {
      clear: "everything can be read",
      upgraded: "only the start can be read",
      sealed: "nothing can be read",
    },
  },
  rule: {
    title: "Sign-in only inside encryption",
    text: "Sign-in (SMTP AUTH) exists in both, and must only happen inside the encryption. Portwise requires STARTTLS on 587 and stops if the server does not offer it: the password never travels in clear.",
  },
  names: {
    title: "One thing, many names",
    lead: "Programs disagree about what to call the two. This is what to choose.",
    program: "Program",
    for587: "For 587",
    for465: "For 465",
    none: "–",
  },
};
