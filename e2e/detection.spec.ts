import { expect, type Page } from "@playwright/test";
import { flawsOf } from "./examine";
import { test } from "./fixtures/internet";

test.describe.configure({ mode: "default" }); // in one worker: each has a Portwise of its own

const address = (page: Page) => page.getByRole("textbox", { name: "Address your site sends from" });
const provider = (page: Page, name: string | RegExp) => page.getByRole("radio", { name });
const goOn = (page: Page) => page.getByRole("button", { name: "Continue" }).click();

async function expectServer(page: Page, host: string, port: RegExp): Promise<void> {
  await expect(page.getByRole("textbox", { name: "Mail server" })).toHaveValue(host);
  await expect(page.getByRole("radio", { name: port })).toBeChecked();
}

test.beforeEach(async ({ page, internet }) => {
  await page.goto(`${internet.url}/setup/provider`);
  await expect(page.getByRole("textbox").first()).toBeEnabled(); // what was kept has been read
});

test("a popular address fills in provider, server, port and user name while it is typed", async ({
  page,
}) => {
  await address(page).pressSequentially("Anna.Rossi@libero.it");
  await expect(page.getByText("Found: Libero Mail (by the address)")).toBeVisible();
  await expect(provider(page, /^Libero Mail/)).toBeChecked();
  await goOn(page);

  await expectServer(page, "smtp.libero.it", /465/);
  await goOn(page);
  await expect(page.getByRole("textbox", { name: "User name" })).toHaveValue("Anna.Rossi@libero.it");
});

test("a domain of one's own is looked up when the field is left", async ({ page }) => {
  const asked: unknown[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/v1/detect")) asked.push(request.postDataJSON());
  });
  await page.clock.install();
  await address(page).fill("info@at-google.it");
  await address(page).blur();
  await expect(page.getByText("Found: Google Workspace (by where your mail arrives)")).toBeVisible();
  await page.clock.runFor(1_000); // longer than the pause in typing after which the table is asked
  await expect(page.getByText(/you will need an app password/i)).toBeVisible();
  await expect(provider(page, /Google Workspace/)).toBeChecked();
  await goOn(page);
  await expectServer(page, "smtp.gmail.com", /465/);
  expect(asked).toEqual([{ email: "info@at-google.it", depth: "network" }]);
});

test("what the person chose or typed is never overwritten", async ({ page }) => {
  await provider(page, "Brevo").check({ force: true });
  await address(page).fill("anna@libero.it");
  await expect(page.getByText("Found: Libero Mail (by the address)")).toBeVisible();
  await expect(provider(page, "Brevo")).toBeChecked();

  await page.reload();
  await address(page).fill("anna@virgilio.it");
  await expect(page.getByText("Found: Virgilio Mail (by the address)")).toBeVisible();
  await expect(provider(page, "Brevo")).toBeChecked();

  await page.getByRole("button", { name: "Use this", exact: true }).click();
  await expect(provider(page, /^Virgilio Mail/)).toBeChecked();
  await expect(page.getByRole("complementary", { name: "Your setup" })).toContainText("Virgilio Mail");
  await goOn(page);
  await expectServer(page, "out.virgilio.it", /465/);

  await page.getByRole("textbox", { name: "Mail server" }).fill("smtp.by-hand.it");
  await page.goBack();
  await address(page).fill("anna@libero.it");
  await expect(page.getByText("Found: Libero Mail (by the address)")).toBeVisible();
  await goOn(page);
  await expect(page.getByRole("textbox", { name: "Mail server" })).toHaveValue("smtp.by-hand.it");
  await expect(page.getByText("smtp.libero.it")).toBeVisible();
});

test("a slow source holds nobody up, and a second address ends the question about the first", async ({
  page,
  internet,
}) => {
  await address(page).fill("info@slow-shop.it");
  await address(page).blur();
  await internet.slowIsAsked;
  await expect(page.getByText("Checking your provider…")).toBeVisible();
  await expect(provider(page, "Brevo")).toBeEnabled();
  await expect(page.getByRole("button", { name: "Continue" })).toBeEnabled();

  await address(page).fill("anna@tiscali.it");
  await expect(page.getByText("Found: Tiscali Mail (by the address)")).toBeVisible();
  await internet.slowIsGivenUp;
  await goOn(page);
  await expectServer(page, "smtp.tiscali.it", /465/);
});

test("a choice made while the look-up runs stands", async ({ page, internet }) => {
  await address(page).fill("info@late-shop.it");
  await address(page).blur();
  await internet.lateIsAsked;
  await provider(page, "Brevo").check({ force: true });
  internet.letLateGo();
  await expect(page.getByText("Checking your provider…")).toBeHidden();
  await expect(provider(page, "Brevo")).toBeChecked();
  await goOn(page);
  await expectServer(page, "smtp-relay.brevo.com", /587/);
});

test("an earlier answer goes when nothing is found for the new address", async ({ page }) => {
  await address(page).fill("anna@libero.it");
  await expect(provider(page, /^Libero Mail/)).toBeChecked();
  await address(page).fill("info@unknown-shop.it");
  await address(page).blur();
  await expect(page.getByText("No provider found for unknown-shop.it")).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("a slip in the domain is offered as it was meant", async ({ page }) => {
  await address(page).fill("anna@gmial.com");
  await expect(page.getByText("Did you mean anna@gmail.com?")).toBeVisible();
  await page.getByRole("button", { name: "Use this address" }).click();
  await expect(address(page)).toHaveValue("anna@gmail.com");
  await expect(page.getByText("Found: Gmail (by the address)")).toBeVisible();
});

/** What is said about an address, in the order in which it is typed. */
const answers: readonly (readonly [email: string, ...says: readonly (string | RegExp)[]])[] = [
  ["anna@tuta.com", "Tuta (Tutanota) cannot send by SMTP"],
  ["anna@hey.com", "HEY cannot send by SMTP"],
  ["anna@facebook.com", /cannot send by SMTP/],
  ["anna@duck.com", "This address only forwards"],
  ["anna@proton.me", "An address at proton.me itself cannot send by SMTP"],
  ["anna@hotmail.it", "Outlook.com / Hotmail takes no passwords from websites"],
  ["info@at-a-forwarder.it", "at-a-forwarder.it only forwards its mail"],
  ["info@behind-a-filter.it", "Proofpoint filters the mail of behind-a-filter.it"],
  ["info@of-its-own.it", "of-its-own.it has a mail server of its own", "Try the usual names"],
  ["info@named-by-srv.it", "Is this your provider?", "somewhere-else.net", "Yes, that is my provider"],
  ["info@there-is-none.it", "there-is-none.it does not exist"],
  ["info@broken-dns.it", "Could not check broken-dns.it"],
  ["anna@xn--gmil-6na.com", "This is not gmail.com", /gmáil\.com \(xn--gmil-6na\.com\)/],
];

test("each answer is said plainly, a useless one too", async ({ page }) => {
  for (const [email, ...says] of answers) {
    await address(page).fill(email);
    await address(page).blur();
    for (const words of says) await expect(page.getByText(words).first()).toBeVisible();
  }
  expect(await flawsOf(page, "the provider step with a note")).toEqual([]);
});

test("nothing goes on with a stranger's server before the person has said yes", async ({ page }) => {
  await address(page).fill("info@named-by-srv.it");
  await address(page).blur();
  await expect(page.getByText("Is this your provider?")).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Please look at this first" })).toBeFocused();
  await page.getByRole("link", { name: /^Say whether the server/ }).click();
  await expect(page.getByRole("button", { name: "Yes, that is my provider" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("You said that this is your provider.")).toBeFocused();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/setup\/server$/);
});

test("the picker finds by other names and by keyboard, and says when there is none", async ({ page }) => {
  const search = page.getByRole("searchbox", { name: "Find your provider" });
  await search.fill("sendinblue");
  await expect(page.getByText("1 provider found")).toBeVisible();
  await search.press("Tab");
  await page.keyboard.press("Space");
  await expect(provider(page, /^Brevo/)).toBeChecked();

  await search.fill("no such provider");
  await expect(page.getByText("No provider of that name")).toBeVisible();
  await expect(provider(page, "Other SMTP")).toHaveCount(1);
});

test.describe("for Italian readers", () => {
  test.use({ locale: "it-IT" });

  test("Italian providers come first in each group", async ({ page }) => {
    const mailboxes = page.locator("details").filter({ hasText: "Caselle di posta" });
    await mailboxes.locator("summary").click();
    const [first, second] = [mailboxes.getByRole("radio").first(), mailboxes.getByRole("radio").nth(1)];
    await expect(first).toHaveAccessibleName(/^Aruba PEC/);
    await expect(second).toHaveAccessibleName(/^Email\.it/);
  });
});
