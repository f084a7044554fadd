import { expect, test } from "@playwright/test";
import { flawsOf, sidewaysScroll } from "./examine";
import { silentServer } from "./support/silent-server";
import { openTest, send, typePassword } from "./support/wizard";

test("a blocked port is one button away from an accepted message, in the reader's language", async ({
  page,
}) => {
  const host = "587-blocked.practice.test";
  await openTest(page, { host });
  await typePassword(page);
  await send(page);

  await expect(page.getByRole("heading", { name: `No answer from ${host} on port 587` })).toBeFocused();
  await expect(page.getByText(/Checked just now: signed in there/)).toBeVisible();
  await expect(page.getByRole("list", { name: "What changes" })).toHaveText(/587.*2525/);
  await expect(page.getByRole("list", { name: "The way of the message" })).toContainText(
    "Connection: stopped here",
  );
  expect(await flawsOf(page, "a verified fix")).toEqual([]);

  await page.getByRole("button", { name: "Italiano" }).click();
  await expect(
    page.getByRole("heading", { name: `Nessuna risposta da ${host} sulla porta 587` }),
  ).toBeVisible();
  expect(await sidewaysScroll(page)).toEqual([]);
  await page.getByText("Altro", { exact: true }).last().click();
  await page.getByText("Una lettera al fornitore di hosting").click();
  await page.getByText("Leggere la lettera").click();
  await expect(page.getByText("Vi chiedo di verificare")).toBeVisible();
  await page.getByLabel("Lingua della lettera").selectOption("English");
  await expect(page.getByText(`Please open outgoing TCP port 587 to ${host}`)).toBeVisible();
  await page.getByRole("button", { name: "Usare la porta 2525 e riprovare" }).click();

  await expect(
    page.getByRole("heading", { name: "Funziona: il server di posta ha preso in carico il messaggio" }),
  ).toBeFocused();
  await expect(page.getByRole("heading", { name: "È arrivato?" })).toBeVisible();
  await expect(page.getByText("cambiato: 587 → 2525")).toBeVisible();

  const spam = page.getByRole("button", { name: "Sì, nello spam" });
  await spam.click();
  await page.reload();
  await expect(spam).toHaveAttribute("aria-pressed", "true");
});

test("on a phone the one action stays in sight, and waiting is an action", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTest(page, { host: "greylisting.practice.test" });
  await typePassword(page);
  await send(page);

  await expect(
    page.getByRole("heading", { name: "Everything works; this server lets strangers wait" }),
  ).toBeFocused();
  const again = page.getByRole("button", { name: "Test again" });
  await expect(again).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("timer")).toHaveText(/^0[45]:\d\d$/);
  await again.click();
  await expect(
    page.getByRole("heading", { name: "It works: your mail server took the message" }),
  ).toBeFocused();
});

test("the name on a certificate is one button away, checked and before anything was sent", async ({
  page,
}) => {
  await openTest(page, { host: "other-name.practice.test" });
  await typePassword(page);
  await send(page);

  await expect(page.getByText("Checked just now: its certificate is good there")).toBeVisible();
  await page.getByRole("button", { name: "Use server12.shared-hosting.test and test again" }).click();
  await expect(
    page.getByRole("heading", { name: "It works: your mail server took the message" }),
  ).toBeFocused();
});

test("a refused password leads to its field, and the next one is tried", async ({ page }) => {
  const host = "wrong-password.practice.test";
  await openTest(page, { host });
  await typePassword(page, "calm-harbor-42");
  await send(page);

  await expect(page.getByRole("heading", { name: /did not accept/ })).toBeFocused();
  // As over plain HTTP, where browsers have no clipboard.
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("button", { name: "Copy the report" }).click();
  await expect(page.getByRole("button", { name: "Please select and copy it by hand" })).toBeVisible();
  await page.getByRole("link", { name: "Enter the password again" }).click();
  await expect(page.getByLabel("Password", { exact: true })).toBeFocused();
  await typePassword(page);
  await send(page);

  await expect(
    page.getByRole("heading", { name: "It works: your mail server took the message" }),
  ).toBeFocused();
  await expect(page.getByText("the same settings")).toBeVisible();
});

test("a reload during a test loses nothing but the password, and ends the test", async ({ page }) => {
  await using server = await silentServer();
  await openTest(page, { host: server.host, port: server.port });
  await typePassword(page);
  await page.getByRole("group").filter({ hasText: "Sender name" }).getByText("Sender name").first().click();
  await page.getByRole("textbox", { name: "Sender name" }).fill("Anna's shop");
  await send(page);
  await expect(page.getByRole("heading", { name: "The test is running" })).toBeFocused();
  await server.connected;
  await page.reload();

  await server.disconnected;
  await expect(page.getByText("Anna's shop")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "User name" })).toHaveValue("anna@example.com");
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
  await expect(page.getByText("The password is kept only while the page stays open.")).toBeVisible();
});

test("a test that is left by Back and Forward, or by a reload, stays in the list with what is known", async ({
  page,
}) => {
  await openTest(page, { host: "all-blocked.practice.test" });
  await typePassword(page);
  await send(page);
  await expect(page.getByRole("heading", { name: "The test is running" })).toBeVisible();
  await page.getByRole("link", { name: "Guide" }).first().click();
  await expect(page).toHaveURL(/\/guide$/);
  await page.goBack();
  await expect(page.getByText("The last test was left before its end")).toBeVisible();
  const entries = page.getByRole("listitem").filter({ hasText: "Whether the message was sent is not known" });
  await expect(entries).toHaveCount(1);

  await send(page);
  await expect(page.getByRole("heading", { name: "The test is running" })).toBeVisible();
  await page.reload();
  await expect(page.getByText("The last test was left before its end")).toBeVisible();
  await expect(entries).toHaveCount(2);

  // The next result is what counts from then on.
  await typePassword(page);
  await send(page);
  await expect(
    page.getByRole("heading", { level: 1, name: "Every mail port is blocked from here" }),
  ).toBeVisible();
  await expect(page.getByText("The last test was left before its end")).toBeHidden();
  await expect(entries).toHaveCount(2);
});

test("starting over asks first, ends a test that is running, and forgets what was typed", async ({
  page,
}) => {
  await using server = await silentServer();
  await openTest(page, { host: server.host, port: server.port });
  await typePassword(page);
  await send(page);
  await server.connected;
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("button", { name: "Keep them" }).click();
  await expect(page.getByRole("heading", { name: "The test is running" })).toBeVisible();
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("button", { name: "Forget them" }).click();

  await server.disconnected;
  await expect(page).toHaveURL(/\/setup\/provider$/);
  await expect(page.getByRole("textbox", { name: "Address your site sends from" })).toHaveValue("");
});

test("a port that takes no mail is refused with the one that was probably meant", async ({ page }) => {
  // A public address; what is refused is never connected to.
  await openTest(page, { host: "1.1.1.1", port: "578" });
  await typePassword(page);
  await send(page);

  await expect(page.getByText("578 is not a mail port")).toBeVisible();
  await expect(page.getByRole("button", { name: "Use port 587 and send" })).toBeVisible();
  await page.getByRole("link", { name: "To the server step" }).click();
  await expect(page.getByLabel("Port", { exact: true })).toHaveValue("578");
});
