import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { type SampleName, samples } from "../lib/pasted-log/samples";

const pasted: readonly (readonly [SampleName, RegExp])[] = [
  ["reply", /not accepted/i],
  ["phpmailer", /app password/i],
  ["wpMailSmtp", /no answer .*587/i],
  ["python", /switched off|not allowed|disabled/i],
  ["bounce", /recipient|mailbox|address/i],
  ["swaks", /relay|pass (?:it|mail) on|other domains/i],
];

test.describe("explain", () => {
  for (const [name, title] of pasted) {
    test(`says what ${name} means, and what to do`, async ({ page }) => {
      await page.goto("/explain");
      await page.getByLabel("What did it say?").fill(samples[name]);
      await page.getByRole("button", { name: "Explain it" }).click();

      const heading = page.getByRole("heading", { level: 2 });
      await expect(heading).toHaveText(title);
      await expect(heading).toBeFocused();
      await expect(page.getByRole("heading", { name: "What to do" })).toBeVisible();
      await expect(page.locator("mark").first()).toBeVisible();
    });
  }

  test("sends the telling line and nothing of the rest", async ({ page }) => {
    await page.goto("/explain");
    const sent = page.waitForRequest("**/api/v1/diagnose");
    await page.getByRole("button", { name: "PHPMailer" }).click();

    const body = (await sent).postData() ?? "";
    expect(body).toContain("534-5.7.9");
    expect(body).not.toContain("aHVudGVyMg");
    expect(body).not.toContain("EHLO");
    await expect(page.getByText("2 secrets were hidden.")).toBeVisible();
    await page.getByText("Everything that you pasted").click();
    await expect(page.locator("ol").filter({ hasText: "AUTH LOGIN" })).not.toContainText("aHVudGVyMg");
  });

  test("says so when nothing in it is telling, or too much was pasted", async ({ page }) => {
    await page.goto("/explain");
    await page.getByRole("button", { name: "Explain it" }).click();
    await expect(page.getByText("Paste the error message or the log first.")).toBeVisible();

    await page.getByLabel("What did it say?").fill("Dear support, the mail does not work.");
    await page.getByRole("button", { name: "Explain it" }).click();
    await expect(page.getByText("Nothing here tells of a failure")).toBeVisible();

    await page.getByLabel("What did it say?").fill("x".repeat(300_000));
    await page.getByRole("button", { name: "Explain it" }).click();
    await expect(page.getByText("256 KB can be read")).toBeVisible();
  });

  test("takes the settings into the wizard, in the tab and not in the URL", async ({ page }) => {
    await page.goto("/explain");
    await page.getByRole("button", { name: "WP Mail SMTP" }).click();
    await page.getByRole("button", { name: "Try these settings in the wizard" }).click();

    await expect(page).toHaveURL(/\/setup\/provider$/);
    const draft = await page.evaluate(() => sessionStorage.getItem("portwise.draft"));
    expect(JSON.parse(draft ?? "{}")).toMatchObject({
      host: "smtp.example.com",
      port: "587",
      security: "starttls",
    });
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`has nothing for axe to find, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto("/explain");
      await page.getByRole("button", { name: "nodemailer" }).click();
      await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
});
