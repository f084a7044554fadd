import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Locked = { version?: string; optionalDependencies?: Record<string, string> };

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"),
);

/** Where Node would look for `name` from the package at `path`, nearest first. */
function placesOf(name: string, path: string): readonly string[] {
  const parents = path
    .split("/node_modules/")
    .map((_, depth, parts) => parts.slice(0, depth + 1).join("/node_modules/"));
  return [`node_modules/${name}`, ...parents.map((parent) => `${parent}/node_modules/${name}`)];
}

// `npm install` beside a node_modules of this system drops the builds for every other system from the lock, and
// `npm ci` then refuses it everywhere. If this fails: remove the parent's entry too, without node_modules, and run
// `npm install --package-lock-only`.
test("the lock holds the builds for every system", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !placesOf(name, path).some((place) => place in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});
