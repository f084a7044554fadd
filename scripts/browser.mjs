// Finds a Chromium for the browser tests, or brings one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { environment, Stop } from "./run.mjs";

const usual = ["/usr/bin/chromium", "/usr/bin/google-chrome-stable", "/usr/bin/chromium-browser"];

/**
 * What is on the machine is taken before anything is downloaded; then Playwright's own, then the
 * distribution's.
 *
 * @returns its path.
 */
export async function findBrowser() {
  return (
    [process.env.CHROMIUM_PATH, await playwrightsOwn(), ...usual].find(runs) ??
    (await downloaded()) ??
    installedByApt() ??
    stop()
  );
}

function runs(path) {
  return Boolean(path) && existsSync(path) && spawnSync(path, ["--version"]).status === 0;
}

async function playwrightsOwn() {
  return (await import("playwright-core")).chromium.executablePath();
}

async function downloaded() {
  console.log("No Chromium here: asking Playwright for one…");
  const args = ["node_modules/@playwright/test/cli.js", "install", "chromium"];
  spawnSync("node", args, { stdio: "inherit", timeout: 300_000, env: environment() });
  return [await playwrightsOwn()].find(runs);
}

function installedByApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Playwright's cannot be downloaded: asking apt-get for one…");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) => spawnSync("apt-get", args, { stdio: "inherit", env }).status === 0;
  const bring = () => apt("install", "-y", "--no-install-recommends", "chromium");
  if (!bring() && apt("update")) bring();
  return usual.find(runs);
}

function stop() {
  throw new Stop("The browser tests need a Chromium: install one, or set CHROMIUM_PATH to where it is.");
}
