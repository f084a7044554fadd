import { expect, test } from "@playwright/test";
import { flawsOf } from "./examine";
import { openTest, send, typePassword } from "./support/wizard";

const aruba = {
  address: "info@bottega-anna.it",
  providerId: "aruba",
  host: "smtps.aruba.it",
  port: "465",
  security: "tls",
  username: "info@bottega-anna.it",
};

test("a known provider leaves three steps, and its server one press away", async ({ page }) => {
  await page.addInitScript((draft) => sessionStorage.setItem("portwise.draft", draft), JSON.stringify(aruba));
  await page.goto("/setup/test");
  const steps = page.getByRole("navigation", { name: "Steps" }).getByRole("listitem");
  await expect(steps).toHaveText([/Address/, /Test/, /Put it to work/]);
  await expect(page.getByRole("heading", { name: "The password of the mailbox itself." })).toBeVisible();
  await expect(page.getByText("Before you begin")).toBeVisible();

  const setup = page.getByRole("complementary", { name: "Your setup" });
  await expect(setup).toContainText("smtps.aruba.it, 465 TLS");
  await setup.getByRole("link", { name: "Change: Mail server" }).click();
  await expect(steps).toHaveText([/Address/, /Server/, /Test/, /Put it to work/]);
  await page.getByLabel("Server", { exact: true }).selectOption("smtp.aruba.it, 587 STARTTLS");
  await expect(page.getByRole("radio", { name: "587" })).toBeChecked();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(setup).toContainText("smtp.aruba.it, 587 STARTTLS");
  await expect(steps).toHaveCount(3);
});

test("the recipient is asked for, and a message to one's own domain is told from a proof", async ({
  page,
}) => {
  await page.addInitScript((draft) => sessionStorage.setItem("portwise.draft", draft), JSON.stringify(aruba));
  await page.goto("/setup/test");
  await typePassword(page, "anything");
  await send(page);
  const summary = page.getByRole("alert").filter({ hasText: "Please look at this first" });
  await expect(summary.getByRole("link")).toHaveText([/Enter a whole e-mail address/]);

  const recipient = page.getByRole("textbox", { name: "Send the test message to" });
  await recipient.fill("anna@bottega-anna.it");
  await expect(page.getByText("Mail within bottega-anna.it")).toBeVisible();
  await recipient.fill("anna@gmail.com");
  await expect(page.getByText("Mail within")).toBeHidden();
  expect(await flawsOf(page, "the test page")).toEqual([]);
});

test("no password is asked for where none can work", async ({ page }) => {
  await page.addInitScript(
    (draft) => sessionStorage.setItem("portwise.draft", draft),
    JSON.stringify({
      ...aruba,
      address: "anna@outlook.com",
      providerId: "outlook-com",
      host: "smtp-mail.outlook.com",
      port: "587",
      security: "starttls",
    }),
  );
  await page.goto("/setup/test");
  await expect(page.getByText(/Outlook\.com.* takes no passwords from programs/)).toBeVisible();
  await expect(page.getByLabel("Password", { exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "To the ways that work" }).click();
  await expect(page).toHaveURL(/\/setup\/provider$/);
});

test("after a test that passed, every step is finished, also after a reload", async ({ page }) => {
  await openTest(page, { host: "works.practice.test" });
  await typePassword(page);
  await page.getByRole("button", { name: "Send the test message" }).dblclick();
  await expect(
    page.getByRole("heading", { name: "It works: your mail server took the message" }),
  ).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
  await expect(page.getByRole("region", { name: "Tests of this sitting" })).toHaveCount(0);
  await page.getByRole("button", { name: "Yes, in spam" }).click();

  await page.goto("/setup/done");
  const steps = page.getByRole("navigation", { name: "Steps" });
  await expect(steps.getByRole("link", { name: /done/ })).toHaveText([/Address/, /Server/, /Test/]);
  await expect(page.getByText("The message arrived in spam")).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy the settings" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Copy.*Mail server$/ })).toBeVisible();
  expect(await flawsOf(page, "the last page")).toEqual([]);
});

test("a failed test marks the step at fault, and nothing is put to work untested", async ({ page }) => {
  await openTest(page, { host: "wrong-password.practice.test" });
  await typePassword(page, "calm-harbor-42");
  await send(page);
  await expect(page.getByRole("heading", { name: /did not accept/ })).toBeFocused();
  const steps = page.getByRole("navigation", { name: "Steps" });
  await expect(steps.getByRole("listitem").filter({ hasText: "Test" })).toContainText("needs a change");

  await page.goto("/setup/done");
  await expect(steps.locator("[aria-current]")).toHaveCount(0);
  await expect(steps.getByRole("link", { name: /Test/ })).toBeVisible();
  await page.getByRole("link", { name: "To the test" }).click();
  await expect(page).toHaveURL(/\/setup\/test$/);
});
