import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { posix } from "node:path";
import { expect, it } from "vitest";

const root = new URL("..", import.meta.url).pathname;

/** The table "may import" of ARCHITECTURE.md: module → modules. */
const allowed = new Map(
  [
    ...readFileSync(`${root}ARCHITECTURE.md`, "utf8").matchAll(
      /^\| `([a-z0-9-]+)` \|[^|\n]*\| ([^|\n]*) \|$/gm,
    ),
  ].map((row) => [
    row[1] ?? "",
    [...(row[2] ?? "").matchAll(/`([a-z0-9-]+)`/g)].map((name) => name[1] ?? ""),
  ]),
);

const files = await Array.fromAsync(glob("{app,components,lib}/**/*.{ts,tsx}", { cwd: root }));
const sources = files.filter((file) => !/\.test\.tsx?$|\.d\.ts$|\/testing\//.test(file));

type Import = { file: string; target: string; isTypeOnly: boolean };

const imports: Import[] = sources.flatMap((file) =>
  [
    ...readFileSync(root + file, "utf8").matchAll(
      /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm,
    ),
  ].map((match) => ({
    file,
    target: resolve(file, match[2] ?? match[3] ?? ""),
    isTypeOnly: Boolean(match[1]),
  })),
);

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  return specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : specifier;
}

/** The folder of `lib` that a path belongs to; `null` for the shared words directly in `lib`. */
function moduleOf(path: string): string | null {
  return (
    /^lib\/([a-z0-9-]+)\//.exec(path)?.[1] ??
    /^lib\/([a-z0-9-]+)$/.exec(path.replace(/^lib\/(?:locale|result|assert-never|one-slip)$/, ""))?.[1] ??
    null
  );
}

it("reads the table and the imports", () => {
  expect(allowed.size).toBeGreaterThan(10);
  expect(imports.length).toBeGreaterThan(10);
});

it("imports go app → components → lib, never back", () => {
  const order = ["lib", "components", "app"];
  const rank = (path: string) => order.indexOf(path.split("/")[0] ?? "");
  expect(imports.filter(({ file, target }) => rank(target) > rank(file))).toEqual([]);
});

it("lib has no React", () => {
  expect(
    imports.filter(({ file, target }) => file.startsWith("lib/") && /^react(-dom)?(\/|$)/.test(target)),
  ).toEqual([]);
});

it("every folder of lib stands in the table, and imports only what the table allows", () => {
  const wrong = imports.filter(({ file, target, isTypeOnly }) => {
    const [from, to] = [moduleOf(file), moduleOf(target)];
    if (!from || !to || from === to || !target.startsWith("lib/")) return false;
    if (from === "i18n" && isTypeOnly) return false;
    return !allowed.get(from)?.includes(to);
  });
  expect(wrong).toEqual([]);
  expect(files.map(moduleOf).filter((name) => name !== null && !allowed.has(name))).toEqual([]);
});

it("only live-test opens SMTP connections", () => {
  const users = imports
    .filter(({ target }) => target === "nodemailer/lib/smtp-connection")
    .map(({ file }) => moduleOf(file));
  expect(new Set(users)).toEqual(new Set(users.length ? ["live-test"] : []));
});
