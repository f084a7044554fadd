import { expect, type Page, test } from "@playwright/test";
import type { Detection } from "../lib/detection/detection";
import { serviceOfProvider } from "../lib/detection/mail-service";
import { offer } from "../lib/detection/offer";
import { providers } from "../lib/providers/catalog";
import type { Provider } from "../lib/providers/provider";

const languages = [
  { locale: "en-GB", address: "Address your site sends from", help: "Which password is it?" },
  { locale: "it-IT", address: "Indirizzo da cui il sito invia", help: "Quale password serve?" },
] as const;

for (const { locale, address, help } of languages) {
  test.describe(locale, () => {
    test.use({ locale });

    test("every provider's answer has its way on in the first screen, and stays within 320 px", async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const flaws: string[] = [];
      await answerFor(page);
      await page.goto("/setup/provider");
      await expect(page.getByLabel(address)).toBeEnabled();

      for (const provider of providers) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.getByLabel(address).fill(`info@${domainOf(provider)}`);
        await page.getByLabel(address).blur();
        await expect(page.locator("#answer")).toContainText(provider.name);
        const add = (flaw: string | null) => flaw && flaws.push(`${provider.id}: ${flaw}`);
        add(await belowTheFold(page, 900));
        await page.setViewportSize({ width: 390, height: 844 });
        add(await belowTheFold(page, 844));
        await page.setViewportSize({ width: 320, height: 640 });
        add(await outOfPlace(page));
      }
      expect(flaws).toEqual([]);
    });

    test("every provider's password help stays within 320 px", async ({ page }) => {
      test.setTimeout(120_000);
      const flaws: string[] = [];
      await page.setViewportSize({ width: 320, height: 640 });
      await answerFor(page);
      await page.goto("/setup/provider");
      await expect(page.getByLabel(address)).toBeEnabled();

      for (const provider of providers.filter(
        ({ hosts, password }) => hosts[0] && password.kind !== "oauth-only",
      )) {
        await page.getByLabel(address).fill(`info@${domainOf(provider)}`);
        await page.getByLabel(address).blur();
        await expect(page.locator("#answer")).toContainText(provider.name);
        await goTo(page, "/setup/test");
        await expect(page.getByText(help)).toBeVisible();
        const flaw = await outOfPlace(page);
        if (flaw) flaws.push(`${provider.id}: ${flaw}`);
        await goTo(page, "/setup/provider");
        await expect(page.getByLabel(address)).toBeEnabled();
      }
      expect(flaws).toEqual([]);
    });
  });
}

/** One's own domain, as long as some are, with its mail at this provider. */
function domainOf({ id }: Provider): string {
  return `${id}.bottega-artigiana.it`;
}

/** Answers every look-up as if the domain's MX were the provider's that it names. */
async function answerFor(page: Page): Promise<void> {
  await page.route("**/api/v1/detect", async (route) => {
    const body = route.request().postData() ?? "";
    const provider = providers.find((one) => body.includes(`"info@${domainOf(one)}"`));
    if (!provider) throw new Error(`nobody has the address in ${body}`);
    await route.fulfill({ json: detectionOf(provider) });
  });
}

function detectionOf(provider: Provider): Detection {
  const domain = domainOf(provider);
  const host = provider.hosts[0] ?? null;
  const service = serviceOfProvider({ provider, host }, { domain, mx: `mx.${domain}` });
  return offer({ domain, source: "table-mx", confidence: 0.93, mustConfirm: false, ...service });
}

/** Goes to a page without loading it, as a link does: what was typed stays in the tab. */
async function goTo(page: Page, path: "/setup/provider" | "/setup/test"): Promise<void> {
  await page.evaluate((to) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Next.js puts its router there, without a type
    const { next } = window as unknown as { next: { router: { push: (path: string) => void } } };
    next.router.push(to);
  }, path);
  await page.waitForURL(`**${path}`);
}

/** Where no password works there is no Continue, but the first thing that works. */
async function belowTheFold(page: Page, height: number): Promise<string | null> {
  const bottom = await page.evaluate(() => {
    const card = document.querySelector("#answer")?.parentElement;
    const way = card?.querySelector("button[type=submit]") ?? card?.querySelector("button");
    return way ? way.getBoundingClientRect().bottom + window.scrollY : Number.POSITIVE_INFINITY;
  });
  return bottom > height ? `the way on ends at ${Math.round(bottom)} of ${height} px` : null;
}

/** Sideways scrolling, and anything that sticks out of the step's card. */
async function outOfPlace(page: Page): Promise<string | null> {
  return await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) return `needs ${scrollWidth} of ${clientWidth} px`;
    const card = document.querySelector("main form")?.parentElement;
    if (!card) return "no card";
    const edge = card.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(card).paddingRight);
    const outside = [...card.querySelectorAll("*")].find(
      (element) =>
        element.getBoundingClientRect().right > edge + 0.5 &&
        !element.closest(".sr-only") &&
        element.clientWidth > 1,
    );
    return outside ? `${outside.outerHTML.slice(0, 120)} is out of the card` : null;
  });
}
