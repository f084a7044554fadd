const byService: Readonly<Record<string, readonly string[]>> = {
  DuckDuckGo: ["duck.com"],
  "Firefox Relay": ["mozmail.com", "relay.firefox.com"],
  "Sign in with Apple": ["privaterelay.appleid.com"],
  SimpleLogin: [
    "simplelogin.com",
    "simplelogin.co",
    "simplelogin.io",
    "simplelogin.fr",
    "aleeas.com",
    "slmail.me",
    "slmails.com",
  ],
  "SimpleLogin, shared": ["silomails.com", "8alias.com", "8shield.net", "dralias.com"],
  "Proton Pass": ["passmail.net", "passinbox.com", "passfwd.com", "passmail.com"],
  "addy.io": ["addy.io", "anonaddy.com", "anonaddy.me", "4wrd.cc", "mailer.me"],
  "other aliases": ["33mail.com", "burnermail.io", "erine.email", "opayq.com", "cloaked.id"],
  "in place of members": [
    "users.noreply.github.com",
    "noreply.gitlab.com",
    "reply.github.com",
    "reply.craigslist.org",
  ],
};

/** Domains of addresses that hide another one: they receive, and nobody can send from them by SMTP. */
export const relayAddressDomains: readonly string[] = Object.values(byService).flat();
