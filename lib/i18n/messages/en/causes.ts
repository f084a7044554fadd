import type { CausesWords } from "@/lib/i18n/wording";

export const causes: CausesWords = {
  "dns-not-found": {
    name: "The server name does not exist",
    title: "There is no server called {host}",
    explanation:
      "DNS, the directory of the internet, has no address under this name. Most often a letter is missing or one too many, or the provider’s server goes by another name than the domain.",
  },
  "dns-failure": {
    name: "The server name could not be looked up",
    title: "The address of {host} could not be looked up",
    explanation:
      "The name servers gave no answer, or said that they have a fault themselves. That says nothing about whether the name is right, and it is often over within minutes.",
  },
  "connection-refused": {
    name: "Nothing listens on the port",
    title: "{host} is there, but nothing listens on port {port}",
    explanation:
      "The connection was turned away at once: no mail server listens on this port of this machine, or a firewall says so in its place. Usually the port or the host is meant to be another one.",
  },
  "port-blocked": {
    name: "The port does not answer",
    title: ["Every mail port is blocked from here: {silentPorts}", "No answer from {host} on port {port}"],
    explanation: [
      "Port after port of {host} ({silentPorts}) left the connection without an answer. The network between this machine and the server drops mail, as hosting firms and internet providers do to hold back spam. No setting changes that. Only a server that is switched off altogether would look the same.",
      "The connection was neither accepted nor refused: it got lost on the way. Hosting firms and internet providers drop outgoing mail ports like this to hold back spam, and so do firewalls.",
    ],
  },
  "host-unreachable": {
    name: "No route leads to the server",
    title: "There is no route from here to {host}",
    explanation:
      "The network says that this address cannot be reached. Often the server’s name leads to an IPv6 address, the newer kind, and this machine has only the older one; else the network or a firewall stands in the way.",
  },
  "connection-dropped": {
    name: "The connection broke off",
    title: "The connection to {host} broke off without a word",
    explanation:
      "The server, or something in between, closed the connection and gave no reason. Firewalls do this, and so do servers that are overloaded or do not want to talk to this address.",
  },
  "server-unresponsive": {
    name: "The server takes too long to answer",
    title: "{host} was reached, but did not answer in time",
    explanation:
      "The connection stands; the answer that was due did not come. The server may be busy, may be checking the caller first, or may be waiting for encryption that the settings start later.",
  },
  "tls-mode-mismatch": {
    name: "The port expects the other kind of encryption",
    title: "Port {port} of {host} expects the other kind of encryption",
    explanation:
      "There are two kinds: TLS from the first byte, usual on port 465, and STARTTLS, which begins in clear and is usual on 587. The settings use one, the server waits for the other.",
  },
  "wrong-service-port": {
    name: "Another service is behind the port",
    title: "Port {port} of {host} belongs to another service",
    explanation:
      "Something answered, but it does not send mail: a web server, say, or the server from which mail is fetched (IMAP, POP3). Sending has ports of its own.",
  },
  "starttls-unavailable": {
    name: "The server offers no STARTTLS",
    title: "{host} offers no encryption on port {port}",
    explanation:
      "The settings ask for STARTTLS, and the server does not offer it or cannot do it. Going on would send the password in clear, so it ends here.",
  },
  "tls-required": {
    name: "The server wants encryption first",
    title: "{host} wants encryption before it goes on",
    explanation:
      "This server deals only with those who encrypt. The settings have encryption switched off, or the program did not start it.",
  },
  "tls-incompatible": {
    name: "No common version of TLS",
    title: "{host} and the sending machine found no encryption in common",
    explanation:
      "Both sides can encrypt, but no TLS version, cipher or key length of one is good enough for the other. Nearly always one of the two is very old.",
  },
  "traffic-intercepted": {
    name: "Something in between answers for the server",
    title: "Something between here and {host} changes the conversation",
    explanation:
      "An antivirus, a firewall or a proxy sits in the line and answers in the server’s place or rewrites what it says. A greeting of asterisks and a certificate made by security software are typical signs.",
  },
  "cert-expired": {
    name: "The certificate is out of date",
    title: [
      "The certificate of {host} ended on {endedOn}, {endedAgo}",
      "The certificate of {host} does not hold before {beginsOn}",
      "The certificate of {host} is out of date",
    ],
    explanation: [
      "A certificate holds between two dates; this one held until {endedOn}. Usually its renewal was missed; now and then the clock of the sending machine is wrong. Nothing was sent, the password neither.",
      "A certificate holds between two dates; this one begins on {beginsOn}. It was put in place too early, or the clock of the sending machine is wrong. Nothing was sent, the password neither.",
      "A certificate holds between two dates, and today is not between them. Usually its renewal was missed; now and then the clock of the sending machine is wrong.",
    ],
  },
  "cert-untrusted": {
    name: "The certificate comes from an unknown authority",
    title: "The certificate of {host} comes from an authority that is not trusted here",
    explanation:
      "Anyone can make a certificate; only one that a known authority has signed proves who is answering. This one is self-signed, from a private authority, or sent without the certificate that links it to a known one.",
  },
  "cert-name-mismatch": {
    name: "The certificate is for another name",
    title: "The certificate that {host} shows is for another name",
    explanation:
      "The server proves that it is someone, but not the one that was asked for. This is common on shared hosting, where mail.your-domain answers with the certificate of the hosting firm.",
  },
  "bad-credentials": {
    name: "The user name or password was not accepted",
    title: [
      "{host} did not accept the sign-in as {username}",
      "{host} did not accept the user name or password",
    ],
    explanation:
      "The server was reached; the sign-in failed. Servers do not say which of the two is wrong. Often the password is an old one, or the account’s own where the provider wants an app password or an SMTP key.",
  },
  "app-password-required": {
    name: "An app password is needed",
    title: ["{provider} wants an app password for {username}", "{provider} wants an app password"],
    explanation:
      "The account’s own password is for signing in with a browser. For programs the provider makes a separate one, usually after two-step verification has been switched on.",
  },
  "web-login-required": {
    name: "The provider wants a sign-in in the browser",
    title: "{provider} holds the sign-in until it is confirmed in a browser",
    explanation:
      "The sign-in looked unusual to the provider – a new place, a new program – or something is waiting for the owner’s consent. The password may well be right.",
  },
  "basic-auth-disabled": {
    name: "Passwords are no longer accepted",
    title: [
      "{provider} no longer accepts a password for sending",
      "{host} no longer accepts a password for sending",
    ],
    explanation:
      "The provider has switched off sign-in with user name and password (“basic authentication”). It wants OAuth2, where the owner gives permission in the browser, or a key made for this purpose.",
  },
  "smtp-auth-disabled": {
    name: "Sending by SMTP is switched off",
    title: ["Sending by SMTP is switched off for {username}", "Sending by SMTP is switched off at {host}"],
    explanation:
      "The account exists, but programs may not send with it. It is a switch, either in the mailbox’s own settings or in those of the administrator.",
  },
  "access-policy-blocked": {
    name: "A security rule keeps this sign-in out",
    title: [
      "A security rule of {provider} keeps this sign-in out",
      "A security rule of {host} keeps this sign-in out",
    ],
    explanation:
      "User name and password are not the matter: a policy of the administrator, or a list of permitted addresses, does not let this machine or program in.",
  },
  "oauth-token-invalid": {
    name: "The permission to send has ended",
    title: [
      "{provider} does not accept the permission to send",
      "{host} does not accept the permission to send",
    ],
    explanation:
      "With OAuth2 a program shows a token in place of a password. This one has expired, was withdrawn, or was granted for something other than sending mail.",
  },
  "auth-mechanism-unsupported": {
    name: "No sign-in method in common",
    title: [
      "{host} offers no sign-in on port {port} that could be used",
      "{host} offers no sign-in that could be used",
    ],
    explanation:
      "A server lists the sign-in methods that it takes. The one in use is not among them, or there is none at all, often because the server offers sign-in only after encryption or on another port.",
  },
  "auth-required": {
    name: "The server wants a sign-in",
    title: "{host} wants a sign-in before it takes mail",
    explanation:
      "No user name and password were used. A server for sending takes mail only from people it knows.",
  },
  "login-throttled": {
    name: "Sign-in is paused after many attempts",
    title: "{host} refuses sign-ins for a while",
    explanation:
      "There were many attempts in a short time, so the server turns all of them away, the right password too. Each further attempt can make the pause longer.",
  },
  "wrong-endpoint": {
    name: "The account is on another server",
    title: "{host} does not serve this account",
    explanation:
      "The server is real and works, but the account belongs to another region or data centre of the same provider.",
  },
  "account-not-activated": {
    name: "The account may not send yet",
    title: "{provider} has not opened this account for sending yet",
    explanation:
      "New accounts often begin in a test mode (“sandbox”) in which they may write only to confirmed addresses, or they wait for the provider’s approval.",
  },
  "account-suspended": {
    name: "The account is locked",
    title: "{provider} has locked this account",
    explanation:
      "The provider has stopped the account or its domain: after unusual sending, an unpaid invoice, or a security check. No setting on this side changes that.",
  },
  "sending-limit-reached": {
    name: "A sending limit is reached",
    title: ["A sending limit of {provider} is reached", "{host} takes no more for now: a limit is reached"],
    explanation:
      "Providers count messages, recipients and connections by the minute, the hour, the day or the plan. The settings work; the allowance is used up for now.",
  },
  "sender-not-allowed": {
    name: "The account may not use this sender address",
    title: "The account may not send as {from}",
    explanation: [
      "Everything up to here worked. {ownFrom} is the user name, and still this server does not count it among the addresses that the account may send from: it may be a mere sign-in name, or an address that waits for its verification.",
      "Everything up to here worked. The server lets an account write only under addresses that belong to it, and this one does not.",
    ],
  },
  "sender-unverified": {
    name: "The sender is not verified yet",
    title: [
      "{from} is not verified with {provider} yet",
      "{from} is not verified with the sending service yet",
    ],
    explanation:
      "A sending service wants proof that an address or domain is yours before it sends in its name: a click in a message, or records in the domain’s DNS.",
  },
  "address-invalid": {
    name: "An address cannot be used as it is written",
    title: "{host} cannot use one of the addresses as it is written",
    explanation:
      "An address is empty, has a form that mail does not know, or its domain does not exist. The server’s own words say which one.",
  },
  "recipient-rejected": {
    name: "The recipient’s address was refused",
    title: "The recipient’s address was refused",
    explanation:
      "The mailbox does not exist, is full, is closed, or takes no mail from outside. The sending settings are fine: they carried the message this far.",
  },
  "relay-denied": {
    name: "The server does not pass mail on for this sender",
    title: "{host} does not pass mail on to other domains for this sender",
    explanation:
      "A mail server takes in mail for its own domains. It passes mail on to others only for people who signed in, or whose address it knows; here it saw neither.",
  },
  greylisted: {
    name: "The receiving server asks to come back later",
    title: "Everything works; this server lets strangers wait",
    explanation:
      "This is greylisting: the first message of an unknown sender is turned away for some minutes, and let in the next time. Connection and sign-in are right, and nothing is broken. A real site’s mail server tries again by itself.",
    fixes: {
      "retry-later": {
        detail: "Portwise sends once and does not try again by itself, so the second test is yours.",
        steps: ["Wait until the time above has passed, then test again with the same settings."],
      },
    },
  },
  "content-rejected": {
    name: "The message was refused for what is in it",
    title: "The server refused the message for what is in it",
    explanation:
      "A spam filter, an attachment or link that is not allowed, or a header that is missing or badly formed. Connection, sign-in and addresses had been accepted.",
  },
  "message-too-large": {
    name: "The message is too large",
    title: "The message is larger than {host} takes",
    explanation:
      "Every server has a limit. Attachments grow by about a third when they are packed for mail: 20 MB of files become 27 MB on the way.",
  },
  "ip-blocklisted": {
    name: "The sending machine has a bad reputation",
    title: "The receiving side does not take mail from this machine’s address",
    explanation:
      "The IP address or the domain that sends is on a list of spam sources. On shared hosting a neighbour is often the cause; addresses of home connections and of some clouds are listed as a whole.",
  },
  "domain-auth-failed": {
    name: "SPF, DKIM or DMARC do not confirm the sender",
    title: "The DNS records of {domain} do not confirm this message",
    explanation:
      "With SPF, DKIM and DMARC a domain says who may send in its name. The records are missing, do not name this server, or do not match the sender’s address.",
  },
  "sending-host-identity": {
    name: "The sending machine’s name is not accepted",
    title: "The name by which the sending machine introduces itself is not accepted",
    explanation:
      "A mail conversation begins with a name (EHLO), and the receiver checks whether name and IP address belong together (reverse DNS). One of the two is missing here, or is a stand-in such as “localhost”.",
  },
  "server-fault": {
    name: "The server has a problem of its own",
    title: "{host} has a problem of its own",
    explanation:
      "The server says that it cannot do its work just now, or breaks off the conversation. Nothing in the settings explains it.",
  },
  "client-config-error": {
    name: "A setting is missing",
    title: "A setting is missing before anything can be sent",
    explanation:
      "It stopped before the server was asked: user name, password, sender or recipient is empty, or has a form that cannot be used.",
  },
  "client-runtime-limited": {
    name: "The sending machine lacks something it needs",
    title: "The sending machine lacks something that it needs for this connection",
    explanation:
      "It stopped inside the sending machine, not at the server: PHP without its openssl extension, a function that the hosting firm has switched off, a missing sign-in module, a permission that the system withholds, or a library that cannot speak this kind of encryption.",
  },
  "setting-not-taken": {
    name: "The program did not take the setting",
    title: "The program is not using the settings that were entered",
    explanation:
      "What the program did does not fit what was set. The usual reasons: it reads another key or another file, takes the word “False” for true, fills in a host or port of its own, has a second mail plug-in, or has not been restarted since.",
  },
  "secret-mangled": {
    name: "The password was changed on its way to the program",
    title: "The password does not reach {host} as it was written",
    explanation:
      "Configuration files and URLs have signs of their own: # begins a comment, $ a variable, @ and / divide a URL, and some programs send ASCII letters only. A password that holds such a sign arrives cut short or altered, and the sign-in fails although the password is right.",
  },
  "ca-bundle-missing": {
    name: "The list of certificate authorities is missing here",
    title: "The sending machine cannot check the certificate of {host}",
    explanation:
      "A certificate is checked against a list of public authorities that the sending machine brings along. The list is missing, out of date or not found by the program, which is common in small containers and in PHP on Windows. The server’s certificate is most likely good.",
  },
  "client-outdated": {
    name: "The sending program is too old for the server",
    title: "The sending program is too old for {host}",
    explanation:
      "The server wants TLS 1.2 or later, or a newer way of signing in, and the program, its library or the device’s firmware does not have it. The server is up to date; the other side has to follow.",
  },
  "path-mtu": {
    name: "Large packets are lost on the way",
    title: "Small packets reach {host}, large ones are lost on the way",
    explanation:
      "The connection opens and short commands pass. The first large packet, with the certificate or the message in it, never arrives, so everything hangs. A tunnel, a VPN or a container network carries less per packet than the machine believes, and a firewall drops the notice about it.",
  },
  "ipv6-broken": {
    name: "The connection over IPv6 does not work",
    title: "The connection to {host} does not work over IPv6",
    explanation:
      "There are two kinds of internet address, the older IPv4 and the newer IPv6. The program chose one that this machine has no way to, or the server accepts mail over the other one only. Over that other kind the same connection usually works.",
  },
  unknown: {
    name: "The reason cannot be told from this",
    title: "The reason cannot be told from this",
    explanation:
      "Nobody has shown Portwise this message yet, so anything more would be a guess. Whoever runs the server can look it up: send them the server’s own words with their numbers, its name and port, and the time to the minute.",
  },
};
