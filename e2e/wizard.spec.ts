import { expect, type Page, test } from "@playwright/test";

const host = "587-blocked.practice.test";

/** Fills the steps in as far as the test, the way a person does. */
async function goToTest(page: Page): Promise<void> {
  await page.goto("/setup/provider");
  await page.getByLabel("Address your site sends from").fill(`anna@${host}`);
  await page.getByText("Other SMTP").click();
  await page.getByRole("button", { name: "Continue" }).click();

  await page.getByLabel("Mail server", { exact: true }).fill(host);
  await page.getByRole("radio", { name: /587/ }).check({ force: true });
  await page.getByRole("button", { name: "Continue" }).click();

  await page.getByLabel("User name").fill(`anna@${host}`);
  await page.getByLabel("Password", { exact: true }).fill("calm-harbour-42");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Send a real test message" })).toBeVisible();
}

test("a blocked port is one button away from an accepted message", async ({ page }) => {
  await goToTest(page);
  await page.getByRole("button", { name: "Send the test message" }).click();

  await expect(page.getByRole("heading", { name: `No answer from ${host} on port 587` })).toBeFocused();
  await expect(page.getByText(/Checked just now: signed in there/)).toBeVisible();
  await page.getByRole("button", { name: "Use port 2525 and test again" }).click();

  await expect(page.getByRole("heading", { name: `${host} accepted the message` })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Did it arrive?" })).toBeVisible();
  await expect(page.getByText("changed: 587 → 2525")).toBeVisible();
});

test("a reload keeps everything but the password", async ({ page }) => {
  await goToTest(page);
  await page.reload();

  await expect(page.getByRole("textbox", { name: "Send the test message to" })).toHaveValue(`anna@${host}`);
  await page.getByRole("link", { name: "To the sign-in step" }).click();

  await expect(page.getByRole("textbox", { name: "User name" })).toHaveValue(`anna@${host}`);
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
  await expect(page.getByText("The password is kept only while the page stays open.")).toBeVisible();
});
