import { expect, test } from "@playwright/test";

test("the first step begins as one field, and says there what is missing", async ({ page }) => {
  await page.goto("/setup/provider");
  const address = page.getByRole("textbox", { name: "Address your site sends from" });
  await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(1);
  await expect(page.getByRole("main").getByRole("searchbox")).toHaveCount(0);

  await page.getByRole("button", { name: "Continue" }).click();
  await expect(address).toBeFocused();
  await expect(address).toHaveAccessibleDescription(/Enter a whole e-mail address/);
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
  await address.pressSequentially("a");
  await expect(address).not.toHaveAccessibleDescription(/Enter a whole e-mail address/);
});

for (const path of ["/", "/setup/provider"]) {
  test(`a site typed in place of an address is asked about (${path})`, async ({ page }) => {
    await page.goto(path);
    const address = page.getByRole("textbox", { name: "Address your site sends from" });
    for (const site of ["bottega-anna.it", "https://www.bottega-anna.it/"]) {
      await address.fill(site);
      await address.press("Enter");
      await expect(page.getByText("Is it info@bottega-anna.it?")).toBeVisible();
      await expect(address).toHaveValue(site);
    }
    await page.getByRole("button", { name: "Yes, use this one" }).click();
    await expect(page).toHaveURL(/\/setup\/provider$/);
    await expect(address).toHaveValue("info@bottega-anna.it");
  });

  test(`a mail server typed in place of an address is set up by hand (${path})`, async ({ page }) => {
    await page.goto(path);
    const address = page.getByRole("textbox", { name: "Address your site sends from" });
    await address.fill("smtp.example.com:465");
    await address.press("Enter");
    await page.getByRole("button", { name: "Set it up by hand" }).click();
    await expect(page).toHaveURL(/\/setup\/provider(#address)?$/);
    await expect(address).toBeFocused();
    await expect(page.getByText("You send through smtp.example.com.")).toBeVisible();
    await address.fill("anna@example.com");
    await address.press("Enter");
    await expect(page.getByLabel("Mail server", { exact: true })).toHaveValue("smtp.example.com");
    await expect(page.getByRole("radio", { name: /465/ })).toBeChecked();
  });
}

test("what is pasted is tidied in the open, and what was chosen stays", async ({ page }) => {
  await page.goto("/setup/provider?provider=brevo");
  await expect(page.getByText("You send with Brevo.")).toBeVisible();
  await page.getByRole("textbox", { name: "Address your site sends from" }).fill("anna@example.com");
  await page.getByRole("link", { name: "Change: Mail server" }).click();

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
  await page.getByText("Not Brevo?").click();
  await page.getByRole("button", { name: "SendGrid" }).click();
  await page.getByRole("button", { name: "Continue with SendGrid" }).click();
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
