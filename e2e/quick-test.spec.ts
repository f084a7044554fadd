import { expect, type Page, test } from "@playwright/test";

const password = "calm-harbour-42";

async function fillIn(page: Page, server: string): Promise<void> {
  const host = server.replace(/:\d+$/, "");
  await page.getByRole("textbox", { name: "Mail server" }).fill(server);
  await page.getByRole("textbox", { name: "User name" }).fill(`anna@${host}`);
  await page.getByRole("textbox", { name: "Password" }).fill(password);
  await page.getByRole("textbox", { name: "Sender address" }).fill(`anna@${host}`);
  await page.getByRole("textbox", { name: "Send the test message to" }).fill("ben@example.net");
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a blocked port becomes one button and an accepted message", async ({ page }) => {
    await page.goto("/test");
    await page.getByRole("textbox", { name: "Mail server" }).fill("587-blocked.practice.test:587");
    await page.getByRole("button", { name: "Send the test message" }).click();
    await expect(page.getByRole("alert")).toContainText("Enter a whole e-mail address");
    await expect(page.getByRole("textbox", { name: "Mail server" })).toHaveValue("587-blocked.practice.test");
    await expect(page.getByRole("textbox", { name: "Port" })).toHaveValue("587");

    await fillIn(page, "587-blocked.practice.test:587");
    await page.getByRole("button", { name: "Send the test message" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("587");
    expect(await page.content()).not.toContain(password);

    await page.getByRole("textbox", { name: "Password" }).fill(password);
    await page.getByRole("button", { name: /port 2525/ }).click();
    await expect(
      page.getByRole("heading", { name: "It works: your mail server took the message" }),
    ).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Port" })).toHaveValue("2525");
    expect(await page.content()).not.toContain(password);
    expect(await page.context().cookies()).not.toContainEqual(expect.objectContaining({ value: password }));
    expect(page.url()).toMatch(/\/test$/);
  });
});

test("with scripts the test is streamed, and a fix keeps what was typed", async ({ page }) => {
  const posts: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") posts.push(new URL(request.url()).pathname);
  });
  await page.goto("/test");
  await fillIn(page, "587-blocked.practice.test:587");
  await page.getByRole("button", { name: "Send the test message" }).click();
  await expect(page.getByRole("heading", { name: "The test is running" })).toBeVisible();
  await page.getByRole("button", { name: /2525/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /accepted|took the message/ })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Port" })).toHaveValue("2525");
  expect(posts).toEqual(["/api/v1/tests", "/api/v1/tests"]);
});
