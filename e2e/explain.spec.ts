import { expect, test } from "@playwright/test";
import { type SampleName, samples } from "../lib/pasted-log/samples";
import { flawsOf } from "./examine";

const pasted: readonly (readonly [SampleName, RegExp])[] = [
  ["reply", /not accepted/i],
  ["phpmailer", /app password/i],
  ["wpMailSmtp", /no answer .*587/i],
  ["python", /switched off|not allowed|disabled/i],
  ["bounce", /recipient|mailbox|address/i],
  ["swaks", /relay|pass (?:it|mail) on|other domains/i],
];

const host = "587-blocked.practice.test";
const blockedLog = `Error: Connection timeout
    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:809:19) {
  code: 'ETIMEDOUT',
  command: 'CONN'
}
{ host: '${host}', port: 587, secure: false, auth: { user: 'anna@${host}', pass: 'hunter2' } }`;

test.describe("explain", () => {
  test("says what each program's words mean, and what to do", async ({ page }) => {
    await page.goto("/explain");
    for (const [name, title] of pasted) {
      await page.getByLabel("What did it say?").fill(samples[name]);
      await page.getByRole("button", { name: "Explain it" }).click();

      const heading = page.getByRole("heading", { level: 2 });
      await expect(heading).toHaveText(title);
      await expect(heading).toBeFocused();
      await expect(page.getByRole("heading", { name: "What to do" })).toBeVisible();
      await expect(page.locator("mark").first()).toBeVisible();
    }
    expect(await flawsOf(page, "an explained log")).toEqual([]);
  });

  test("asks one question where a paste does not decide, and goes on from the answer", async ({ page }) => {
    await page.goto("/explain");
    await page.getByLabel("What did it say?").fill("SMTP Error: Could not connect to SMTP host.");
    await page.getByRole("button", { name: "Explain it" }).click();
    const question = page.getByRole("region", { name: /What stands in the line above/ });
    await expect(question).toBeVisible();
    expect(await flawsOf(page, "a question")).toEqual([]);

    await question.getByRole("button", { name: "Refused" }).focus();
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { level: 2 });
    await expect(heading).toHaveText(/refus|listens/i);
    await expect(heading).toBeFocused();
    await expect(question).toBeHidden();
  });

  test("leads on where a form says sent and nothing arrives", async ({ page }) => {
    await page.goto("/explain");
    await page.getByLabel("What did it say?").fill("The mail does not work.");
    await page.getByRole("button", { name: "Explain it" }).click();
    await page.getByRole("button", { name: /contact form says/ }).click();
    await expect(
      page.getByRole("main").getByRole("link", { name: "Sending from WordPress" }),
    ).toHaveAttribute("href", "/guide/wordpress");
  });

  test("works without sending anything anywhere, even without a network", async ({ page, context }) => {
    await page.goto("/explain");
    await page.getByLabel("What did it say?").focus();
    await page.waitForLoadState("networkidle"); // the rules have come
    const requests: string[] = [];
    // The links of the page's frame are fetched ahead, whatever is pasted.
    const frame = await page
      .locator("header a, footer a")
      .evaluateAll((links) => links.map((a) => a.getAttribute("href")));
    page.on("request", (request) => {
      const { pathname, search } = new URL(request.url());
      if (search.startsWith("?_rsc=") && frame.includes(pathname)) return;
      requests.push(`${request.method()} ${request.url()}`);
    });
    await context.setOffline(true);

    await page.getByRole("button", { name: "PHPMailer" }).click();
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(/app password/i);
    await expect(page.getByText("2 secrets were hidden.")).toBeVisible();
    await page.getByText("Everything that you pasted").click();
    await expect(page.locator("ol").filter({ hasText: "AUTH LOGIN" })).not.toContainText("aHVudGVyMg");
    expect(requests).toEqual([]);
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

  test("follows a pasted log into the wizard, to a verified fix", async ({ page }) => {
    await page.goto("/explain");
    await page.getByLabel("What did it say?").fill(blockedLog);
    await page.getByRole("button", { name: "Explain it" }).click();
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(`No answer from ${host} on port 587`);
    await page.getByRole("button", { name: "Try these settings in the wizard" }).click();

    // Everything else is known from the log.
    await expect(page).toHaveURL(/\/setup\/test$/);
    await expect(page.getByLabel("User name")).toHaveValue(`anna@${host}`);
    await page.getByLabel("Password", { exact: true }).fill("calm-harbour-42");
    await page.getByLabel("Send the test message to").fill(`anna@${host}`);
    await page.getByRole("button", { name: "Send the test message" }).click();

    await expect(page.getByRole("heading", { name: `No answer from ${host} on port 587` })).toBeFocused();
    await page.getByRole("button", { name: "Use port 2525 and test again" }).click();
    await expect(
      page.getByRole("heading", { name: "It works: your mail server took the message" }),
    ).toBeFocused();
  });
});
