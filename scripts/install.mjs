// Brings node_modules in line with package-lock.json, if it is not already.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { npm, root, Stop } from "./run.mjs";

/** @returns whether anything had to be installed. */
export async function install() {
  if (isInstalled()) return false;
  console.log("Installing packages (npm ci). This takes about a minute, once.");
  // `dev` too, whatever NODE_ENV says: the build needs the compiler. npm's warnings are about Node 20, which only
  // starts the pinned Node, and about install scripts that nothing here needs.
  if ((await npm("ci", "--include=dev", "--include=optional", "--loglevel=error")) === 0) return true;

  throw new Stop(
    "npm could not install the packages (its own words are above). If it could not reach the registry, " +
      "check the network and `npm config get registry`, then run this again.",
  );
}

/** npm leaves a copy of the lock in node_modules when it is done; optional packages may be for other machines. */
function isInstalled() {
  const wanted = packagesOf("package-lock.json");
  const present = packagesOf("node_modules/.package-lock.json");
  const isThere = ([path, { version, optional }]) =>
    path === "" || (optional && !present[path]) || present[path]?.version === version;
  return Object.entries(wanted).every(isThere) && Object.keys(present).every((path) => path in wanted);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return {};
  }
}
