export const popAndImap = {
  title: "POP and IMAP fetch, SMTP sends",
  lead: "Three protocols share the work. If you are asked for the outgoing server, POP and IMAP are not meant.",
  description:
    "What POP and IMAP do, how they differ, which ports they use, and why neither of them sends mail.",
  drawing: {
    title: "Who carries mail in which direction",
    description:
      "SMTP carries mail from your devices to the provider. POP takes it down to one device; IMAP shows the same mail on all devices.",
    server: "mail server",
    sends: "sends",
    takes: "takes down",
    mirrors: "shows on all",
    devices: {
      program: "your site",
      oneDevice: "one computer",
      phone: "phone",
      laptop: "laptop",
      browser: "browser",
    },
  },
  cards: [
    {
      name: "SMTP",
      does: "sends",
      text: "From your program to the provider’s server, and from server to server. Ports 587 and 465.",
    },
    {
      name: "IMAP",
      does: "fetches, and keeps it on the server",
      text: "All devices see the same folders and the same read marks. Port 993 with TLS, 143 with STARTTLS.",
    },
    {
      name: "POP",
      does: "fetches, and takes it down",
      text: "Mail goes to one device and usually leaves the server. Port 995 with TLS, 110 with STARTTLS.",
    },
  ],
  mixUp: {
    title: "The usual mix-up",
    text: "Port 993, 995, 143 or 110 in the outgoing settings: the server answers, but with “* OK” or “+OK” in place of “220”. It is the fetching server. The sending one is on 587 or 465, often under another name.",
  },
  password: {
    title: "Same password?",
    text: "With a mailbox usually yes: user name and password are the same for fetching and sending. With a sending service there is nothing to fetch, and the SMTP key has nothing to do with a mailbox.",
  },
};
