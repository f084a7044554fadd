export const providers = {
  picker: {
    legend: "Who sends your mail?",
    search: {
      label: "Find your provider",
      hint: "Type a name, such as Brevo, Aruba or Gmail.",
    },
    found: "{count, plural, =0 {No provider of that name} one {# provider found} other {# providers found}}",
    none: "Is it your own mail server, or one that is missing here? Take “Other SMTP” and enter its settings.",
    often: "Often chosen",
    groups: {
      "sending-service": "More sending services",
      mailbox: "Mailboxes",
      hosting: "Hosting companies",
    },
    groupHints: {
      "sending-service": "Services made for mail from websites and applications",
      mailbox: "Addresses such as name@libero.it, and business mail",
      hosting: "Mail that came with your domain or website",
    },
    other: "Other SMTP",
    availability: {
      restricted: "with conditions",
      ending: "is changing",
      "no-smtp": "cannot send by SMTP",
    },
  },
};
