import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";
import { reachableAddress } from "./e2e/support/silent-server";

// Set by scripts/test.mjs; without it the system's Chromium, else Playwright's own.
const chromium =
  process.env.CHROMIUM_PATH ?? ["/usr/bin/chromium", "/usr/bin/google-chrome-stable"].find(existsSync);
const port = Number(process.env.E2E_PORT ?? 3921);

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: [["list"]],
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-GB",
    // A trace of every test makes each one several times slower; run a failing one with `--trace on`.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "desktop", use: { ...devices["Desktop Chrome"], channel: undefined } }],
  webServer: {
    command: "node scripts/serve.mjs",
    env: {
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      DATABASE_URL: "file:./test-results/e2e.db",
      PORTWISE_LIMITS: "off",
      PORTWISE_ALLOW_NETWORKS: `${reachableAddress}/32`,
      PORTWISE_DNS_SERVERS: "127.0.0.1:9", // nobody: nothing outside of this machine is looked up
    },
    url: `http://127.0.0.1:${port}/api/health`,
    reuseExistingServer: !process.env.CI,
    timeout: 60_000,
  },
});
