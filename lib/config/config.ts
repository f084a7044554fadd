import "server-only";
import { parseConfig } from "@/lib/config/parse-config";

/** Where rows are kept. */
export type DatabaseLocation =
  | { readonly engine: "sqlite" /** Absolute path. */; readonly file: string }
  | { readonly engine: "postgres"; readonly url: string };

/** The environment, parsed. The README's table says what each variable is for. */
export type Config = {
  readonly port: number;
  readonly hostname: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly database: DatabaseLocation;
  /** `null`: the one kept in `secretFile`. */
  readonly secret: string | null;
  /** Absolute path, beside the SQLite database, so that a backup takes both; in `data` with PostgreSQL. */
  readonly secretFile: string;
  readonly apiTokens: readonly string[];
  /** `ip[:port]`, as Node's resolver takes them; `null`: the system's. */
  readonly dnsServers: readonly string[] | null;
  /** How Portwise introduces itself to mail servers; `null`: by its public address or host. */
  readonly ehloName: string | null;
  /** CIDR blocks. */
  readonly allowNetworks: readonly string[];
  readonly practice: boolean;
  readonly detectionHttp: boolean;
  readonly ispdbUrl: string;
  /** Whose `X-Forwarded-For` counts: nobody's, any direct peer's, or that of peers in these CIDR blocks. */
  readonly trustProxy: "off" | "on" | readonly string[];
  readonly limits: boolean;
  /** How long a session of staff and customer is kept after its last change. */
  readonly sessionRetentionDays: number;
};

let parsed: Config | undefined;

/**
 * The configuration of this process, parsed once.
 *
 * @throws with one line per wrong value; `instrumentation.ts` reads it first and stops the start.
 */
export function config(): Config {
  if (parsed) return parsed;
  const result = parseConfig(process.env);
  if (!result.ok) throw new Error(result.error.join("\n"));
  parsed = result.value;
  return parsed;
}
