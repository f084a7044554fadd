import { expect, type Page, test } from "@playwright/test";
import { openPages } from "./pages";

/** Google's "good" is 0.1; a page that a worried person reads should not move at all. */
const most = 0.02;

const guidePages = ["/guide/ports", "/guide/problems/port-blocked", "/guide/providers/gmail"];
const looks = [
  { viewport: { width: 390, height: 844 }, paths: [...openPages(), ...guidePages] },
  {
    viewport: { width: 1280, height: 900 },
    paths: ["/", "/explain", "/setup/provider", "/setup/test", "/guide/ports"],
  },
];

/** Sums up what moves while a page arrives, as Core Web Vitals do; `cls` is read after everything has loaded. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { cls: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!("hadRecentInput" in entry) || entry.hadRecentInput) continue;
        Object.assign(globalThis, { cls: Reflect.get(globalThis, "cls") + Reflect.get(entry, "value") });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

for (const { viewport, paths } of looks) {
  test(`no page moves while it arrives at ${viewport.width} px`, async ({ browser }) => {
    test.setTimeout(120_000);
    for (const path of paths) {
      // A context of its own: fonts come from the server each time, after the first paint.
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      const isFontDue = Promise.withResolvers<void>();
      await page.route("**/*.woff2", async (route) => {
        await isFontDue.promise;
        await route.continue();
      });
      await watchShifts(page);
      await page.goto(path, { waitUntil: "commit" });
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      isFontDue.resolve();
      await page.waitForLoadState();
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((resolve) => requestIdleCallback(resolve)); // hydrated, and nothing left to draw
      });
      expect.soft(await page.evaluate<number>("globalThis.cls"), path).toBeLessThan(most);
      await context.close();
    }
  });
}
