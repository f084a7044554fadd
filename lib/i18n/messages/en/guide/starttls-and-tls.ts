export const starttlsAndTls = {
  title: "STARTTLS and TLS: two ways to the same lock",
  lead: "Once the lock is closed there is no difference. What differs is when it closes, and what can happen before.",
  description:
    "STARTTLS on port 587 and implicit TLS on port 465, drawn step by step: what travels in clear, when encryption begins, what can go wrong.",
  drawing: {
    title: "The handshake, side by side",
    starttls: "STARTTLS on 587",
    tls: "TLS on 465",
    you: "your program",
    server: "server",
    clear: "in clear",
    sooner: "done, two round trips sooner",
    encrypted: "encrypted",
    toServer: "to the server",
    toYou: "from the server",
    steps: {
      connect: "connection",
      greeting: "220 greeting",
      ehlo: "EHLO",
      offers: "250 … STARTTLS",
      starttls: "STARTTLS",
      ready: "220 ready",
      hello: "TLS hello",
      certificate: "certificate",
      check: "the certificate is checked",
      offersAuth: "250 … AUTH PLAIN LOGIN",
      auth: "AUTH (user name, password)",
      accepted: "235 accepted",
    },
  },
  differences: {
    title: "What that means",
    items: [
      {
        title: "How fast",
        text: "TLS on 465 saves two round trips before the sign-in. By hand nobody notices; a test shows it in milliseconds.",
      },
      {
        title: "How safe",
        text: "On the first steps of STARTTLS someone on the way could cross out the server’s offer to encrypt. A program that merely prefers encryption would go on in clear. One that requires it, as Portwise does, stops instead.",
      },
      {
        title: "What the standard says",
        text: "RFC 8314 recommends TLS from the first byte where the provider has it, and STARTTLS on 587 as long as not everyone has moved. Many guides still say the reverse. Both are secure when required.",
      },
      {
        title: "What to choose",
        text: "The one that your provider lists first. If it does not answer or is filtered, the other one.",
      },
    ],
  },
  wrong: {
    title: "What goes wrong here",
    lead: "Port and mode belong together. The wrong pair does not fail politely: one side waits, or hears noise.",
  },
};
