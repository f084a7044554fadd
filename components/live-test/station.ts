import type { Stage } from "@/lib/transcript/stage";

/** The stops between the person's server and the provider's, as a person would name them. */
export type StationId =
  | "lookup"
  | "connection"
  | "greeting"
  | "encryption"
  | "signIn"
  | "sender"
  | "recipient"
  | "message"
  | "accepted";

/** `tls` and `starttls` are one station: they differ only in when they come. */
export const stationOf: Readonly<Record<Stage, StationId | null>> = {
  dns: "lookup",
  connect: "connection",
  tls: "encryption",
  greeting: "greeting",
  ehlo: "greeting",
  starttls: "encryption",
  auth: "signIn",
  mail: "sender",
  rcpt: "recipient",
  data: "message",
  body: "accepted",
  // Saying goodbye changes nothing for anybody.
  quit: null,
};
