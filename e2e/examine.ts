import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Phones: the narrowest that counts (WCAG 1.4.10), and a usual one. */
const widths = [320, 390] as const;

/** What is wrong with the page as it stands, in both themes: one line each. Nothing is loaded again for it. */
export async function flawsOf(page: Page, where: string): Promise<string[]> {
  const flaws = await axeFlaws(page, (axe) =>
    axe.options({ rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] }),
  );
  // The rest of what axe looks at is the same in the dark.
  await page.emulateMedia({ colorScheme: "dark" });
  const inTheDark = await axeFlaws(page, (axe) => axe.withRules(["color-contrast", "link-in-text-block"]));
  await page.emulateMedia({ colorScheme: "light" });

  await page.keyboard.press("Tab"); // from now on the browser shows where the focus is
  flaws.push(...inTheDark.map((flaw) => `dark: ${flaw}`), ...(await page.evaluate(structuralFlaws)));
  flaws.push(...(await sidewaysScroll(page)));
  return flaws.map((flaw) => `${where}: ${flaw}`);
}

async function axeFlaws(page: Page, set: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Legacy: without a second page for the results of frames, which no page here has.
  const { violations } = await set(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
}

/** A page that is wider than a phone. Italian words are longer than English ones. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  const usual = page.viewportSize() ?? { width: 1280, height: 720 };
  const flaws: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) flaws.push(`needs ${needed} px of ${width}`);
  }
  await page.setViewportSize(usual);
  return flaws;
}

/** Runs in the page: one main heading, a title of its own, the language, and a focus that can be seen. */
function structuralFlaws(): string[] {
  const flaws: string[] = [];
  const headings = document.querySelectorAll("h1").length;
  if (headings !== 1) flaws.push(`${headings} main headings`);
  if (!/.+ · Portwise$|^Portwise/.test(document.title)) flaws.push(`the title is "${document.title}"`);
  if (document.documentElement.lang !== "en") flaws.push(`lang is "${document.documentElement.lang}"`);

  const controls = document.querySelectorAll<HTMLElement>(
    "a[href], button, input, select, textarea, summary",
  );
  for (const control of controls) {
    control.focus();
    if (document.activeElement !== control) continue; // disabled or hidden
    // Around a card, the focus is drawn by the card.
    const drawn = [control, control.parentElement, control.closest("label"), control.nextElementSibling];
    const isSeen = drawn.some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    });
    if (!isSeen) flaws.push(`no focus to be seen on ${control.outerHTML.slice(0, 120)}`);
  }
  return flaws;
}
