import { expect, test } from "@playwright/test";

test("what was left out is listed, and each line leads to its field", async ({ page }) => {
  await page.goto("/setup/provider");
  await page.getByRole("button", { name: "Continue" }).click();

  const summary = page.getByRole("alert").filter({ hasText: "Please look at this first" });
  await expect(summary).toBeFocused();
  await expect(page.getByLabel("Address your site sends from")).toHaveAccessibleDescription(
    /Enter a whole e-mail address/,
  );
  await summary.getByRole("link", { name: /Choose your provider/ }).click();
  await expect(page.getByLabel("Find your provider")).toBeFocused();
  await expect(page.getByRole("group", { name: "Who sends your mail?" })).toHaveAccessibleDescription(
    /Choose your provider/,
  );
  await summary.getByRole("link", { name: /Enter a whole e-mail address/ }).click();
  await expect(page.getByLabel("Address your site sends from")).toBeFocused();
});

test("what is pasted is tidied in the open, and what was chosen stays", async ({ page }) => {
  await page.goto("/setup/provider?provider=brevo");
  await expect(page.getByRole("radio", { name: "Brevo" })).toBeChecked();
  await page.getByLabel("Address your site sends from").fill("anna@example.com");
  await page.getByRole("button", { name: "Continue" }).click();

  const steps = page.getByRole("navigation", { name: "Steps" });
  const host = page.getByLabel("Mail server", { exact: true });
  const door = (port: number) => page.getByRole("radio", { name: String(port) });
  await expect(host).toHaveValue("smtp-relay.brevo.com");
  for (const [pasted, port, ...notes] of [
    ["  smtp.example.com. ", 587, "We removed spaces.", "We removed the dot at the end."],
    ["ssl://smtp.example.com", 465, "We removed ssl:// in front.", "We set the security to TLS."],
    ["smtp.example.com:587", 587, "We set the port to 587."],
  ] as const) {
    await host.fill(pasted);
    await host.blur();
    await expect(host).toHaveValue("smtp.example.com");
    for (const note of notes) await expect(page.getByText(note)).toBeVisible();
    await expect(door(port)).toBeChecked();
  }

  await page.getByRole("radio", { name: "Another port" }).check({ force: true });
  const port = page.getByLabel("Port", { exact: true });
  const security = page.getByLabel("Security", { exact: true });
  for (const [number, mode, warning] of [
    ["465", "STARTTLS", "465 usually speaks TLS from the first byte"],
    ["587", "TLS", "587 usually begins in the clear"],
    ["25", "STARTTLS", "Port 25 is for mail servers among themselves"],
    ["2526", "STARTTLS", null],
  ] as const) {
    await port.fill(number);
    await security.selectOption(mode);
    if (warning) await expect(page.getByText(warning)).toBeVisible();
  }
  await expect(page.getByText("Port 25 is for mail servers")).toBeHidden();

  await steps.getByRole("link", { name: /Address/ }).click();
  await page.getByRole("radio", { name: "SendGrid" }).check({ force: true });
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(host).toHaveValue("smtp.example.com");
  await expect(port).toHaveValue("2526");
  await expect(page.getByText("smtp.sendgrid.net")).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();

  const password = page.getByRole("textbox", { name: "API key" });
  await password.fill(" SG.calm-harbour ");
  await expect(page.getByText("There is a space at the beginning or the end.")).toBeVisible();
  await steps.getByRole("link", { name: /Server/ }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(password).toHaveValue(" SG.calm-harbour ");
});
