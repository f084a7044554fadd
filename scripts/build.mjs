// Builds the server into .next/standalone, if its sources changed since the last build.
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environment, main, nodeBinary, root, runQuietly, Stop } from "./run.mjs";

const stampFile = join(root, ".next/standalone/portwise-sources");

/** @returns whether it had to be built. */
export async function build() {
  const stamp = hashOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return false;

  console.log(
    "Building the pages. This takes one to three minutes, and again only when the code has changed.",
  );
  rmSync(stampFile, { force: true });
  const env = environment({ NODE_ENV: "production" });
  const { exitCode, output } = await runQuietly(nodeBinary(), ["node_modules/next/dist/bin/next", "build"], {
    env,
    onPatience: (seconds) => console.log(`  still building, ${seconds} s so far`),
  });
  if (exitCode !== 0) throw new Stop(`${output}\nThe build failed; the reason is above.`);
  bringAssets();
  writeFileSync(stampFile, stamp);
  return true;
}

/** Next.js leaves these two out of the standalone folder, for those who serve them from elsewhere. */
function bringAssets() {
  const standalone = join(root, ".next/standalone");
  cpSync(join(root, ".next/static"), join(standalone, ".next/static"), { recursive: true });
  if (existsSync(join(root, "public")))
    cpSync(join(root, "public"), join(standalone, "public"), { recursive: true });
}

const sources =
  /^(?:app|components|lib|public)$|\.config\.(?:ts|mjs)$|^(?:instrumentation|proxy)\.ts$|^(?:package-lock|tsconfig)\.json$/;

/** Content, not time: a clone or a switch of branches does not build twice what is the same. */
function hashOfSources() {
  const hash = createHash("sha256");
  const names = readdirSync(root).filter((name) => sources.test(name));
  for (const file of names.flatMap(filesOf).toSorted()) {
    if (!/\.test\.tsx?$/.test(file))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update("\0");
  }
  return hash.digest("hex");
}

function filesOf(name) {
  if (!statSync(join(root, name)).isDirectory()) return [name];
  const inside = readdirSync(join(root, name), { recursive: true }).map((entry) => join(name, entry));
  return inside.filter((file) => statSync(join(root, file)).isFile());
}

if (process.argv[1]?.endsWith("build.mjs")) await main(async () => void (await build()));
