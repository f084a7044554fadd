import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

/** Most JavaScript that a page may load, gzipped, in kB (1,000 bytes). */
const budgets: readonly (readonly [path: string, kB: number])[] = [
  ...["/guide", "/guide/ports", "/guide/problems/port-blocked"].map((path) => [path, 145] as const),
  ...["provider", "server", "done"].map((step) => [`/setup/${step}`, 185] as const),
  ["/setup/test", 190], // asks for what two pages of 185 asked for: the sign-in and the message
];

test("no page loads more JavaScript than its budget", async ({ page }) => {
  for (const [path, budget] of budgets) {
    await page.goto(path, { waitUntil: "networkidle" });
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
    );
    const files = new Set(scripts.filter((script) => script.endsWith(".js")));
    expect(files.size, path).toBeGreaterThan(3);

    const sizes = [...files].map((file) => gzipSync(readFileSync(file.replace(/^\/_next/, ".next"))).length);
    expect.soft(sizes.reduce((sum, size) => sum + size, 0) / 1_000, path).toBeLessThan(budget);
  }
});
