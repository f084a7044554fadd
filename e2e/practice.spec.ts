import { expect, test } from "@playwright/test";
import { scenarios } from "../lib/practice/scenarios";

test("a practice server is one press away from a test, and what it took is listed", async ({ page }) => {
  await page.goto("/practice");
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(scenarios.length);
  const card = page.getByRole("listitem").filter({ hasText: "Everything works" });
  await expect(card).toContainText("calm-harbour-42");

  await card.getByRole("button", { name: "Open in the wizard" }).click();
  await expect(page).toHaveURL(/\/setup\/test$/);
  await expect(page.getByRole("textbox", { name: "Send the test message to" })).toHaveValue(
    "anna@works.practice.test",
  );

  const watcher = await page.context().newPage();
  await watcher.goto("/practice");
  await page.getByRole("button", { name: "Send the test message" }).click();
  await expect(
    page.getByRole("heading", { name: "It works: your mail server took the message" }),
  ).toBeVisible();
  const code = await page.getByText(/^\d{6}$/).innerText();

  // Nobody reloads it: the list follows by itself.
  const message = watcher.getByRole("group").filter({ hasText: code });
  await message.getByText(code).first().click();
  await expect(message).toContainText("works.practice.test");
});
