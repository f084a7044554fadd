/** The one-page test for people who have their settings. */
export const quickTest = {
  title: "Test mail settings",
  lead: "Everything on one page. A real message goes through the server to the address below, and you see each stage.",
  hostHint: "smtp.example.com:587 is taken apart",
  usualSecurity: "usual for the port",
  usernameHint: "Leave user name and password empty if the server takes mail without sign-in.",
  passwordHint: "Goes to this server alone, and is not kept.",
  retype: "It was not kept. Enter it again to go on.",
  settings: "Settings",
  start: "Send the test message",
  again: "Test these settings again",
  cancelled: "The test was cancelled. Nothing you typed is lost.",
  sent: "It works: your mail server took the message",
  sentBy:
    "{host} took it on port {port} for {recipient}, after {seconds, number, ::.0} s. Look whether it arrived.",
  proven: "Checked just now: this test signed in there.",
};
