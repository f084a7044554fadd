import { expect, type Page, test } from "@playwright/test";
import { flawsOf } from "./examine";
import { openPages } from "./pages";

/** Everything that the browser complains about, violations of the Content-Security-Policy too. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    const isMissingPage = message.location().url.endsWith("/nowhere");
    if (message.type() === "error" && !isMissingPage) complaints.push(`${page.url()}: ${message.text()}`);
  });
  return complaints;
}

test("there is nothing to find on any page", async ({ page }) => {
  test.setTimeout(180_000);
  const complaints = complaintsOf(page);
  const flaws: string[] = [];
  for (const path of [...openPages(), "/nowhere"]) {
    await page.goto(path);
    flaws.push(...(await flawsOf(page, path)));
  }
  expect([...flaws, ...complaints]).toEqual([]);
});

test("there is nothing to find while things happen", async ({ page }) => {
  test.setTimeout(180_000);
  const complaints = complaintsOf(page);
  const flaws: string[] = [];
  const examine = async (state: string) => void flaws.push(...(await flawsOf(page, state)));

  await page.goto("/setup/provider");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Enter a whole e-mail address")).toBeVisible();
  await examine("an error in a step");
  await page.getByRole("textbox", { name: "Address your site sends from" }).fill("anna@hotmail.it");
  await expect(page.getByText("takes no passwords from websites")).toBeVisible();
  await page.getByText("Choose your provider yourself").click();
  await examine("ways without a password, and the picker");

  await openPractice(page, "The server is slow");
  await page.getByRole("button", { name: "Send the test message" }).click();
  await expect(page.getByRole("button", { name: "Cancel" })).toBeVisible();
  await examine("a running test");

  await openPractice(page, "The password is mistyped");
  await page.getByRole("button", { name: "Send the test message" }).click();
  await expect(page.getByRole("heading", { name: /did not accept/ })).toBeVisible();
  await page.getByText("More", { exact: true }).click();
  await expect(page.getByRole("heading", { name: "What the server said" })).toBeVisible();
  await examine("a failed test");

  await openPractice(page, "Everything works");
  await page.getByRole("button", { name: "Send the test message" }).click();
  await expect(page.getByRole("heading", { name: "Did it arrive?" })).toBeVisible();
  await examine("an accepted message");
  await page.getByRole("link", { name: "Take the settings" }).click();
  await expect(page).toHaveURL(/\/setup\/done$/);
  await examine("a finished setup");
  await page.getByRole("link", { name: "Server" }).first().click();
  await expect(page.getByRole("textbox", { name: "Mail server" })).toBeVisible();
  await page.getByRole("button", { name: "Check the ports" }).click();
  await examine("the port board");

  expect([...flaws, ...complaints]).toEqual([]);
});

async function openPractice(page: Page, title: string): Promise<void> {
  await page.goto("/practice");
  const card = page.getByRole("listitem").filter({ hasText: title });
  await card.getByRole("button", { name: "Open in the wizard" }).click();
}

test("the reader's own choice of theme and language lasts", async ({ page }) => {
  await page.goto("/practice");
  await page.getByRole("button", { name: "Switch to the dark theme" }).click();
  await page.getByRole("button", { name: "Italiano" }).click();
  await expect(page.getByRole("heading", { name: "Server di prova", level: 1 })).toBeVisible();

  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html")).toHaveAttribute("lang", "it");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Vai al contenuto" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
