import { expect, type Page } from "@playwright/test";

type Draft = { host: string; port?: string; security?: "starttls" | "tls" | "none" };

/** Opens the sign-in step with the earlier answers in place, as after a reload; how they are given is another test's. */
export async function openSignIn(
  page: Page,
  { host, port = "587", security = "starttls" }: Draft,
): Promise<void> {
  const address = `anna@${host.includes("practice") ? host : "example.com"}`;
  const draft = { address, providerId: "other", host, port, security, username: address };
  await page.addInitScript((kept) => {
    // Only at first: a reload is to find what the page itself has kept.
    if (sessionStorage.length === 0) sessionStorage.setItem("portwise.draft", kept);
  }, JSON.stringify(draft));
  await page.goto("/setup/sign-in");
}

/** Types the password of the practice servers, and goes on to the test. */
export async function signIn(page: Page, password = "calm-harbour-42"): Promise<void> {
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Send a real test message" })).toBeFocused();
}

export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send the test message" }).click();
}
