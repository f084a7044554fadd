/** Names of what a person enters, and what is said when it does not fit. */
export const settings = {
  fields: {
    address: "Address your site sends from",
    provider: "Provider",
    host: "Mail server",
    endpoint: "Port and security",
    port: "Port",
    security: "Security",
    username: "User name",
    password: "Password",
    fromName: "Sender name",
    fromAddress: "Sender address",
    recipient: "Send the test message to",
    signIn: "Sign-in",
  },
  security: {
    starttls: "STARTTLS",
    tls: "TLS",
    none: "no encryption",
  },
  securityMeaning: {
    starttls: "begins in the clear, then encrypts before anything private is sent",
    tls: "encrypted from the first byte",
    none: "everything can be read on the way, the password too",
  },
  signInMethods: {
    none: "without sign-in",
    password: "with user name and password",
    oauth2: "through the browser (OAuth2)",
  },
  issues: {
    address: { invalid: "Enter a whole e-mail address, such as shop@example.com" },
    host: {
      required: "Enter the name of the mail server, such as smtp.example.com",
      invalid: "Enter the mail server’s name alone, such as smtp.example.com",
    },
    name: {
      invalid: "Enter the sender name on one line",
      long: "Enter a sender name of at most 200 characters",
    },
    password: {
      required: "Enter the password",
      long: "This is longer than any password: paste the password alone",
    },
    port: { range: "Enter a port between 1 and 65535" },
    security: { required: "Choose how the connection is protected" },
    username: {
      required: "Enter the user name",
      long: "Enter a user name of at most 320 characters",
    },
  },
  tidied: {
    "spaces-removed": "We removed spaces.",
    "scheme-removed": "We removed {scheme} in front.",
    "port-moved": "We set the port to {port}.",
    "security-set": "We set the security to {security}.",
    "username-moved": "We moved {username} to the user name.",
    "secret-removed": "We left out the password that stood in it: enter it at the sign-in step.",
    "path-removed": "We removed {path} at the end.",
    "brackets-removed": "We removed the brackets.",
    "dot-removed": "We removed the dot at the end.",
  },
  addressQuestion: {
    isIt: "Is it <b>{address}</b>?",
    take: "Yes, use this one",
    orType: "Or enter the right address above.",
    isServer: "<b>{host}</b> is a mail server. It can be set up by hand.",
    byHand: "Set it up by hand",
    orAddress: "Or enter the address that your site sends from.",
  },
  tidiedAddress: "We took the address out of what you pasted.",
  advice: {
    "starttls-on-tls-port":
      "{port} usually speaks TLS from the first byte, not STARTTLS. Unless your provider says so, choose TLS here.",
    "tls-on-starttls-port":
      "{port} usually begins in the clear and then uses STARTTLS. Unless your provider says so, choose STARTTLS here.",
    "relay-port":
      "Port 25 is for mail servers among themselves. Most networks block it, and mail sent this way is often taken for spam. Prefer 587.",
    "no-encryption":
      "Without encryption anyone on the way can read the password and the mail. Only for a server on this machine or a test.",
  },
};
