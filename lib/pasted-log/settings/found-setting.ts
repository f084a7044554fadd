import type { SettingForm } from "@/lib/transcript/clue";

/** What a setting is for, whatever a program calls it. */
export type SettingName =
  | "host"
  | "port"
  | "username"
  | "password"
  | "from"
  /** A word for the kind of encryption: `ssl`, `tls`, `starttls`, `none`. */
  | "mode"
  /** A switch for TLS from the first byte. */
  | "tls-from-start"
  /** A switch for STARTTLS. */
  | "starttls"
  | "sign-in"
  | "oauth"
  | "ehlo-name"
  /** A provider by name, as nodemailer takes it. */
  | "service";

/** One setting and where it stands. A password has an empty value: only `secretCluesOf` looks at one. */
export type FoundSetting = {
  name: SettingName;
  value: string;
  /** As the text calls it. */
  key: string;
  /** `null` where the text is a log or a page, and no file of a known kind. */
  form: SettingForm | null;
  /** From 0. */
  line: number;
  /** Whether its name says that it is for mail; a bare `host` may be anything's. */
  isForMail: boolean;
};

/** A host and port that stand together, in a URL, a call or a log. */
export type FoundServer = {
  host: string | null;
  port: number | null;
  /** `null` where nothing there tells it. */
  security: "tls" | "starttls" | null;
  username?: string;
  line: number;
};
