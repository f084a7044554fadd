import "server-only";
import type { JudgedHost } from "@/lib/egress/egress";
import { explorerTimesMs } from "@/lib/live-test/deadlines";
import { Door, type DoorContext } from "@/lib/live-test/door";
import { waited } from "@/lib/live-test/waited";
import type { Settings } from "@/lib/settings/schema";
import { type Endpoint, isSameEndpoint } from "@/lib/smtp/endpoint";
import type { LiveTestEvent } from "@/lib/transcript/event";
import type { Alternative } from "@/lib/transcript/report";

export type ExplorerOptions = DoorContext & {
  /** Other doors use the very addresses that were judged for the chosen one. */
  host: JudgedHost;
  /** Best first. */
  endpoints: readonly Endpoint[];
  emit: (event: LiveTestEvent) => void;
};

/** Tries the other doors of a host side by side, and signs in at the best one that answers. */
export class Explorer {
  readonly #options: ExplorerOptions;
  readonly #found = new Map<Door, Alternative>();
  #doors: readonly Door[] = [];
  #startedAtMs = 0;
  #signedIn: Promise<Alternative | null> | null = null;
  #isOver = false;

  constructor(options: ExplorerOptions) {
    this.#options = options;
  }

  /** What the doors turned out to be, best first; those still unanswered are left out. */
  get alternatives(): readonly Alternative[] {
    return this.#doors.map((door) => this.#found.get(door)).filter((found) => found !== undefined);
  }

  /** Opens the doors that fit, each once. */
  start(isFit: (endpoint: Endpoint) => boolean): void {
    if (this.#isOver) return;
    const { host, endpoints, egress, emit, now } = this.#options;
    const isNew = (endpoint: Endpoint) =>
      !this.#doors.some((door) => isSameEndpoint(door.endpoint, endpoint));
    const opened = endpoints
      .filter((endpoint) => isNew(endpoint) && isFit(endpoint))
      .flatMap(({ port, security }) => {
        const judged = egress.atPort(host, port);
        return judged.ok ? [new Door(judged.value, security, this.#options)] : [];
      });
    if (opened.length === 0) return;
    this.#startedAtMs = now();
    this.#doors = inOrderOf(endpoints, [...this.#doors, ...opened]);
    emit({ type: "exploring", atMs: now(), endpoints: opened.map(({ endpoint }) => endpoint) });
    for (const door of opened) void door.tried.then((found) => this.#record(door, found));
  }

  /** The best door that is open: a better one may keep it waiting for a moment, not for long. `null` if none is. */
  async best(): Promise<Door | null> {
    const patience = waited(
      explorerTimesMs.patience - (this.#options.now() - this.#startedAtMs),
      this.#options.signal,
    );
    await Promise.race([patience, this.#bestIsClear()]);
    return this.#firstOpen() ?? (await this.#anyOpen());
  }

  /** Signs in at the best door, once: the same answer however often it is asked for. */
  signIn(auth: Settings["auth"]): Promise<Alternative | null> {
    this.#signedIn ??= this.#signInAtBest(auth);
    return this.#signedIn;
  }

  /** Waits until every door has answered, or has been silent for long enough to be called so once another is proven. */
  async settle({ isProven }: { isProven: boolean }): Promise<void> {
    const all = Promise.all(this.#doors.map(({ tried }) => tried));
    if (isProven) {
      const rest = explorerTimesMs.othersSilence - (this.#options.now() - this.#startedAtMs);
      await Promise.race([all, waited(rest, this.#options.signal)]);
      for (const door of this.#doors) if (!this.#found.has(door)) door.giveUp();
    }
    await all;
  }

  /** Closes every door; what has been found stays. */
  close(): void {
    this.#isOver = true;
    for (const door of this.#doors) door.close();
  }

  async #signInAtBest(auth: Settings["auth"]): Promise<Alternative | null> {
    const door = await this.best();
    if (!door) return null;
    if (auth.method === "none") return this.#found.get(door) ?? null;
    const found = await door.signIn(auth);
    this.#record(door, found);
    return found;
  }

  #record(door: Door, found: Alternative): void {
    if (this.#isOver) return;
    this.#found.set(door, found);
    this.#options.emit({ type: "alternative", ...found });
  }

  #firstOpen(): Door | undefined {
    return this.#doors.find((door) => this.#found.get(door)?.status === "open");
  }

  /** Fulfils when the best open door is known for sure: all better ones have answered. */
  async #bestIsClear(): Promise<void> {
    for (const door of this.#doors) if ((await door.tried).status === "open") return;
  }

  async #anyOpen(): Promise<Door | null> {
    const open = this.#doors.map(async (door) => {
      if ((await door.tried).status !== "open") throw new Error("closed");
      return door;
    });
    return Promise.any(open).catch(() => null);
  }
}

function inOrderOf(endpoints: readonly Endpoint[], doors: readonly Door[]): readonly Door[] {
  return endpoints.flatMap((endpoint) => doors.filter((door) => isSameEndpoint(door.endpoint, endpoint)));
}
