import { expect, test } from "@playwright/test";
import { arrowTo, tabTo } from "./support/keys";

const host = "works.practice.test";

const languages = [
  {
    locale: "en-GB",
    begin: "Find the settings",
    byHand: "Set it up by hand",
    proceed: "Continue",
    headings: {
      provider: "Which address does your site send from?",
      server: "Which mail server takes your mail?",
      test: "Send a real test message",
      accepted: "It works: your mail server took the message",
      done: "Put it to work",
    },
    server: "Mail server",
    take: "Take the settings",
  },
  {
    locale: "it-IT",
    begin: "Trova le impostazioni",
    byHand: "Configura a mano",
    proceed: "Continua",
    headings: {
      provider: "Da quale indirizzo invia il sito?",
      server: "Quale server prende in consegna la posta?",
      test: "Inviare un vero messaggio di prova",
      accepted: "Funziona: il server di posta ha preso in carico il messaggio",
      done: "Mettere in uso le impostazioni",
    },
    server: "Server di posta",
    take: "Alle impostazioni",
  },
] as const;

for (const { locale, headings, ...words } of languages) {
  test.describe(locale, () => {
    test.use({ locale });

    test("from the first page to an accepted message with the keyboard alone", async ({ page }) => {
      const { keyboard } = page;
      const heading = (name: string) => page.getByRole("heading", { level: 1, name });
      const button = (name: string) => page.getByRole("button", { name });

      await page.goto("/");
      await tabTo(page, page.locator("#address"));
      await keyboard.type(`anna@${host}`);
      await tabTo(page, button(words.begin));
      await keyboard.press("Enter");

      await expect(heading(headings.provider)).toBeFocused();
      await tabTo(page, button(words.byHand));
      await keyboard.press("Enter");
      await expect(button(words.proceed)).toBeFocused();
      await keyboard.press("Enter");

      await expect(heading(headings.server)).toBeFocused();
      await tabTo(page, page.getByLabel(words.server, { exact: true }));
      await keyboard.type(host);
      await tabTo(page, page.getByRole("radio", { name: "587" }));
      await arrowTo(page, page.getByRole("radio", { name: "465" }), "ArrowDown");
      await tabTo(page, button(words.proceed));
      await keyboard.press("Enter");

      await expect(heading(headings.test)).toBeFocused();
      await tabTo(page, page.getByLabel("Password", { exact: true }));
      await keyboard.type("calm-harbour-42");
      await tabTo(page, page.locator("#recipient"));
      await keyboard.type(`anna@${host}`);
      await keyboard.press("Enter");

      await expect(heading(headings.accepted)).toBeFocused();
      await tabTo(page, page.getByRole("link", { name: words.take }));
      await keyboard.press("Enter");

      await expect(heading(headings.done)).toBeFocused();
    });
  });
}
