import { dirname, join, resolve } from "node:path";
import * as z from "zod";
import type { Config, DatabaseLocation } from "@/lib/config/config";
import { parseDatabaseUrl } from "@/lib/config/database-url";
import { isDnsServer, toCidr, toEhloName } from "@/lib/config/network";
import { err, ok, type Result } from "@/lib/result";

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the variables; an empty one counts as absent. @returns one line for each wrong value otherwise. */
export function parseConfig(environment: Environment): Result<Config, readonly string[]> {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const { data, error } = environmentSchema.safeParse(present);
  if (error) return err([...new Set(error.issues.map((issue) => describe(issue, present)))]);

  // npm's name for the folder in which it was started; the built server changes into its own.
  const folder = environment["INIT_CWD"] ?? process.cwd();
  return ok({
    port: data.PORT,
    hostname: data.HOSTNAME,
    publicUrl: data.PORTWISE_PUBLIC_URL ?? `http://localhost:${data.PORT}`,
    database: locate(data.DATABASE_URL, folder),
    secret: data.PORTWISE_SECRET ?? null,
    secretFile: join(dataFolderOf(data.DATABASE_URL, folder), "portwise.secret"),
    apiTokens: data.PORTWISE_API_TOKENS,
    dnsServers: data.PORTWISE_DNS_SERVERS ?? null,
    ehloName: data.PORTWISE_EHLO_NAME ?? null,
    allowNetworks: data.PORTWISE_ALLOW_NETWORKS,
    practice: data.PORTWISE_PRACTICE,
    detectionHttp: data.PORTWISE_DETECTION_HTTP,
    ispdbUrl: data.PORTWISE_ISPDB_URL,
    trustProxy: data.PORTWISE_TRUST_PROXY,
    limits: data.PORTWISE_LIMITS,
    sessionRetentionDays: data.PORTWISE_SESSION_RETENTION_DAYS,
  });
}

function locate(database: DatabaseLocation, folder: string): DatabaseLocation {
  return database.engine === "sqlite" ? { ...database, file: resolve(folder, database.file) } : database;
}

function dataFolderOf(database: DatabaseLocation, folder: string): string {
  return resolve(folder, database.engine === "sqlite" ? dirname(database.file) : "data");
}

/** Values that may hold a secret are not repeated. */
const secretVariables: readonly PropertyKey[] = ["PORTWISE_SECRET", "PORTWISE_API_TOKENS", "DATABASE_URL"];

function describe({ path: [name = ""], message }: z.core.$ZodIssue, environment: Environment): string {
  const value = secretVariables.includes(name) ? "" : `, not ${JSON.stringify(environment[String(name)])}`;
  return `${String(name)} must be ${message}${value}`;
}

const text = z.string().trim();
const listOf = <Item>(item: z.ZodType<Item, string>) =>
  text
    .transform((value) => value.split(",").map((entry) => entry.trim()))
    .transform((entries) => entries.filter((entry) => entry !== ""))
    .pipe(z.array(item));
const onOrOff = z.enum(["on", "off"], { error: "on or off" });
const switchedOn = onOrOff.default("on").transform((value) => value === "on");

const cidr = text.transform((value, context) => {
  const block = toCidr(value);
  if (block) return block;
  context.addIssue({ code: "custom", message: "networks such as 10.0.0.0/8,fd00::/8" });
  return z.NEVER;
});

const webAddress = z.url({
  protocol: /^https?$/,
  error: "a web address such as https://mail.example.com",
});

const environmentSchema = z.object({
  PORT: text
    .regex(/^\d{1,5}$/, { error: "a port between 1 and 65535", abort: true })
    .transform(Number)
    .pipe(z.int().min(1, "a port between 1 and 65535").max(65_535, "a port between 1 and 65535"))
    .default(3000),
  HOSTNAME: text.regex(/^[\w.:-]+$/, "a host name or an IP address").default("127.0.0.1"),
  PORTWISE_PUBLIC_URL: text
    .pipe(webAddress)
    .transform((value) => new URL(value))
    .refine(({ pathname, search, hash }) => pathname + search + hash === "/", {
      error: "a web address without a path, such as https://mail.example.com",
    })
    .transform((url) => url.origin)
    .optional(),
  DATABASE_URL: text.default("file:./data/portwise.db").transform((value, context) => {
    const location = parseDatabaseUrl(value);
    if (location) return location;
    context.addIssue({
      code: "custom",
      message: "file:<path> or postgres://<user>:<password>@<host>/<name>",
    });
    return z.NEVER;
  }),
  PORTWISE_SECRET: text.min(16, "at least 16 characters, best made by chance").optional(),
  PORTWISE_API_TOKENS: listOf(
    text.regex(/^[\x21-\x7e]+$/, "tokens of visible ASCII characters, separated by commas"),
  ).default([]),
  PORTWISE_DNS_SERVERS: listOf(
    text.refine(isDnsServer, "IP addresses with or without a port, such as 192.0.2.53,[2001:db8::53]:5353"),
  )
    .refine((servers) => servers.length > 0, "at least one IP address")
    .optional(),
  PORTWISE_EHLO_NAME: text
    .transform(toEhloName)
    .refine((name) => name !== null, {
      error: "a host name such as mail.example.com, or an address literal such as [192.0.2.7]",
    })
    .optional(),
  PORTWISE_ALLOW_NETWORKS: listOf(cidr).default([]),
  PORTWISE_PRACTICE: switchedOn,
  PORTWISE_DETECTION_HTTP: switchedOn,
  PORTWISE_ISPDB_URL: text.pipe(webAddress).default("https://autoconfig.thunderbird.net/v1.1/"),
  PORTWISE_TRUST_PROXY: z
    .union([onOrOff, listOf(cidr)], {
      error: "on, off, or the proxies' addresses such as 10.0.0.0/8",
    })
    .default("off"),
  PORTWISE_LIMITS: switchedOn,
  PORTWISE_SESSION_RETENTION_DAYS: text
    .regex(/^\d{1,4}$/, { error: "a number of days between 1 and 3650", abort: true })
    .transform(Number)
    .pipe(
      z.int().min(1, "a number of days between 1 and 3650").max(3650, "a number of days between 1 and 3650"),
    )
    .default(90),
});
