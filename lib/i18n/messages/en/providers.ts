export const providers = {
  picker: {
    legend: "Who sends your mail?",
    search: {
      label: "Find your provider",
      hint: "Type a name, such as Brevo, Aruba or Gmail.",
    },
    found: "{count, plural, =0 {No provider of that name} one {# provider found} other {# providers found}}",
    none: "Is it your own mail server, or one that is missing here? Take “Other SMTP” and enter its settings.",
    chooseYourself: "Choose your provider yourself",
    notThis: "Not {name}?",
    groups: {
      hosting: "Your website’s host",
      mailbox: "Your mailbox",
      "sending-service": "A sending service",
      other: "None of these",
    },
    groupHints: {
      hosting: "Mail that came with your domain or website",
      mailbox: "Addresses such as name@libero.it, and business mail",
      "sending-service": "Made for mail from websites and applications",
    },
    more: "More of these",
    other: "Other SMTP",
    availability: {
      restricted: "with conditions",
      ending: "is changing",
      "no-smtp": "cannot send by SMTP",
    },
  },
};
