import { expect, type Page, test } from "@playwright/test";
import { flawsOf } from "./examine";
import { startEmptyPortwise } from "./fixtures/portwise";
import {
  acceptInvitation,
  ada,
  codeOf,
  expectDesk,
  fillSignIn,
  inviteColleague,
  lea,
  signOut,
} from "./fixtures/staff";

// One team, one day: each test goes on where the one before it ended.
test.describe.configure({ mode: "serial" });

let portwise: Awaited<ReturnType<typeof startEmptyPortwise>>;
test.beforeAll(async () => {
  portwise = await startEmptyPortwise();
});
test.afterAll(() => portwise.stop());

async function signedIn(page: Page, person: typeof lea): Promise<void> {
  await page.goto(`${portwise.url}/staff/sign-in`);
  await fillSignIn(page, person);
  await expectDesk(page);
}

test("the printed link makes one account; without one there is nothing to see", async ({ page }) => {
  const { url } = portwise;
  for (const path of ["/staff", "/staff/team", "/staff/account", "/staff/sessions/there-is-none"]) {
    await page.goto(url + path);
    await expect(page).toHaveURL(`${url}/staff/sign-in?to=${encodeURIComponent(path)}`);
  }
  expect((await page.request.get(`${url}/staff/events`)).status()).toBe(401);
  const signUp = { headers: { origin: url }, data: { ...lea } };
  expect((await page.request.post(`${url}/api/auth/sign-up/email`, signUp)).status()).toBe(404);

  const link = await portwise.firstAccountLink;
  const answer = await page.goto(link);
  expect(answer?.headers()).toMatchObject({
    "referrer-policy": "no-referrer",
    "cache-control": expect.stringContaining("no-store"),
  });
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("link", { name: "Use at least 12 characters" })).toBeVisible();
  await acceptInvitation(page, link, lea);
  await signOut(page);
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link has been used" })).toBeVisible();
});

test("a wrong password tells nothing, and guessing has to wait", async ({ page }) => {
  const { url } = portwise;
  await page.goto(`${url}/staff/sign-in?to=//evil.example/staff`);
  await fillSignIn(page, { ...lea, password: "not the right one" });
  await expect(page.getByText("This address and password do not belong together.")).toBeVisible();

  for (let guess = 1; guess <= 10; guess++) {
    const client = { "x-portwise-client": `198.51.100.${guess}`, "x-forwarded-for": `198.51.100.${guess}` };
    await page.request.post(`${url}/api/auth/sign-in/email`, {
      headers: { origin: url, ...client },
      data: { email: "nobody@example.com", password: `guess number ${guess}` },
    });
  }
  await fillSignIn(page, { email: "nobody@example.com", password: "guess number 11" });
  await expect(page.getByText("Too many attempts. In 15 minutes you can try again.")).toBeVisible();

  await fillSignIn(page, lea);
  await expect(page).toHaveURL(`${url}/staff`);
});

test("an agent invites a customer, and the lead's desk follows by itself", async ({ page, browser }) => {
  const { url } = portwise;
  await signedIn(page, lea);
  const agent = await inviteColleague(page, { browser, url, person: ada });
  await page.goto(`${url}/staff`);
  await expect(page.getByText("Up to date")).toBeVisible();

  const refused = await agent.goto(`${url}/staff/team`);
  expect(refused?.status()).toBe(403);
  await expect(agent.getByRole("heading", { name: "This page is for leads" })).toBeVisible();
  await agent.getByRole("link", { name: "Back to the desk" }).click();

  await agent.getByRole("link", { name: "Invite a customer" }).click();
  await agent.getByLabel("Customer’s name").fill("Grace Hopper");
  await agent.getByLabel("Ticket").fill("T-1906");
  await agent.getByRole("button", { name: "Make the invitation" }).click();
  await expect(agent.getByText(/\/join\?lang=en#token=/)).toBeVisible();
  await expect(agent.getByText(/^\d{3} \d{3} \d{3}$/)).toBeVisible();

  const row = page.getByRole("listitem").filter({ hasText: "Grace Hopper" });
  await expect(row).toContainText("Invited");
  await expect(row).toContainText("T-1906");
  await expect(row).toContainText("Ada Rossi");

  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("j");
  await expect(row.getByRole("link", { name: "Grace Hopper" })).toBeFocused();
  await page.keyboard.press("e");
  await row.getByLabel("Add a note").pressSequentially("jkt: calls back at noon");
  await row.getByRole("button", { name: "Add", exact: true }).click();
  await expect(row.getByText("jkt: calls back at noon")).toBeVisible();
  await row.getByRole("link", { name: "Grace Hopper" }).focus();
  await page.keyboard.press("t");
  await expect(row).toContainText("You");

  await agent.getByRole("link", { name: "To the desk" }).click();
  await expect(agent.getByRole("listitem").filter({ hasText: "Grace Hopper" })).toContainText("Lea Conti");
  await agent.getByLabel("Whose").selectOption("Mine");
  await expect(agent.getByText("Nothing fits")).toBeVisible();
  await expect(agent).toHaveURL(/share=mine/);

  // Signed out by the lead: the open desk says so, and shows nothing new.
  await page.goto(`${url}/staff/team`);
  await page
    .getByRole("article", { name: "Ada Rossi" })
    .getByRole("button", { name: "Sign out everywhere" })
    .click();
  await expect(agent.getByText("You are signed out")).toBeVisible();

  await page.goto(`${url}/staff/trail?act=signed-out-everywhere`);
  await expect(page.getByText("lea@example.com signed out everywhere: ada@example.com.")).toBeVisible();
});

test("the second factor is asked for, and a backup code stands in for it once", async ({ page }) => {
  await signedIn(page, ada);
  await page.goto(`${portwise.url}/staff/account`);
  await page.getByRole("button", { name: "Switch it on" }).click();
  await page.getByLabel("Your password").fill(ada.password);
  await page.getByRole("button", { name: "Continue" }).click();
  const key = (await page.locator("code").textContent()) ?? "";
  await page.getByLabel("The code that the app shows now").fill(codeOf(key));
  await page.getByRole("button", { name: "Switch on" }).click();
  await expect(page.getByRole("heading", { name: "Note these backup codes down" })).toBeFocused();
  const backupCode =
    (await page
      .getByText(/^\w{5}-\w{5}$/)
      .first()
      .textContent()) ?? "";
  await page.getByRole("button", { name: "I have noted them down" }).click();
  await signOut(page);

  await fillSignIn(page, ada);
  await page.getByLabel("Code from the app").fill("000000");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("This code is not right")).toBeVisible();
  await page.getByLabel("Code from the app").fill(codeOf(key));
  await page.getByRole("button", { name: "Continue" }).click();
  await expectDesk(page);
  await signOut(page);

  await fillSignIn(page, ada);
  await page.getByRole("button", { name: "Use a backup code instead" }).click();
  await page.getByLabel("Backup code").fill(backupCode);
  await page.getByRole("button", { name: "Continue" }).click();
  await expectDesk(page);
});

test("a passkey signs in without a password", async ({ page }) => {
  await signedIn(page, lea);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${portwise.url}/staff/account`);
  await page.getByLabel("A name for it").fill("Blue key");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("Blue key")).toBeVisible();

  // Without presence nothing happens by itself: the browser's own offer on the sign-in page waits.
  const presence = (enabled: boolean) =>
    cdp.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled });
  await presence(false);
  await signOut(page);
  await presence(true);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expectDesk(page);
});

test("there is nothing to find on any page of staff", async ({ page }) => {
  test.setTimeout(120_000);
  const { url } = portwise;
  const flaws: string[] = [];
  const examine = async (path: string) => {
    await page.goto(url + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    flaws.push(...(await flawsOf(page, path)));
  };
  await examine("/staff/welcome#token=none");
  await examine("/staff/sign-in");
  await signedIn(page, lea);
  await page.getByRole("button", { name: /Notes and more about/ }).click();
  flaws.push(...(await flawsOf(page, "the desk")));
  for (const path of ["/staff/new", "/staff/team", "/staff/trail", "/staff/account"]) await examine(path);
  expect(flaws).toEqual([]);
});
