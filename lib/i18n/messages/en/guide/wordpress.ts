export const wordpress = {
  title: "Sending from WordPress",
  lead: "Unless it is told otherwise, WordPress hands its mail to the web server, and that is where most of it gets lost.",
  description:
    "How WordPress sends mail with wp_mail() and PHP’s mail(), why messages get lost, and how to use an SMTP server with a plug-in’s constants or phpmailer_init.",
  drawing: {
    title: "The two ways of a WordPress message",
    before: "Without settings",
    after: "With a mail server",
    steps: {
      form: "form, shop, new password",
      wpMail: "wp_mail()",
      phpMail: "PHP mail()",
      webServer: "web server",
      smtp: "SMTP with sign-in",
      provider: "your provider",
      spam: "often spam or lost",
      inbox: "inbox",
    },
    beforeDescription:
      "From the form to wp_mail(), to PHP mail(), to the web server, and from there often into spam or nowhere.",
    afterDescription:
      "From the form to wp_mail(), by SMTP with sign-in to your provider, and from there to the inbox.",
  },
  why: {
    title: "Why the first way loses mail",
    items: [
      "The web server sends without a sign-in, in the name of a domain that never allowed it.",
      "It shares its address with hundreds of sites; one of them is enough for a blocklist.",
      "PHP mail() answers “yes” as soon as the message is in the server’s hands. Nobody hears about the rest.",
    ],
  },
  ways: {
    title: "Two ways to use a mail server",
    plugin: {
      title: "A plug-in",
      text: "WP Mail SMTP, FluentSMTP, Post SMTP and others have a form for it. Choose “Other SMTP”, and take over what Portwise found. WP Mail SMTP can have all of it in wp-config.php, so that the password stays out of the database:",
    },
    fluent: {
      title: "The same with FluentSMTP",
      text: "Server and port stay in its form. Where it asks how to keep the keys, choose the config file; it then reads these two:",
    },
    code: {
      title: "A few lines of your own",
      text: "A file in wp-content/mu-plugins does the same without a plug-in. It is loaded always and cannot be switched off by accident.",
    },
    password: "Both read the password from a constant in wp-config.php, so that it is in one place only.",
  },
  traps: {
    title: "Three traps",
    items: [
      "Forms like to use the visitor’s address as From. Force the From address to your own.",
      "A constant in wp-config.php outdoes the form of the plug-in: what you change in the form then has no effect.",
      "Two SMTP plug-ins at the same time: the last one wins, or neither does. Keep one.",
    ],
  },
};
