import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": import.meta.dirname,
      // Marks a file as the server's for Next.js; in plain Node it has nothing to do.
      "server-only": `${import.meta.dirname}/scripts/empty-module.mjs`,
    },
  },
  test: {
    include: ["{app,components,lib,scripts}/**/*.test.{ts,tsx}"],
    pool: "threads",
    isolate: false,
    maxWorkers: "100%", // much of the time is waiting, so the main thread needs no core to itself
    // Tests of the limits switch them on themselves; tests of routes call as a program does.
    env: { PORTWISE_LIMITS: "off", PORTWISE_API_TOKENS: "token-of-the-tests" },
    maxConcurrency: 10,
    testTimeout: 20_000,
  },
});
