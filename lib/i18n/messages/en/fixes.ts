import type { FixesWords } from "@/lib/i18n/wording";

export const fixes: FixesWords = {
  "check-host-and-port": {
    title: "Check the server’s name and port",
    action: ["Use {newHost}, port {newPort}", "Use {newHost}", "Use port {newPort}"],
    detail: [
      "Take both from the page of {provider}, letter by letter.",
      "Take both from the provider’s own page, letter by letter.",
    ],
    steps: [
      "Look the sending server up on the provider’s page: it is often called “SMTP”, “outgoing mail” or “mail client set-up”.",
      "Compare it letter by letter. It is not always mail.your-domain or smtp.your-domain.",
      "With hosting, the panel shows it: cPanel under “Email Accounts › Connect Devices”, Plesk under “Mail › the address › the i symbol”.",
      "If the server is your own, see that the mail service runs and listens on this port, for the whole network and not only for the machine itself.",
    ],
  },
  "check-dns": {
    title: "Check the name look-up",
    detail: "The name has to lead to an address before anything else can happen.",
    steps: [
      [
        "Look the name up from another network: nslookup {host} 1.1.1.1",
        "Look the server’s name up from another network with nslookup.",
      ],
      "If it is found there, the fault is in the name servers of the sending machine: restart its resolver, or enter other name servers.",
      "If it is found nowhere and the domain is yours, add the missing A or AAAA record where the domain’s DNS is kept. A new record can take an hour to be seen.",
      "If the name belongs to a provider, wait some minutes and test again.",
    ],
  },
  "use-587-starttls": {
    title: "Use port 587 with STARTTLS",
    action: "Use port {newPort} with STARTTLS",
    detail: "587 is the port made for sending with a sign-in, and nearly every provider has it open.",
    steps: [
      "Set the port to 587.",
      "Set the encryption to STARTTLS; some programs call it “TLS”, and the one for 465 “SSL”.",
      "Leave server, user name and password as they are, and test again.",
    ],
  },
  "use-465-tls": {
    title: "Use port 465 with TLS",
    action: "Use port {newPort} with TLS",
    detail: "Port 465 is encrypted from the first byte, so nothing on the way can remove the encryption.",
    steps: [
      "Set the port to 465.",
      "Set the encryption to TLS; many programs call it “SSL” or “SSL/TLS”.",
      "Leave server, user name and password as they are, and test again.",
    ],
  },
  "use-2525": {
    title: "Use another port that the provider offers",
    action: "Use port {newPort}",
    detail:
      "Many sending services keep port 2525 or another one open for networks that block the usual ports.",
    steps: [
      "See which further ports the provider names: 2525 at most sending services, 588, 2587 or 8025 at some.",
      "Set this port, with STARTTLS.",
      "Leave server, user name and password as they are, and test again.",
      "If it stays silent too, the block covers every mail port: ask your hosting firm to open one.",
    ],
  },
  "use-starttls": {
    title: "Keep the port and switch STARTTLS on",
    action: "Use STARTTLS on port {newPort} and test again",
    detail: "The server encrypts on this very port once it is asked to; the port itself is right.",
    steps: [
      "Leave the port as it is.",
      "Set the encryption to STARTTLS; some programs call it “TLS”.",
      "Leave server, user name and password as they are, and test again.",
    ],
  },
  "use-implicit-tls": {
    title: "Keep the port and speak TLS from the start",
    action: "Use TLS on port {newPort} and test again",
    detail: "This port expects encryption from the first byte; the port itself is right.",
    steps: [
      "Leave the port as it is.",
      "Set the encryption to TLS; many programs call it “SSL” or “SSL/TLS”.",
      "Leave server, user name and password as they are, and test again.",
    ],
  },
  "disable-tls": {
    title: "Switch encryption off, only for a server on your own machine",
    action: "Switch encryption off",
    detail:
      "A server for trying things out, on the same machine or in the same network, often has no encryption. Across the internet it would show the password to everyone on the way.",
    steps: [
      "Make sure that the server is on this machine or in your own network.",
      "Set the encryption to “none”.",
      "Never do this for a provider’s server: look for the port on which it encrypts.",
    ],
  },
  "allow-outbound": {
    title: "Have the port opened",
    detail: [
      "Something on the way drops connections to port {port}; whoever runs that firewall can let them through.",
      "Something on the way drops the connection; whoever runs that firewall can let it through.",
    ],
    steps: [
      [
        "On shared hosting, write to the hosting firm: “Please allow outgoing TCP connections to {host}, port {port}.” After a test Portwise has this letter ready, with what was measured.",
        "On shared hosting, write to the hosting firm and name the server and port that have to be reachable.",
      ],
      [
        "On your own server, allow TCP {port} outwards in its firewall (ufw, firewalld, CSF) and in the one of the cloud’s console.",
        "On your own server, allow the port outwards in its firewall (ufw, firewalld, CSF) and in the one of the cloud’s console.",
      ],
      "On cPanel servers, see that “SMTP Restrictions” and CSF’s SMTP_BLOCK do not hold back your program.",
      "At an office or at home, ask whoever looks after the network, or the internet provider.",
      "Test again. Leave the firewall on: one rule is enough.",
    ],
  },
  "use-ipv4": {
    title: "Connect over IPv4",
    detail: "The server’s IPv6 address cannot be reached from here; its IPv4 address probably can.",
    steps: [
      "See whether the sending machine has IPv6 at all: ping -6 one.one.one.one",
      "If not, have the program prefer IPv4, or switch IPv6 off on the machine until it works.",
      "If it has, ask the hosting firm to repair the route.",
      "With Gmail and some others, mail over IPv6 also needs reverse DNS for the IPv6 address.",
    ],
  },
  "increase-timeout": {
    title: "Allow the server more time",
    detail: "Some servers check the caller for several seconds before they greet.",
    steps: [
      "Test again; a busy moment passes.",
      "Raise the time limit in your program to 60 seconds: “timeout”, “SMTP timeout” or “connection timeout”.",
      "If the greeting always takes that long, tell the provider; it may be looking the address of your server up in vain.",
    ],
  },
  "retry-later": {
    title: "Wait, then test again",
    detail:
      "The refusal is a temporary one. Trying again at once seldom helps, and sometimes makes the wait longer.",
    steps: [
      "Wait 15 minutes, after many sign-in attempts an hour.",
      "Switch off whatever else is trying with the same account: a phone or an old program with the old password.",
      "Test once more.",
      "If the same answer is still there after a day, send it to the provider.",
    ],
  },
  "disable-interception": {
    title: "Take the mail inspection out of the way",
    detail:
      "As long as something in between rewrites the conversation, encryption cannot begin or cannot be trusted.",
    steps: [
      "On a PC: in the antivirus (Avast, AVG, ESET, Norton and others), switch off the mail shield or the scanning of encrypted mail, at least for outgoing mail.",
      "On a network: have SMTP inspection switched off for outgoing mail (Cisco: “inspect esmtp”; Fortinet, Sophos and WatchGuard: SMTP proxy or deep inspection).",
      "On cPanel servers: have “SMTP Restrictions” switched off for your account; it leads connections for other servers to the local one.",
      "Or use port 465 if the provider has it: what is encrypted from the first byte cannot be rewritten.",
    ],
  },
  "fix-certificate": {
    title: "Have the certificate renewed or completed",
    detail: [
      "Only whoever runs {host} can do this; until then nobody can tell whether it is the real server.",
      "Only whoever runs the server can do this; until then nobody can tell whether it is the real one.",
    ],
    steps: [
      "See that date and time of the sending machine are right.",
      "If the server is a provider’s, write to the provider, with the dates and names of the certificate.",
      "If the server is yours, renew the certificate (certbot renew, AutoSSL in cPanel, “SSL/TLS for mail” in Plesk).",
      "Install the full chain (fullchain.pem), and restart the mail service so that it reads the new file.",
      "Do not switch the check off: the password would go to whoever answers.",
    ],
  },
  "trust-ca": {
    title: "Make the private authority known, on your own server",
    detail:
      "This is right for a server inside your own network that has a certificate of its own. A provider’s public server needs a public certificate.",
    steps: [
      "Ask whoever runs the server for the certificate of the authority, and compare its fingerprint over the phone or in person.",
      "Add it to the sending machine’s store (Debian: /usr/local/share/ca-certificates, then update-ca-certificates).",
      "For Portwise and other Node programs, name the file in NODE_EXTRA_CA_CERTS and restart.",
      "Better still: a certificate from a public authority such as Let’s Encrypt, which costs nothing.",
    ],
  },
  "use-certificate-hostname": {
    title: "Use the name that is on the certificate",
    action: "Use {newHost}",
    detail: "It is usually the same server under its proper name, and with that name the check passes.",
    steps: [
      "Take a name from the certificate that belongs to your provider or hosting firm.",
      ["Enter it as the server, in place of {host}.", "Enter it as the server."],
      "If every name on it is a stranger’s, do not go on: ask the provider which server is yours.",
      "If the server is yours, have a certificate made that carries the name you use.",
    ],
  },
  "upgrade-server-tls": {
    title: "Bring the encryption up to date",
    detail: "TLS 1.2 and 1.3 are what is spoken today; older versions have been retired (RFC 8996).",
    steps: [
      "Find out which side is old: other programs that reach the server speak for an old sending machine.",
      "On the server: allow TLS 1.2 and 1.3, and use an RSA key of 2048 bits or more, or an ECDSA key.",
      "On the sending machine: update PHP, OpenSSL or the program.",
      "If it is a provider’s server, ask for the name of its current one.",
    ],
  },
  "fix-credentials": {
    title: "Enter user name and password again",
    detail: [
      "Make sure that they are those of {provider} for sending, and not of another service.",
      "Make sure that they are the ones for this server, and not for another service.",
    ],
    steps: [
      "Sign in with the same user name and password in the provider’s webmail. If that fails too, reset the password there.",
      "Paste the password anew. Look for a space at its beginning or end, and for capital letters.",
      "Make sure that the user name is the one for sending: often the whole address.",
      "If webmail works and this does not, the provider probably wants an app password or an SMTP key here.",
    ],
  },
  "fix-username": {
    title: "Use the right form of the user name",
    action: "Sign in as {newUsername}",
    detail:
      "The user name for sending is not always the address: some providers want the whole address, some a fixed word, some a generated name.",
    steps: [
      "Enter the whole address, with @ and domain, unless the provider says otherwise.",
      "With sending services, take the SMTP user name from their page: SendGrid wants the word apikey, Amazon SES and Mailjet a generated name.",
      "Keep the password as it is, and test again.",
    ],
  },
  "use-app-password": {
    title: "Make an app password and use it here",
    detail:
      "It is a second password, for this program alone, and can be withdrawn at any time without changing the first.",
    steps: [
      "Sign in to the account in a browser and open its security settings.",
      "Switch two-step verification on, if the provider asks for it.",
      "Look for “app passwords” (also “authorisation code” or “application-specific password”) and make one for mail.",
      "Enter it here in place of the account’s password. It is usually shown only once.",
    ],
  },
  "use-provider-smtp-credentials": {
    title: "Use the SMTP key, not the account’s password",
    detail: "Sending services make a key or a pair of user name and password for SMTP alone.",
    steps: [
      "Sign in to the service and open “SMTP”, “SMTP & API” or “Sending › Credentials”.",
      "Make a new SMTP key, or show the user name and password for SMTP.",
      "Copy both from there. An API key is not always an SMTP key.",
      "Enter them here and test again.",
    ],
  },
  "unlock-account-in-browser": {
    title: "Confirm the sign-in in a browser",
    detail: "The provider waits for a sign that the owner is behind this sign-in.",
    steps: [
      "Sign in with this account in a browser, best of all from the same network.",
      "Look for a security message in its inbox or on its security page, and confirm that it was you.",
      "Accept new terms, or release sending, if the page asks for it.",
      "Test again within ten minutes.",
    ],
  },
  "use-oauth2": {
    title: "Sign in with OAuth2 in place of a password",
    detail:
      "The owner gives permission in the browser, and the program receives a token. No password leaves the browser.",
    steps: [
      "In your program, choose the connection named after the provider (“Google”, “Microsoft 365”) in place of “Other SMTP”.",
      "Follow its sign-in, and allow it to send mail.",
      "If the program knows no OAuth2, send through a sending service that takes an SMTP key.",
    ],
  },
  "refresh-oauth-token": {
    title: "Connect the account again",
    detail:
      "A fresh permission brings a fresh token. Tokens end when the password changes, the permission is withdrawn, or they go unused for months.",
    steps: [
      "In your program, disconnect the account and connect it again.",
      "Allow everything that the window asks for; without “send mail” the token does not open SMTP.",
      "If the app is your own, see that its client secret has not run out, and that it asks for the scope for SMTP.",
    ],
  },
  "enable-smtp-auth": {
    title: "Switch sending by SMTP on",
    detail: "The switch is in the mailbox’s settings or in the administrator’s.",
    steps: [
      "Look in the mailbox’s settings for “SMTP”, “POP/IMAP/SMTP” or “external programs”, and switch it on.",
      "In a company, ask the administrator. In Microsoft 365: admin centre › Users › the person › Mail › “Manage email apps” › “Authenticated SMTP”.",
      "Changes can take up to an hour.",
      "Test again.",
    ],
  },
  "adjust-security-policy": {
    title: "Ask the administrator to allow this sign-in",
    detail: "A rule of the organisation turns it away, so only the organisation can let it through.",
    steps: [
      "Send the administrator the server’s words shown here; they name the rule.",
      "In Microsoft 365 it is usually security defaults or a Conditional Access rule (Entra admin centre › Protection).",
      "Ask for an exception for this one mailbox, or for a way without a password, such as OAuth2.",
    ],
  },
  "allow-sending-ip": {
    title: "Put this server’s address on the list of permitted ones",
    detail: "The provider lets in only the IP addresses that stand on a list.",
    steps: [
      "Find the outgoing IP address of the sending machine: curl https://api.ipify.org shows it, or ask the hosting firm.",
      "Enter it at the provider: “authorised IPs”, “IP allowlist” or, in Google Workspace, the SMTP relay settings.",
      "If the machine has IPv6, enter both addresses.",
      "Test again after some minutes.",
    ],
  },
  "change-auth-method": {
    title: "Choose a sign-in method that the server takes",
    detail: "Which ones it takes is in its answer to EHLO, shown in the transcript.",
    steps: [
      "Set the method to “automatic”, or to PLAIN or LOGIN, if the program lets you choose.",
      "If the server offers no sign-in at all on this port, try 587 with STARTTLS or 465 with TLS.",
      "If it is a server in your own network that knows you by your address, switch sign-in off.",
      "If it offers only XOAUTH2, sign in with OAuth2.",
    ],
  },
  "enable-auth": {
    title: "Switch sign-in on",
    detail: "User name and password tell the server that you may send through it.",
    steps: [
      "Switch “authentication” or “my outgoing server requires sign-in” on.",
      "Enter user name and password for sending.",
      "Use port 587 or 465; port 25 often has no sign-in.",
      "Test again.",
    ],
  },
  "use-correct-region": {
    title: "Use the server of your region",
    action: "Use {newHost}",
    detail: "Accounts live in one region or data centre, and only its server knows them.",
    steps: [
      "See in the provider’s console in which region your account is; the address bar often shows it (.eu, .in, eu-west-1).",
      "Enter the server of this region.",
      "Credentials belong to a region too: make new ones if yours are from another.",
    ],
  },
  "activate-account": {
    title: "Finish opening the account",
    detail: "Until then the service sends nothing, or only to addresses that you have confirmed.",
    steps: [
      "Sign in to the service and look for open tasks: confirm the address, the phone number, the domain.",
      "Ask to leave the test mode. At Amazon SES: “Request production access”; at Mailgun: add a domain of your own.",
      "Until it is granted, test with a confirmed recipient.",
    ],
  },
  "contact-provider": {
    title: "Ask whoever runs the server",
    detail: "From outside nothing more can be seen; the provider’s own log says more.",
    steps: [
      "Copy the report of the test, or what you pasted.",
      "Send it to the provider’s support, with the time of the test. The server’s own words are in it.",
      "If the server is yours, read its mail log at that time (/var/log/mail.log or /var/log/exim_mainlog).",
    ],
  },
  "upgrade-plan": {
    title: "Raise the limit or the plan",
    detail: "The allowance of the plan is used up.",
    steps: [
      "See in the provider’s console which limit it is and when it begins anew.",
      "Wait until then, or take a larger plan.",
      "For newsletters use a service made for them, and keep the mailbox for letters.",
    ],
  },
  "slow-down": {
    title: "Send less at once",
    detail: "The limit is about speed: fewer messages, recipients or connections at a time pass.",
    steps: [
      "Send one message at a time and leave pauses: in a newsletter plug-in set the number per hour below the provider’s limit.",
      "Use one connection for several messages, and not many side by side.",
      "Divide long lists of recipients.",
    ],
  },
  "match-sender": {
    title: "Send from an address of this account",
    action: "Send from {newFrom}",
    detail: [
      "The server knows {ownFrom} as a user name, and not as a sender. Its owner can change that, or name the address to send from.",
      "{from} does not belong to the account that signed in.",
      "The sender’s address does not belong to the account that signed in.",
    ],
    steps: [
      [
        "Add {ownFrom} in the provider’s panel as an alias, an identity or a “send as” address, and verify it if the panel asks for that. Or ask the provider which address this account may send from, and enter that one.",
        "Set the sender’s address to the one you sign in with: {username}.",
        "Set the sender’s address to the one you sign in with.",
      ],
      "In WordPress: set “From email” in the SMTP plug-in and switch “Force From email” on, so that forms do not change it.",
      "Put the other person’s address into Reply-To; answers then go there.",
      "If the account really should send under this address, add it as an alias, or have the administrator grant “Send as”.",
    ],
  },
  "verify-sender": {
    title: "Verify the sender’s domain or address",
    detail: [
      "{domain} has to show once that it belongs to you.",
      "The domain has to show once that it belongs to you.",
    ],
    steps: [
      "In the service’s console open “Senders”, “Domains” or “Verified identities”, and add the domain.",
      "Copy the records it shows into the domain’s DNS, where the domain is registered or hosted.",
      "Wait until the console shows it as verified: minutes to some hours.",
      "Until then, send from an address that is verified already.",
    ],
  },
  "fix-sender-address": {
    title: "Correct the sender’s address",
    action: "Send from {newFrom}",
    detail: "It needs the form name@domain, and the domain has to exist.",
    steps: [
      [
        "See that {from} has no space, no missing letter and a domain that exists.",
        "See that the address has no space, no missing letter and a domain that exists.",
      ],
      "Addresses such as wordpress@localhost or root@server come from default settings: set “From email” to a real address.",
      "Test again.",
    ],
  },
  "check-recipient": {
    title: "Check the recipient, or test with another one",
    detail: "The refusal is about the address at the far end, not about your settings.",
    steps: [
      "Compare the recipient’s address letter by letter.",
      "Test with an address at another provider.",
      "If the other one arrives, tell the recipient what their server said.",
    ],
  },
  "configure-relay": {
    title: "Use the server for sending, or have this machine allowed",
    detail:
      "The server that takes in mail for a domain is often another one than the one that sends for its users.",
    steps: [
      "Use the provider’s SMTP server with sign-in on port 587 or 465, and not the one from the MX record.",
      "If it is your own relay, add this machine’s address to the permitted ones (Postfix: mynetworks; Exchange: receive connector).",
      "Test again.",
    ],
  },
  "use-relay-service": {
    title: "Send through a sending service",
    detail: "Its addresses have a good name, and it offers ports that are open where 25 is not.",
    steps: [
      "Choose a service with an SMTP server, such as Brevo, Mailgun, Postmark, SMTP2GO or Amazon SES.",
      "Verify your domain with it.",
      "Set it up here: Portwise knows its servers and ports.",
      "If every mail port is closed, use the service’s HTTPS interface through its plug-in.",
    ],
  },
  "delist-ip": {
    title: "Have the address taken off the list",
    detail: "Lists name the reason and remove an address once the cause has gone.",
    steps: [
      "Find the IP address and the list in the server’s words.",
      "Open the list’s own page, look the address up and read the reason.",
      "Stop the cause first: a hacked form, an infected plug-in, a stolen password.",
      "Ask for removal. On shared hosting the hosting firm has to ask.",
      "Meanwhile, send through a sending service.",
    ],
    link: "https://check.spamhaus.org/",
  },
  "fix-reverse-dns": {
    title: "Give the sending address a name (reverse DNS)",
    detail: "Receivers want the IP address to lead to a name, and the name back to the address.",
    steps: [
      "Ask whoever owns the IP address – the hosting firm or cloud – to set its PTR record to the server’s name, such as mail.example.com.",
      "Give that name an A (and AAAA) record with the same address.",
      "Use the same name for EHLO.",
      "Test again after an hour.",
    ],
  },
  "set-ehlo-name": {
    title: "Give the sending machine a real name",
    detail: "“localhost” and names that DNS does not know are turned away by careful servers.",
    steps: [
      "Set the name to one that DNS knows: Postfix myhostname, PHPMailer Hostname, nodemailer name.",
      "The name needs an A or AAAA record that leads to the machine.",
      "Test again.",
    ],
  },
  "publish-spf-dkim-dmarc": {
    title: "Publish the domain’s SPF, DKIM and DMARC records",
    detail: [
      "They tell receivers that this server may send for {domain}.",
      "They tell receivers that this server may send for the domain.",
    ],
    steps: [
      "SPF: one TXT record on the domain that names every service that sends for it. One only: two make both worthless.",
      "DKIM: copy the records from the sending service’s console into the domain’s DNS, and switch signing on.",
      "DMARC: a TXT record at _dmarc, to begin with v=DMARC1; p=none; rua=mailto: and an address that reads reports.",
      "The From address must be of the same domain that SPF or DKIM speak for.",
      "Wait until the records can be seen, then test again.",
    ],
  },
  "change-message": {
    title: "Change the message",
    detail: "Try with the plainest one; if it passes, put the parts back one by one.",
    steps: [
      "Send a short text without links, images and attachments.",
      "If that passes, add the parts again one at a time until the refusal comes back.",
      "Replace large or forbidden attachments (.exe, .js, password-protected archives) by a link.",
      "See that the message has From, To, Date, Subject and Message-ID, and that From holds one address.",
    ],
  },
  "complete-settings": {
    title: "Fill in the missing setting",
    detail: "The program said which one it was before it went to the server.",
    steps: [
      "See that server, port, user name, password, sender and recipient are all filled in.",
      "In WordPress, a constant in wp-config.php that is empty or misspelt outdoes the form: look there too.",
      "With OAuth2, see that client ID and client secret are those of the app, and still in force.",
      "Save, and test again.",
    ],
  },
  "enable-runtime-feature": {
    title: "Switch on what the sending machine lacks",
    detail: "The message names the missing part. With it in place, the settings can stay as they are.",
    steps: [
      "PHP without openssl: switch on extension=openssl in php.ini (Windows), or install the package (php-openssl on Alpine), and restart PHP or the web server. php -m lists what is there.",
      "A function “disabled for security reasons”: take it off disable_functions in php.ini, or ask the hosting firm to. On shared hosting, the HTTPS interface of a sending service works without it.",
      "Postfix with “no mechanism available”: install libsasl2-modules (Debian, Ubuntu) or cyrus-sasl-plain (RHEL), and restart Postfix.",
      "mail() without a mail server: let the program send by SMTP, or install a small sender such as msmtp.",
      "A library without TLS from the first byte, such as .NET’s SmtpClient: use port 587 with STARTTLS, or a newer library (MailKit).",
    ],
  },
  "allow-in-selinux": {
    title: "Let SELinux allow the connection",
    detail:
      "On RHEL, AlmaLinux, Rocky Linux and Fedora, SELinux forbids the web server to connect to other machines until it is told otherwise.",
    steps: [
      "See whether it is SELinux: ausearch -m avc -ts recent shows the refusal.",
      "For SMTP from the web server: setsebool -P httpd_can_network_connect on",
      "For mail() through the local mail server: setsebool -P httpd_can_sendmail on",
      "Test again. Leave SELinux on; these two switches are enough.",
    ],
  },
  "check-program-settings": {
    title: "See which settings the program really uses",
    detail: "What was entered and what the program did are two things here. Look at what it read.",
    steps: [
      "Switch on the program’s debug output and read which host, port and encryption it names.",
      "Compare the name of each key with the manual of this very version, letter by letter.",
      "Write true and false, and port numbers, as the program wants them: without quotes where it wants no text. For “off”, leaving the line out is often safer than “False”.",
      "Leave one kind of encryption on: SSL for 465, or TLS (STARTTLS) for 587.",
      "See whether a second file, an environment variable, a constant in wp-config.php or another mail plug-in decides.",
      "Clear the cache and restart the program with its workers; in a container, create it anew.",
    ],
  },
  "quote-secret": {
    title: "Write the password as the file’s format wants it",
    detail:
      "The password is probably right; the format that holds it takes one of its signs for something else.",
    steps: [
      ".env: put the password into single quotes; within double quotes or without any, $ and # mean something. docker-compose.yml: write $$ for $.",
      "INI and .properties: put it into double quotes if the program allows that; otherwise choose a password without “#”, “;”, “=” and “\\”.",
      "YAML: put it into single quotes, and write a single quote in it twice.",
      "URL or DSN: percent-encode it. “@” becomes %40, “:” %3A, “/” %2F, “?” %3F, “#” %23, “%” %25, “+” %2B and a space %20.",
      "PHP, JavaScript and Ruby: use single quotes, and write \\\\ for a backslash; within double quotes, PHP reads $ as a variable.",
      "If that does not help, set a long password of plain letters and digits at the provider: that is as safe, and needs no quoting.",
    ],
  },
  "install-ca-bundle": {
    title: "Install the list of certificate authorities",
    detail: "With an up-to-date list the check passes, and it stays switched on.",
    steps: [
      "In a container: install ca-certificates (apk add ca-certificates; apt-get install ca-certificates). In an image from scratch, copy /etc/ssl/certs/ca-certificates.crt into it.",
      "PHP: download cacert.pem from curl.se, name it in php.ini under openssl.cafile and curl.cainfo, and restart.",
      "Python: pip install --upgrade certifi; on macOS, run “Install Certificates.command” of the Python folder.",
      "See that SSL_CERT_FILE, SSL_CERT_DIR or NODE_EXTRA_CA_CERTS, if set, names a file that exists.",
      "If the issuer that openssl s_client shows is an antivirus or the company’s proxy, the list is not the matter: then the connection is being inspected.",
    ],
    link: "https://curl.se/docs/caextract.html",
  },
  "update-client": {
    title: "Update the sending program or device",
    detail: "The server speaks today’s TLS; the program has to learn it.",
    steps: [
      "Update the mail library or program, and the runtime below it: PHP, Java, .NET, OpenSSL.",
      "Java: take out mail.smtp.ssl.protocols=TLSv1, or set TLSv1.2; JavaMail from 1.6.2 on chooses by itself.",
      "Windows and .NET Framework: allow TLS 1.2 for the system (SchUseStrongCrypto), or use .NET Framework 4.7 or later.",
      "Printer, scanner or camera: install the newest firmware from the maker’s page.",
      "Where there is no update, send through a relay of your own in the local network that takes the old program’s mail and passes it on with TLS 1.2.",
    ],
  },
  "lower-mtu": {
    title: "Lower the packet size (MTU)",
    detail: "When the machine sends packets no larger than the path carries, nothing is lost any more.",
    steps: [
      [
        "Find out what passes: ping -M do -s 1372 {host} (Linux) or ping -f -l 1372 {host} (Windows). Lower the number until an answer comes; the MTU is that number plus 28.",
        "Find out what passes: ping -M do -s 1372 (Linux) or ping -f -l 1372 (Windows) with the server’s name. Lower the number until an answer comes; the MTU is that number plus 28.",
      ],
      "Set it on the outgoing interface, for example: ip link set dev eth0 mtu 1400",
      'Docker: set "mtu": 1400 in daemon.json and, for networks of your own, com.docker.network.driver.mtu; then create the networks anew.',
      "On a router or VPN: switch on MSS clamping, and let ICMP “fragmentation needed” and “packet too big” pass.",
    ],
  },
  "use-ipv6": {
    title: "Connect over IPv6",
    detail: "This machine has no IPv4 of its own, so the server has to be reached over IPv6.",
    steps: [
      "See what the machine has: ping -4 one.one.one.one and ping -6 one.one.one.one",
      [
        "See whether {host} has an IPv6 address: nslookup -type=AAAA {host}",
        "See whether the server has an IPv6 address: nslookup -type=AAAA with its name.",
      ],
      "If it has, let the program use it: take out settings such as “IPv4 only” or inet_protocols = ipv4.",
      "If it has not, book an IPv4 address, use the hosting firm’s NAT64, or send through a service that has IPv6.",
      "Give the IPv6 address a PTR record too; Gmail and others ask for it.",
    ],
  },
  "dns-only-not-proxied": {
    title: "Take the mail server’s name out of the web proxy",
    detail:
      "The name leads to a proxy for web pages, such as Cloudflare’s. It passes HTTP on and no mail, so the mail ports stay silent.",
    steps: [
      "In Cloudflare: DNS › Records › the record of the mail server › “DNS only” (grey cloud).",
      "If website and mail share one name, make a name for mail alone, such as mail.your-domain, with the server’s own address.",
      "Let the MX record point to that name, and enter it as the server.",
      "Wait some minutes, and see with nslookup that it shows the server’s own address.",
    ],
    link: "https://developers.cloudflare.com/dns/manage-dns-records/how-to/email-records/",
  },
  "trust-container-network": {
    title: "Bring container and relay together",
    detail:
      "Inside a container, localhost is the container itself, and the relay sees it under an address such as 172.17.0.2, which can never have a public name.",
    steps: [
      "Relay in another container: enter the name of its service as the server, in place of localhost, and put both on one network.",
      "Relay on the host machine: enter host.docker.internal (on Linux with extra_hosts: host.docker.internal:host-gateway), and have the relay listen on the bridge’s address too.",
      "Add the containers’ network to the relay’s permitted ones (Postfix: mynetworks, for example 172.16.0.0/12), or better, have the program sign in.",
      "Do not look for reverse DNS of a 10., 172.16–31. or 192.168. address: there is none. Exempt these addresses from the check.",
    ],
  },
  "fix-line-endings": {
    title: "End every line with CRLF",
    detail:
      "SMTP wants carriage return and line feed at the end of each line. Lines that end with one of the two alone are refused, because they can hide a second message.",
    steps: [
      "Have a mail library put the message together, rather than joining the text by hand.",
      "PHP: use \\r\\n between headers; PHPMailer and Symfony Mailer do so by themselves.",
      "Where a template or a file brings the text, turn its line ends into CRLF before sending.",
      "Update the program that hands the mail over (sendmail replacements, msmtp, old Exim).",
    ],
  },
  "encode-headers": {
    title: "Encode names and subject",
    detail:
      "Headers are ASCII. Letters such as ä or é have to be encoded (RFC 2047), and addresses that hold some need a server with SMTPUTF8.",
    steps: [
      "Set subject and names through the mail library’s own functions; they encode by themselves.",
      "Set the character set to UTF-8 (PHPMailer: CharSet).",
      "Keep the part before @ in plain ASCII, and write a domain with umlauts in its xn-- form.",
      "See that no header holds a line break, and that Date and Message-ID are there.",
    ],
    link: "https://www.rfc-editor.org/rfc/rfc2047",
  },
  "no-action": {
    title: "There is nothing to do",
    detail: "The server had accepted the message before the connection ended.",
    steps: ["See whether the message arrived, and look into the spam folder too."],
  },
};
