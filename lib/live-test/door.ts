import "server-only";
import type { Egress, JudgedHost } from "@/lib/egress/egress";
import type { StageDeadlinesMs } from "@/lib/live-test/deadlines";
import { Session } from "@/lib/live-test/session";
import { StageError } from "@/lib/live-test/stage-error";
import type { Watcher } from "@/lib/live-test/watcher";
import type { Settings } from "@/lib/settings/schema";
import type { Endpoint } from "@/lib/smtp/endpoint";
import type { Failure } from "@/lib/transcript/failure";
import type { Redactor } from "@/lib/transcript/redaction";
import type { Alternative } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

type Credentials = Exclude<Settings["auth"], { method: "none" }>;

export type DoorContext = {
  egress: Egress;
  redactor: Redactor;
  deadlinesMs: StageDeadlinesMs;
  signal: AbortSignal;
  /** Milliseconds since the test began. */
  now: () => number;
};

/** Another door of a host: opened as far as the server's list of capabilities, to see whether it would do. */
export class Door {
  readonly endpoint: Endpoint;
  /** What became of it; fulfils in any case, within the door's own deadlines or when `giveUp` is called. */
  readonly tried: Promise<Alternative>;

  readonly #stop = new AbortController();
  readonly #startedAtMs: number;
  readonly #now: () => number;
  #reached: Stage = "connect";
  readonly #session: Session;

  constructor(
    host: JudgedHost,
    security: Endpoint["security"],
    { egress, redactor, deadlinesMs, signal, now }: DoorContext,
  ) {
    this.endpoint = { port: host.port, security };
    this.#now = now;
    this.#startedAtMs = now();
    this.#session = new Session({
      host,
      security,
      egress,
      redactor,
      watcher: this.#watcher(),
      deadlinesMs,
      signal: AbortSignal.any([signal, this.#stop.signal]),
    });
    this.tried = this.#session.open().then(
      () => this.#is("open"),
      (error: unknown) => this.#is(error instanceof StageError ? statusOf(error.failure) : this.#silence()),
    );
  }

  /** Signs in here; `signedIn` stays `null` if the door has closed meanwhile or offers no sign-in that fits. */
  async signIn(auth: Credentials): Promise<Alternative> {
    const signedIn = await this.#session.signIn(auth).then(
      () => true,
      // Without a reply from the server nothing was refused.
      (error: unknown) => (error instanceof StageError && error.failure.reply !== null ? false : null),
    );
    return { ...this.#is("open"), signedIn };
  }

  giveUp(): void {
    this.#stop.abort(new Error("given up"));
  }

  close(): void {
    this.#session.quit();
    this.giveUp();
  }

  #is(status: Alternative["status"]): Alternative {
    return {
      ...this.endpoint,
      status,
      reached: this.#reached,
      signedIn: null,
      ms: this.#now() - this.#startedAtMs,
    };
  }

  #silence(): Alternative["status"] {
    return this.#reached === "connect" ? "blocked" : "silent";
  }

  #watcher(): Watcher {
    return {
      begin: (stage) => {
        this.#reached = stage;
      },
      pass: ignore,
      line: ignore,
      offered: ignore,
      secured: ignore,
    };
  }
}

const ignore = () => {};

/** What a failure says about a door. */
function statusOf({ stage, code, reply, errorCode }: Failure): Alternative["status"] {
  if (stage === "connect") return errorCode === "ECONNREFUSED" ? "refused" : "blocked";
  if (stage === "tls" || stage === "starttls") return "tls-failed";
  if (code !== null) return code < 500 ? "busy" : "refused";
  return reply === null ? "silent" : "not-smtp";
}
