import { expect } from "@playwright/test";
import { test } from "./fixtures/portwise";
import { acceptInvitation, expectDesk, fillSignIn, lea, signOut } from "./fixtures/staff";

test("from the printed link to the desk, out, and in again", async ({ page, portwise }) => {
  const link = await portwise.firstAccountLink;
  await acceptInvitation(page, link, lea);
  await signOut(page);

  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link has been used" })).toBeVisible();

  await page.goto(`${portwise.url}/staff?state=invited`);
  await expect(page).toHaveURL(/\/staff\/sign-in\?to=/);
  await fillSignIn(page, { ...lea, password: "not the right one" });
  await expect(page.getByText("This address and password do not belong together.")).toBeVisible();
  await fillSignIn(page, lea);
  await expectDesk(page);
});
