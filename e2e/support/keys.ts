import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until the focus is there; no page of the wizard has as many stops. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await pressUntilFocused(page, target, "Tab");
}

/** Arrows move through a group of radio buttons and choose, as the browser has it. */
export async function arrowTo(page: Page, target: Locator, key: "ArrowDown" | "ArrowUp"): Promise<void> {
  await pressUntilFocused(page, target, key);
  await expect(target).toBeChecked();
}

const mostPresses = 80;

async function pressUntilFocused(page: Page, target: Locator, key: string): Promise<void> {
  await expect(target).toBeEnabled();
  for (let presses = 0; presses < mostPresses; presses++) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}
