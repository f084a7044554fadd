/** What was found out about an address, below its field. */
export const detection = {
  looking: "Checking your provider…",
  found: "Found: <b>{name}</b> {how}",
  how: {
    table: "(by the address)",
    "table-mx": "(by where your mail arrives)",
    autoconfig: "(published by your domain)",
    "well-known": "(published by your domain)",
    ispdb: "(by Thunderbird’s provider database)",
    srv: "(by your domain’s DNS)",
    "mx-autoconfig": "(published by the service that takes your mail)",
    "mx-ispdb": "(by Thunderbird’s provider database)",
    evidence: "(by signs in your domain’s DNS)",
    probe: "(by trying)",
    guess: "",
  },
  door: "{host}, port {port}",
  confirm: {
    title: "Is this your provider?",
    text: "Mail would be sent through a server of <b>{serverDomain}</b> {how}. Your password goes there once you run a test.",
    yes: "Yes, that is my provider",
    agreed: "You said that this is your provider.",
  },
  suggestion: {
    title: "It may be {name}",
    text: "We are not sure enough to fill it in: {door}.",
    use: "Use this",
  },
  certificate: {
    title: "The server of {domain} calls itself {name}",
    text: "Its certificate is not good for a name in {domain}, as is usual on shared hosting. Try it by its own name: {door}.",
  },
  lookAlike: {
    title: "This is not {imitated}",
    text: "Some letters of {domain} only look like those of {imitated}. Type the address yourself instead of pasting it.",
  },
  lookAlikeServer: {
    title: "Do not use this server",
    text: "{serverDomain} imitates the name of a known service: {door}. It could be after your password.",
  },
  passwordRefused: {
    title: "{name} takes no passwords from websites",
    text: "Your mail is there, but only sign-in with OAuth2 is accepted, so a password will be refused. Choose a sending service below, or send from another mailbox.",
  },
  ownDomainOnly: {
    title: "An address at {domain} itself cannot send by SMTP",
    text: "{name} allows it only for addresses on a domain of your own. If you have one there, enter that address.",
  },
  unencrypted:
    "This server offers no encryption: your password could be read on its way. Ask your provider for another.",
  usernameDiffers: "The user name is not the address; you find it in your account at {name}.",
  usernameMayBeLocalPart: "If the whole address is refused as user name, try only the part before the @.",
  recalled: "We could not confirm these settings with the provider. The test shows whether they hold.",
  partial: "Not every place that may know it answered in time.",
  differ: "Another source names a different server: {doors}. Check with your provider which one is right.",
  didYouMean: "Did you mean <b>{address}</b>?",
  correct: "Use this address",
  noSuchDomain: {
    title: "{domain} does not exist",
    text: "The part after the @ is not a registered domain. Look for a slip of the pen.",
  },
  couldNotCheck: {
    title: "Could not check {domain}",
    text: "The look-up got no answer. That says nothing about your address; choose your provider below.",
  },
  nothingFound: {
    title: "No provider found for {domain}",
    text: "It publishes no settings that we can read. Choose your provider below, or look at the bill of your mail.",
  },
  probeFoundNothing: {
    title: "No server of {domain} answered",
    text: "None of the usual names has one that we can reach and trust. Your hosting panel shows the right name.",
  },
  probe: "Try the usual names",
  forwarder: {
    title: "{domain} only forwards its mail",
    text: "{name} passes mail on and does not send. Choose below the service that you send with.",
  },
  gateway: {
    title: "{name} filters the mail of {domain}",
    text: "It stands in front of your mailboxes, so it does not tell where they are. Choose your provider below.",
  },
  ownServer: {
    title: "{domain} has a mail server of its own",
    text: "Often a hosting panel. Its outgoing server is usually called {host}.",
  },
  amazon: {
    title: "Mail of {domain} arrives at Amazon",
    text: "With Amazon WorkMail, choose it below. If Amazon only receives for you, choose what you send with.",
  },
  noSmtp: {
    title: "{name} cannot send by SMTP",
    text: "No website can send from this mailbox. Choose a sending service below and send from a domain of your own.",
  },
  relayAddress: {
    title: "This address only forwards",
    text: "It hides your real mailbox and cannot send. Enter the address of the mailbox behind it.",
  },
  serverDiffers: "The server’s name differs for each customer of {name}; you find it in your account there.",
  nullMx: "The domain says that it takes no mail: answers to your messages would be lost.",
  credentials: {
    appPasswordRequired: "You will need an app password, not the one that you sign in with.",
    appPasswordIf2fa: "With two-step verification on, you will need an app password.",
    token: "You will need a key or token, not the password of your mailbox.",
    enableFirst: "Sending through other programs has to be switched on there first.",
    smtpAuthMayBeOff: "Your administrator may have switched sending by SMTP off.",
    paidPlan: "Only paid plans can send this way.",
  },
  help: "Instructions at {domain}",
  byHand: "You can always choose below or set it up by hand.",
};
