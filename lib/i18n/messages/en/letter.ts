/** A letter that a site owner sends to whoever runs the server of the site. */
export const letter = {
  subject: "Please open outgoing TCP port {port} to {host}",
  greeting: "Hello,",
  request:
    "my website needs to send mail through {host}. From your server the connection does not succeed. Please allow outgoing TCP connections to {host}, port {port}.",
  evidence: "What was seen on {date} (UTC), from {ranFrom}:",
  chosen: "- port {port} ({security}): {finding}",
  open: "- port {port} ({security}): answers in {ms} ms, so the mail server itself is running",
  other: "- port {port} ({security}): {finding}",
  findings: {
    blocked: "no answer to the connection",
    refused: "the connection was refused",
    "not-smtp": "something other than a mail server answers",
    "tls-failed": "encryption fails; something in between may interfere",
    silent: "the connection stands, then no greeting comes",
    failed: "failed ({message})",
  },
  alternative: "If you block the port on purpose, please tell me which port or relay I should use instead.",
  thanks: "Thank you",
};
