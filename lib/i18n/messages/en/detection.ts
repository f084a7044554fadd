/** What was found out about an address, below its field. */
export const detection = {
  looking: "Looking up who carries the mail of {domain}…",
  card: {
    found: "{name} carries the mail of {domain}.",
    own: "Mail of {domain} leaves through {host}.",
    chosen: "You send with {name}.",
    byHand: "You enter the mail server yourself.",
    byHandAt: "You send through {host}.",
    byHandNext: "Next come its port, your user name and the password.",
  },
  /** What the person should have at hand, by the kind of secret. */
  need: {
    account: "You will need the mailbox’s password. About two minutes.",
    "app-password": "You will need an app password, made for this purpose. About three minutes.",
    "account-or-app-password":
      "You will need the mailbox’s password, or an app password if two-step sign-in is on. About two minutes.",
    "smtp-key": "You will need the SMTP key from your account there. About two minutes.",
    "api-key": "You will need an API key from your account there. About two minutes.",
    token: "You will need a token from your account there. About two minutes.",
  },
  wayOn: {
    continue: "Continue",
    continueWith: "Continue with {name}",
    agree: "Yes, continue with {serverDomain}",
    waiting: "One moment…",
  },
  ending:
    "Passwords work here today. From the end of {month} they are off by default: then an administrator has to switch them on again, or a sending service takes over.",
  obstacle: {
    refused: {
      title: "{name} takes no passwords from websites.",
      text: "Not even an app password: it accepts only a sign-in through the browser.",
    },
    "off-by-default": {
      title: "{name} has switched passwords off.",
      text: "Since the end of {month} they work only where an administrator has switched them on again.",
    },
    "own-domain-only": {
      title: "Addresses at {domain} cannot send from websites.",
      text: "{name} allows it only for addresses on a domain of one’s own.",
    },
    "no-smtp": {
      title: "{name} does not let websites send.",
      text: "It has no SMTP, so no password can work.",
    },
  },
  ways: {
    service: "Send through a sending service",
    serviceHint: "{address} stays the sender: the service asks you once to confirm that it is yours.",
    connection: "Use your program’s own connection to {name}",
    steps: {
      choose:
        "In your program’s mail settings choose the connection named after {name}, not “SMTP” or “other”. In WordPress, FluentSMTP and the paid WP Mail SMTP have one.",
      signIn: "Sign in there as {address} when the browser asks, and allow the program to send.",
      send: "Send the program’s own test message.",
      explain: "If it fails, paste what it says under “Explain”, at the top of this page.",
    },
    insist: "An administrator has switched passwords on",
    insistText: "Then the password of the mailbox works at {name} as before.",
    insistNow: "Continue with the password",
    otherAddress: "Send from another address",
  },
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
    title: "Is {serverDomain} your provider?",
    text: "Mail of {domain} would leave through a server of <b>{serverDomain}</b> {how}. Your password goes there once you run a test.",
  },
  suggestion: {
    title: "It may be {name}",
    text: "We are not sure enough to fill it in: {door}.",
    use: "Use this",
    useNamed: "Use {name}",
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
  relayAddress: {
    title: "This address only forwards",
    text: "It hides your real mailbox and cannot send. Enter the address of the mailbox behind it.",
  },
  serverDiffers: "The server’s name differs for each customer of {name}; you find it in your account there.",
  nullMx: "The domain says that it takes no mail: answers to your messages would be lost.",
  credentials: {
    enableFirst: "Sending through other programs has to be switched on there first.",
    smtpAuthMayBeOff: "Your administrator may have switched sending by SMTP off.",
    paidPlan: "Only paid plans can send this way.",
  },
  help: "Instructions at {domain}",
  byHand: "Set it up by hand",
};
