import { expect, type Page } from "@playwright/test";
import { flawsOf } from "./examine";
import { test } from "./fixtures/internet";

test.describe.configure({ mode: "default" }); // in one worker: each has a Portwise of its own

const address = (page: Page) => page.getByRole("textbox", { name: "Address your site sends from" });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const rail = (page: Page) => page.getByRole("complementary", { name: "Your setup" });

test.beforeEach(async ({ page, internet }) => {
  await page.goto(`${internet.url}/setup/provider`);
  await expect(page.getByRole("textbox").first()).toBeEnabled(); // what was kept has been read
});

test("a popular address fills in provider, server, port and user name while it is typed", async ({
  page,
}) => {
  await address(page).pressSequentially("Anna.Rossi@libero.it");
  await expect(page.getByText("Libero Mail carries the mail of libero.it.")).toBeVisible();
  await expect(page.getByText(/You will need the mailbox’s password/)).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  for (const part of ["Libero Mail", "smtp.libero.it", "465 TLS", "Anna.Rossi@libero.it"])
    await expect(rail(page)).toContainText(part);
  await button(page, "Continue with Libero Mail").click();
  await expect(page).not.toHaveURL(/\/setup\/provider/);
});

for (const { locale, label, begin, card, goOn } of [
  {
    locale: "en-GB",
    label: "Address your site sends from",
    begin: "Find the settings",
    card: "Aruba carries the mail of bottega-anna.it.",
    goOn: "Continue with Aruba",
  },
  {
    locale: "it-IT",
    label: "Indirizzo da cui il sito invia",
    begin: "Trova le impostazioni",
    card: "Aruba gestisce la posta di bottega-anna.it.",
    goOn: "Continua con Aruba",
  },
]) {
  test.describe(locale, () => {
    test.use({ locale });

    test("an address at one's own domain is looked up on arrival, by keyboard alone", async ({
      page,
      internet,
    }) => {
      await page.goto(internet.url);
      await expect(page.getByRole("textbox", { name: label })).toBeEnabled();
      await page.getByRole("textbox", { name: label }).focus();
      await page.keyboard.type("info@bottega-anna.it");
      await page.keyboard.press("Tab");
      await expect(button(page, begin)).toBeFocused();
      await page.keyboard.press("Enter");

      await expect(page.getByText(card)).toBeVisible();
      await page.keyboard.press("Tab"); // from the heading to the field
      await expect(page.getByRole("textbox", { name: label })).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(button(page, goOn)).toBeFocused();
      await page.reload();
      await expect(page.getByText(card)).toBeVisible();
      await button(page, goOn).press("Enter");
      await expect(page).not.toHaveURL(/\/setup\/provider/);
    });
  });
}

test("Continue waits for the look-up that it starts, and goes on", async ({ page }) => {
  await address(page).fill("info@bottega-anna.it");
  await address(page).press("Enter");
  await expect(page).not.toHaveURL(/\/setup\/provider/);
  await expect(rail(page)).toContainText("smtps.aruba.it");
});

test("a domain of one's own is looked up once, when the field is left", async ({ page }) => {
  const asked: unknown[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/v1/detect")) asked.push(request.postDataJSON());
  });
  await page.clock.install();
  await address(page).fill("info@at-google.it");
  await address(page).blur();
  await expect(page.getByText("Google Workspace carries the mail of at-google.it.")).toBeVisible();
  await page.clock.runFor(1_000); // longer than the pause in typing after which the table is asked
  await expect(page.getByText(/by where your mail arrives/)).toBeVisible();
  await expect(page.getByText(/you will need an app password/i)).toBeVisible();
  await expect(button(page, "Continue with Google Workspace")).toBeVisible();
  expect(asked).toEqual([{ email: "info@at-google.it", depth: "network" }]);
});

test("what the person chose or typed is never overwritten", async ({ page }) => {
  await address(page).fill("anna@libero.it");
  await page.getByText("Not Libero Mail?").click();
  await button(page, "Brevo").click();
  await expect(button(page, "Continue with Brevo")).toBeFocused();

  await page.reload();
  await address(page).fill("anna@virgilio.it");
  await expect(page.getByText("Virgilio Mail carries the mail of virgilio.it.")).toBeVisible();
  await expect(page.getByText("You send with Brevo.")).toBeVisible();

  await button(page, "Use Virgilio Mail").click();
  await expect(button(page, "Continue with Virgilio Mail")).toBeVisible();
  await expect(rail(page)).toContainText("out.virgilio.it");

  await rail(page).getByRole("link", { name: "Change: Mail server" }).click();
  await page.getByRole("textbox", { name: "Mail server" }).fill("smtp.by-hand.it");
  await page.goBack();
  await address(page).fill("anna@libero.it");
  await expect(page.getByText("Libero Mail carries the mail of libero.it.")).toBeVisible();
  await expect(rail(page)).toContainText("smtp.by-hand.it");
});

test("a slow source holds nobody up, and a second address ends the question about the first", async ({
  page,
  internet,
}) => {
  await address(page).fill("info@slow-shop.it");
  await address(page).press("Enter");
  await internet.slowIsAsked;
  await expect(page.getByText("Looking up who carries the mail of slow-shop.it…")).toBeVisible();
  await expect(button(page, "One moment…")).toBeVisible();
  await expect(page.getByText("Choose your provider yourself")).toBeVisible();

  await address(page).fill("anna@tiscali.it");
  await expect(button(page, "Continue with Tiscali Mail")).toBeVisible();
  await internet.slowIsGivenUp;
  await expect(rail(page)).toContainText("smtp.tiscali.it");
});

test("a choice made while the look-up runs stands", async ({ page, internet }) => {
  await address(page).fill("info@late-shop.it");
  await address(page).blur();
  await internet.lateIsAsked;
  await page.getByText("Choose your provider yourself").click();
  await button(page, "Brevo").click();
  internet.letLateGo();
  await expect(page.getByText(/^Looking up/)).toBeHidden();
  await expect(button(page, "Continue with Brevo")).toBeVisible();
  await expect(rail(page)).toContainText("smtp-relay.brevo.com");
});

test("an earlier answer goes when nothing is found for the new address, and the picker opens", async ({
  page,
}) => {
  await address(page).fill("anna@libero.it");
  await expect(rail(page)).toContainText("smtp.libero.it");
  await expect(rail(page).locator("dl")).toHaveAttribute("aria-busy", "false");
  await address(page).fill("info@unknown-shop.it");
  await expect(rail(page).locator("dl")).toHaveAttribute("aria-busy", "true");
  await address(page).press("Enter");
  await expect(page.getByText("No provider found for unknown-shop.it")).toBeVisible();
  await expect(rail(page).locator("dl")).toHaveAttribute("aria-busy", "false");
  await expect(page.locator("#answer")).toBeFocused();
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
  await expect(page.getByRole("searchbox", { name: "Find your provider" })).toBeVisible();
  await expect(rail(page)).not.toContainText("libero.it");
});

test("a slip in the domain is offered as it was meant", async ({ page }) => {
  await address(page).fill("anna@gmial.com");
  await expect(page.getByText("Did you mean anna@gmail.com?")).toBeVisible();
  await button(page, "Use this address").click();
  await expect(address(page)).toHaveValue("anna@gmail.com");
  await expect(page.getByText("Gmail carries the mail of gmail.com.")).toBeVisible();
});

/** What is said about an address, in the order in which it is typed. */
const answers: readonly (readonly [email: string, ...says: readonly (string | RegExp)[]])[] = [
  ["anna@tuta.com", "Tuta (Tutanota) does not let websites send."],
  ["anna@hey.com", "HEY does not let websites send."],
  ["anna@facebook.com", /does not let websites send/],
  ["anna@duck.com", "This address only forwards"],
  ["anna@proton.me", "Addresses at proton.me cannot send from websites."],
  ["anna@hotmail.it", "Outlook.com / Hotmail takes no passwords from websites."],
  ["info@at-a-forwarder.it", "at-a-forwarder.it only forwards its mail"],
  ["info@behind-a-filter.it", "Proofpoint filters the mail of behind-a-filter.it"],
  ["info@of-its-own.it", "of-its-own.it has a mail server of its own", "Try the usual names"],
  ["info@named-by-srv.it", "Is somewhere-else.net your provider?", "Yes, continue with somewhere-else.net"],
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
  await address(page).press("Enter");
  await expect(page.getByText("Is somewhere-else.net your provider?")).toBeVisible();
  await expect(page.locator("#answer")).toBeFocused();
  await address(page).press("Enter"); // in the field it does not say yes
  await expect(page.locator("#answer")).toBeFocused();
  await expect(page).toHaveURL(/\/setup\/provider$/);
  await page.keyboard.press("Tab");
  await expect(button(page, "Yes, continue with somewhere-else.net")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/setup\/server$/);
});

test("where passwords do not work, what works is offered and nothing else", async ({ page }) => {
  await address(page).fill("anna@outlook.com");
  await address(page).press("Enter");
  await expect(page.getByText("Outlook.com / Hotmail takes no passwords from websites.")).toBeVisible();
  await expect(button(page, /^Continue/)).toHaveCount(0);
  await expect(rail(page)).not.toContainText("smtp-mail.outlook.com");
  await page.getByText("Use your program’s own connection to Outlook.com / Hotmail").click();
  await expect(page.getByText("Sign in there as anna@outlook.com")).toBeVisible();
  await page.getByText("Choose your provider yourself").click();
  await button(page, "Microsoft 365 / Outlook.com").click();
  await expect(button(page, /^Continue/)).toHaveCount(0);

  await button(page, "Brevo").first().click();
  await expect(button(page, "Continue with Brevo")).toBeFocused();
  await expect(address(page)).toHaveValue("anna@outlook.com");
  await expect(rail(page)).toContainText("smtp-relay.brevo.com");
});

test("the picker finds by other names and by keyboard, and says when there is none", async ({ page }) => {
  await address(page).fill("info@unknown-shop.it");
  await address(page).blur();
  const search = page.getByRole("searchbox", { name: "Find your provider" });
  await search.fill("sendinblue");
  await expect(page.getByText("1 provider found")).toBeVisible();
  await search.press("Tab");
  await page.keyboard.press("Space");
  await expect(button(page, "Continue with Brevo")).toBeFocused();

  await page.getByText("Not Brevo?").click();
  await search.fill("no such provider");
  await expect(page.getByText("No provider of that name")).toBeVisible();
  await expect(button(page, "Other SMTP")).toHaveCount(1);
});

test.describe("for Italian readers", () => {
  test.use({ locale: "it-IT" });

  test("Italian hosting comes first in the picker", async ({ page }) => {
    await page.getByRole("textbox").fill("info@unknown-shop.it");
    await page.getByRole("textbox").press("Enter");
    const tiles = page.getByRole("region", { name: "L’hosting del sito" }).getByRole("button");
    await expect(tiles.first()).toHaveAccessibleName("Aruba");
    await expect(tiles.nth(1)).toHaveAccessibleName("Register.it");
  });
});
