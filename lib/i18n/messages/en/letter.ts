/** A letter that a site owner sends to the hosting provider of the site. */
export const letter = {
  subject: "Please open outgoing TCP port {port} to {host}",
  greeting: "Hello,",
  requests: {
    site: "my website needs to send mail through {host}. From its server on your hosting, connections to port {port} there get no answer. Please allow outgoing TCP connections to {host}, port {port}.",
    elsewhere:
      "my website, which is on your hosting, needs to send mail through {host}. From another machine, connections to port {port} there get no answer; your server itself was not tested. Please check whether it allows outgoing TCP connections to {host}, port {port}, and allow them if not.",
    unknown:
      "my website needs to send mail through {host}. From the machine that tested it, connections to port {port} there get no answer. Please check whether the server of my website may open outgoing TCP connections to {host}, port {port}, and allow them if not.",
  },
  evidence: "Measured on {time}, from {place}:",
  address: "the address {address}",
  places: {
    site: "the server of the website",
    elsewhere: "a machine outside your network",
    unknown: "the machine that runs Portwise",
  },
  line: "- port {port} ({security}): {finding}",
  findings: {
    open: "answers in {ms} ms, so the mail server itself is running",
    blocked: "no answer to the connection",
    refused: "the connection was refused",
    busy: "the mail server answers, and asks to come back later",
    "not-smtp": "something other than a mail server answers",
    "tls-failed": "encryption fails; something in between may interfere",
    silent: "the connection stands, then no greeting comes",
    failed: "the connection failed ({code})",
  },
  alternative: "If you block the port on purpose, please name the port or relay that I should use instead.",
  thanks: "Thank you",
};

/** To the person who runs a mail server whose certificate is not accepted. */
export const certificateLetter = {
  subject: "The certificate of {host} is not accepted",
  greeting: "Hello,",
  request:
    "programs that check certificates cannot send mail through {host}, port {port}: they end the connection before the sign-in. Please install a certificate that is valid for this name, with its full chain, and have it renewed by itself.",
  evidence: "The server showed this certificate on {time}:",
  names: "- names: {names}",
  dates: "- valid from {from} to {to}",
  issuer: "- issued by: {issuer}",
  fingerprint: "- fingerprint (SHA-256): {fingerprint}",
  problem: "- check that failed: {code}",
  check: "To see it yourself: openssl s_client -connect {host}:{port} -servername {host}{starttls}",
  thanks: "Thank you",
};

/** To the administrator of an organisation's mail. */
export const administratorLetter = {
  subject: "Please allow sending by SMTP for {address}",
  greeting: "Hello,",
  request:
    "our website is to send mail as {address} through {host}. The server refuses the sign-in because sending with a password (SMTP AUTH) is switched off. Please switch it on for this one mailbox.",
  evidence: "On {time}, {host} answered on port {port}:\n{reply}",
  microsoft:
    "In Microsoft 365 the switch is in the admin centre: Users › Active users › the mailbox › Mail › “Manage email apps” › “Authenticated SMTP”. Security defaults or an authentication policy can overrule it.",
  alternative:
    "If this is not wanted, please name another way: the Microsoft or Google connection of our website’s mail plug-in (OAuth2) needs a consent, and a sending service needs records in our domain’s DNS.",
  thanks: "Thank you",
};
