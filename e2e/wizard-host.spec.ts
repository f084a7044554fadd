import { expect } from "@playwright/test";
import { test } from "./fixtures/internet";

const draft = {
  address: "anna@bottega-anna.it",
  providerId: "other",
  port: "587",
  security: "starttls",
  username: "anna@bottega-anna.it",
  recipient: "anna@example.org",
};

test("a server that does not exist, or only looks like a known one, is noticed before the password", async ({
  page,
  internet,
}) => {
  await page.addInitScript((kept) => {
    if (sessionStorage.length === 0) sessionStorage.setItem("portwise.draft", kept);
  }, JSON.stringify(draft));
  await page.goto(`${internet.url}/setup/server`);
  const host = page.getByLabel("Mail server", { exact: true });
  const summary = page.getByRole("alert").filter({ hasText: "Please look at this first" });
  for (const [typed, said] of [
    ["smtp.gmai1.com", "only looks like gmail.com"],
    ["smtp.xn--gmil-63d.com", "only looks like gmail.com"],
    ["smtp.nobody-has-this.it", "No server has the name smtp.nobody-has-this.it"],
  ] as const) {
    await host.fill(typed);
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(summary).toContainText(said);
    await expect(summary).toBeFocused();
    await expect(host).toHaveAccessibleDescription(new RegExp(said));
  }
  await host.fill("broken-dns.it");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/setup\/test$/);
});

test("a typed look-alike is noticed on the test page too", async ({ page, internet }) => {
  await page.addInitScript(
    (kept) => {
      if (sessionStorage.length === 0) sessionStorage.setItem("portwise.draft", kept);
    },
    JSON.stringify({ ...draft, host: "smtp.gmai1.com" }),
  );
  const tests: string[] = [];
  page.on("request", (request) => request.url().endsWith("/api/v1/tests") && tests.push(request.url()));
  await page.goto(`${internet.url}/setup/test`);
  await page.getByLabel("Password", { exact: true }).fill("calm-harbour-42");
  await page.getByRole("button", { name: "Send the test message" }).click();
  await expect(page.getByText("smtp.gmai1.com only looks like gmail.com")).toBeVisible();
  await page.getByRole("link", { name: "To the server step" }).click();
  await expect(page.getByLabel("Mail server", { exact: true })).toBeFocused();
  expect(tests).toEqual([]);
});
