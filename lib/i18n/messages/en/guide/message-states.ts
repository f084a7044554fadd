export const messageStates = {
  title: "Sent, accepted, delivered",
  lead: "“250 OK” means that the provider has taken the message over, not that it has arrived. After that it goes through other hands.",
  description:
    "The states of a message from not sent to accepted, deferred, delivered, spam or bounced, and how to find out which one yours is in.",
  drawing: {
    title: "The states of a message",
    description:
      "From not sent to accepted by the provider; from there to deferred and back, and on to the inbox, the spam folder or a bounce. A test sees as far as accepted.",
    notSent: "Not sent",
    accepted: "Accepted",
    deferred: "Deferred",
    inbox: "Inbox",
    spam: "Spam",
    bounced: "Bounced",
    says250: "250 OK",
    says4xx: "“later”",
    retries: "tries again",
    sightEnds: "a test sees as far as this",
  },
  knows: "How you find out",
  states: {
    notSent: {
      name: "Not sent",
      text: "The conversation with the server stopped before it took the message. Nothing is on its way.",
      knows: "The test says so at once, with the station and the reason.",
    },
    accepted: {
      name: "Accepted by the provider",
      text: "The provider’s server answered 250 and is responsible from now on (RFC 5321). It usually gives a queue number.",
      knows: "The test says so. Keep the queue number: support can find the message with it.",
    },
    deferred: {
      name: "Deferred",
      text: "The receiving server said “not now”: greylisting, a full mailbox, a fault. The provider tries again, for up to five days.",
      knows: "In the provider’s log; after some hours often a notice in the sender’s inbox.",
    },
    inbox: {
      name: "In the inbox",
      text: "Delivered and sorted where it belongs.",
      knows: "Only the recipient can say. Portwise’s test message carries a code of six digits for that.",
    },
    spam: {
      name: "In the spam folder",
      text: "Delivered, but distrusted: the domain’s SPF, DKIM and DMARC, the sender’s reputation or the content are the reasons.",
      knows:
        "The recipient looks into the folder; the header Authentication-Results says what the receiver checked.",
    },
    bounced: {
      name: "Bounced",
      text: "The receiving server refused it for good. The provider writes a bounce to the sender, with the reason in it.",
      knows: "In the sender’s inbox. Paste the bounce into Portwise to have it explained.",
    },
  },
  notThere: {
    title: "Accepted, but nothing arrived?",
    steps: [
      "Wait ten minutes and look into spam, promotions and rules of the recipient.",
      "Look for a bounce in the inbox of the sender’s address; it must exist for that.",
      "Look for the queue number in the provider’s log.",
      "Check SPF, DKIM and DMARC of the sender’s domain.",
      "Send to an address at another provider and compare.",
    ],
  },
};
