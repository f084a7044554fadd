import { expect, type Page, test } from "@playwright/test";
import type { Detection } from "../lib/detection/detection";
import { serviceOfProvider } from "../lib/detection/mail-service";
import { offer } from "../lib/detection/offer";
import { providers } from "../lib/providers/catalog";
import type { Provider } from "../lib/providers/provider";

const languages = [
  { locale: "en-GB", address: "Address your site sends from" },
  { locale: "it-IT", address: "Indirizzo da cui il sito invia" },
] as const;

/** Whether Continue must be in the first screen; a page at 320 px has to scroll, but not sideways. */
const screens = [
  { width: 1280, height: 900, isWhole: true },
  { width: 390, height: 844, isWhole: true },
  { width: 320, height: 640, isWhole: false },
] as const;

for (const { locale, address } of languages) {
  test.describe(locale, () => {
    test.use({ locale });

    test("every provider's answer has its way on in the first screen, and stays within 320 px", async ({
      page,
    }) => {
      test.setTimeout(240_000); // 106 answers, on a machine that may be busy
      await answerFor(page);
      await page.goto("/setup/provider");
      await expect(page.getByRole("textbox", { name: address })).toBeEnabled();
      const all = providers.map((provider) => ({ name: provider.name, address: addressAt(provider) }));
      for (const { isWhole, ...size } of screens) {
        await page.setViewportSize(size);
        expect(await page.evaluate(flawsOfAnswers, { all, isWhole })).toEqual([]);
      }
    });

    test("every provider's password help stays within 320 px", async ({ page }) => {
      test.setTimeout(240_000); // 106 answers, on a machine that may be busy
      const flaws: string[] = [];
      await page.setViewportSize({ width: 320, height: 640 });
      await answerFor(page);
      await page.goto("/setup/provider");
      await expect(page.getByRole("textbox", { name: address })).toBeEnabled();
      const withPassword = providers.filter(
        ({ hosts, password }) => hosts[0] && password.kind !== "oauth-only",
      );

      for (const provider of withPassword) {
        await page.evaluate(flawsOfAnswers, {
          all: [{ name: provider.name, address: addressAt(provider) }],
          isWhole: false,
        });
        await goTo(page, "/setup/test");
        await expect(page.locator("#password-help")).toBeVisible();
        flaws.push(...(await page.evaluate(outOfPlace)).map((flaw) => `${provider.id}: ${flaw}`));
        await goTo(page, "/setup/provider");
        await expect(page.getByRole("textbox", { name: address })).toBeEnabled();
      }
      expect(flaws).toEqual([]);
    });
  });
}

/** An address at a domain of one's own, as long as some are, with its mail at this provider. */
function addressAt({ id }: Provider): string {
  return `info@${id}.bottega-artigiana.it`;
}

/** Answers every look-up in the page itself, as if the domain's MX were the provider's that it names. */
async function answerFor(page: Page): Promise<void> {
  const answers = providers.map((provider) => [addressAt(provider), detectionOf(provider)] as const);
  await page.addInitScript((known) => {
    const detections = new Map(known);
    const fetchAsEver = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const body = init?.body;
      if (input !== "/api/v1/detect" || typeof body !== "string") return await fetchAsEver(input, init);
      const asked = [...detections.keys()].find((one) => body.includes(`"${one}"`));
      return Response.json(asked && detections.get(asked));
    };
  }, answers);
}

function detectionOf(provider: Provider): Detection {
  const domain = addressAt(provider).replace("info@", "");
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

/**
 * Runs in the page, because 106 answers take too long from outside: types each address, waits for its answer, and
 * looks where the way on stands. Where no password works, the way on is the first thing that does.
 */
async function flawsOfAnswers({
  all,
  isWhole,
}: {
  all: readonly { name: string; address: string }[];
  isWhole: boolean;
}): Promise<string[]> {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- nothing outside of this function is in the page
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const flaws: string[] = [];
  for (const { name, address } of all) {
    const input = document.querySelector<HTMLInputElement>("#address");
    // Set as the browser does when a person types: React overwrites the element's own setter.
    if (input) Reflect.set(HTMLInputElement.prototype, "value", address, input);
    input?.dispatchEvent(new Event("input", { bubbles: true }));
    await frame();
    input?.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));

    const isAnswered = () => document.querySelector("#answer")?.textContent.includes(name) ?? false;
    const endMs = performance.now() + 10_000;
    while (!isAnswered() && performance.now() < endMs) await frame();
    if (!isAnswered()) flaws.push(`${name}: no answer`);

    const card = document.querySelector("#answer")?.parentElement;
    const way = card?.querySelector("button[type=submit]") ?? card?.querySelector("button");
    const bottom = way ? way.getBoundingClientRect().bottom + window.scrollY : Number.POSITIVE_INFINITY;
    if (isWhole && bottom > window.innerHeight)
      flaws.push(`${name}: the way on ends at ${Math.round(bottom)} of ${window.innerHeight} px`);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) flaws.push(`${name}: needs ${scrollWidth} of ${clientWidth} px`);
    const { right = 0 } = card?.parentElement?.getBoundingClientRect() ?? {};
    const outside = [...(card?.querySelectorAll("*") ?? [])].find(
      (element) => element.getBoundingClientRect().right > right + 0.5 && element.clientWidth > 1,
    );
    if (outside) flaws.push(`${name}: out of the card: ${outside.outerHTML.slice(0, 120)}`);
  }
  return flaws;
}

/** Runs in the page: sideways scrolling, and what sticks out of the form. */
function outOfPlace(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sheet = document.querySelector("main form")?.parentElement;
  if (!sheet) return ["no form"];
  const edge = sheet.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(sheet).paddingRight);
  const outside = [...sheet.querySelectorAll("*")].find(
    (element) =>
      element.getBoundingClientRect().right > edge + 0.5 &&
      !element.closest(".sr-only") &&
      element.clientWidth > 1,
  );
  return [
    ...(scrollWidth > clientWidth ? [`needs ${scrollWidth} of ${clientWidth} px`] : []),
    ...(outside ? [`out of the form: ${outside.outerHTML.slice(0, 120)}`] : []),
  ];
}
