// npm test: everything that a change must pass, from a fresh clone. Later steps run even if an earlier one
// failed, so that one run tells all.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { main, npmScript, requireNode20, Stop } from "./run.mjs";

const reports = mkdtempSync(join(tmpdir(), "portwise-test-"));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

/** One line each for the summary. */
const results = [];

/** Runs one step; `check` answers how many passed and failed, or throws. */
async function step(name, check) {
  console.log(`\n── ${name}`);
  const startedAt = Date.now();
  const outcome = await check().catch((error) => ({ passed: 0, failed: 1, note: error.message }));
  results.push({ name, seconds: (Date.now() - startedAt) / 1000, ...outcome });
  return outcome.failed === 0;
}

const preparation = async (work) => ({ passed: 0, failed: 0, note: await work() });
const single = (exitCode) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Counts of a test runner's own report; a run that broke without a failed test counts as one failure. */
function counted(exitCode, { passed, failed }) {
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

async function unitTests() {
  const args = ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
  const exitCode = await npmScript("test:unit", ...args);
  const { numPassedTests: passed, numFailedTests: failed } = reportIn(unitReport);
  return counted(exitCode, { passed, failed });
}

async function browserTests() {
  process.env.CHROMIUM_PATH = await findBrowser();
  process.env.E2E_PORT = String(await freePort());
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = browserReport;
  const exitCode = await npmScript("test:browser", "--reporter=list,json");
  const { expected, flaky, unexpected } = reportIn(browserReport).stats;
  return counted(exitCode, { passed: expected + flaky, failed: unexpected });
}

function reportIn(file) {
  if (!existsSync(file)) throw new Stop("ended before any test could run; the reason is above");
  return JSON.parse(readFileSync(file, "utf8"));
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function summarize() {
  console.log();
  for (const { name, seconds, passed, failed, note } of results) {
    const counts = note ?? `${passed} passed, ${failed} failed`;
    console.log(`${name.padEnd(14)}${seconds.toFixed(1).padStart(7)} s   ${counts}`);
  }
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
  return total("failed") === 0 ? 0 : 1;
}

function total(key) {
  return results.reduce((sum, result) => sum + result[key], 0);
}

await main(async () => {
  requireNode20();
  const isInstalled = await step("install", () =>
    preparation(async () => ((await install()) ? "done" : "nothing to do")),
  );
  if (!isInstalled) return summarize();

  const hasBrowser = await step("browser", () => preparation(findBrowser));
  await step("types", async () => single(await npmScript("types")));
  await step("lint", async () => single(await npmScript("lint")));
  await step("unit tests", unitTests);
  const isBuilt = await step("build", async () => ({
    passed: 1,
    failed: 0,
    note: (await build()) ? undefined : "nothing to do",
  }));
  if (isBuilt && hasBrowser) await step("browser tests", browserTests);
  return summarize();
}).finally(() => rmSync(reports, { recursive: true, force: true }));
