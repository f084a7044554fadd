import { expect, type Page } from "@playwright/test";

type Draft = { host: string; port?: string; security?: "starttls" | "tls" | "none" };

/** Opens the test page with the earlier answers in place, as after a reload; how they are given is another test's. */
export async function openTest(
  page: Page,
  { host, port = "587", security = "starttls" }: Draft,
): Promise<void> {
  const address = `anna@${host.includes("practice") ? host : "example.com"}`;
  const draft = { address, providerId: "other", host, port, security, username: address, recipient: address };
  await page.addInitScript((kept) => {
    // Only at first: a reload is to find what the page itself has kept.
    if (sessionStorage.length === 0) sessionStorage.setItem("portwise.draft", kept);
  }, JSON.stringify(draft));
  await page.goto("/setup/test");
}

/** Types the password of the practice servers, or another. */
export async function typePassword(page: Page, password = "calm-harbour-42"): Promise<void> {
  await expect(page.getByLabel("Password", { exact: true })).toBeEnabled();
  await page.getByLabel("Password", { exact: true }).fill(password);
}

export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send the test message" }).click();
}
