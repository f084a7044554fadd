import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { Client } from "pg";
import { startPostgres } from "../lib/storage/testing/postgres-server";
import { startPortwise } from "./fixtures/portwise";
import { filesIn, findForms, formsOf, keepAnswers } from "./fixtures/secret-search";
import {
  gather,
  host,
  type Invitation,
  inviteCustomer,
  joinAndFillIn,
  onInstance,
  type People,
  password,
  username,
} from "./fixtures/session";
import { ada, lea } from "./fixtures/staff";

// Three browsers and two servers each: one after the other.
test.describe.configure({ mode: "serial", timeout: 180_000 });

test("an agent, a lead and a customer set mail up together", async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), "portwise-session-"));
  const portwise = await startPortwise({ DATABASE_URL: `file:${join(folder, "portwise.db")}` });
  try {
    const people = await gather(browser, portwise);
    const answersOf = keepAnswersOf(people);
    const { code } = await setUpTogether(people, portwise.url);
    await comeByCodeAndLeave(await browser.newContext(), new URL("/join", portwise.url), code);
    await takeOverAndHandOver(people);
    await shareAndLeave(people.customer, await gatherReader(browser));
    expect(
      findForms(formsOf(password, username), {
        ...filesIn(folder),
        ...filesIn(".next/static"),
        ...(await answersOf()),
        "what the server printed": portwise.printed(),
      }),
    ).toEqual([]);
  } finally {
    await portwise.stop();
    rmSync(folder, { recursive: true });
  }
});

test("the same on two instances that share one PostgreSQL", async ({ browser }) => {
  const postgres = await startPostgres();
  const url = await postgres.createDatabase("portwise");
  const shared = { DATABASE_URL: url, PORTWISE_SECRET: "the same for both instances" };
  const a = await startPortwise(shared);
  const b = await startPortwise(shared);
  try {
    const people = await gather(browser, b);
    const answersOf = keepAnswersOf(people);
    await setUpTogether(people, a.url);
    await takeOverAndHandOver(people);
    expect(
      findForms(formsOf(password, username), {
        ...(await rowsIn(url)),
        ...filesIn(join(new URL(url).searchParams.get("host") ?? "", "data")),
        ...(await answersOf()),
        "what the servers printed": a.printed() + b.printed(),
      }),
    ).toEqual([]);
  } finally {
    await Promise.all([a.stop(), b.stop()]);
    await postgres.stop();
  }
});

function keepAnswersOf({ agent, lead, customer }: People): () => Promise<Record<string, string>> {
  const kept = [agent, lead, customer].map((page) => keepAnswers(page.context()));
  return async () => Object.assign({}, ...(await Promise.all(kept.map((answers) => answers()))));
}

/** From the invitation to an accepted message, with a first test that fails; the customer is on the instance of `customerUrl`. */
async function setUpTogether(
  { agent, customer }: Pick<People, "agent" | "customer">,
  customerUrl: string,
): Promise<Invitation> {
  const invitation = await inviteCustomer(agent);
  await joinAndFillIn(customer, onInstance(invitation.link, customerUrl));

  // The agent sees the step and the settings without asking, watches the test, and proposes what it found.
  await expect(agent.getByText("is at “Test”")).toBeVisible();
  await agent.goto(agent.url().replace(/provider$/, "test"));
  await expect(agent.getByText("The password is in the customer’s browser alone")).toBeVisible();
  await agent.getByRole("button", { name: "Ask the customer to test" }).click();
  await expect(customer.getByText(`${ada.name} asks you to send a test message`)).toBeVisible();
  await customer.getByRole("button", { name: "Send the test message" }).click();
  await expect(agent.getByRole("heading", { name: "Anna Verdi: test under way" })).toBeVisible();
  const failed = { name: `No answer from ${host} on port 587` };
  await expect(customer.getByRole("heading", failed)).toBeVisible();
  await expect(agent.getByRole("heading", failed)).toBeVisible();
  await agent.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: "Server" }).click();
  await agent.getByRole("radio", { name: /2525/ }).check({ force: true });
  await agent.getByRole("button", { name: "Propose it" }).click();

  const proposal = customer.getByRole("region", { name: `Proposed by ${ada.name}` });
  await expect(proposal).toContainText("587");
  await proposal.getByRole("button", { name: "Use it" }).click();
  await expect(proposal).toBeHidden();
  await customer.getByRole("button", { name: "Send again" }).click();
  await agent.getByRole("link", { name: "Change: Send the test message to" }).click();
  const accepted = { name: "It works: your mail server took the message" };
  await expect(customer.getByRole("heading", accepted)).toBeVisible();
  await expect(agent.getByRole("heading", accepted)).toBeVisible();

  // The password is left with the team, used by it, and taken back; nobody of it has seen it.
  await customer.getByRole("button", { name: "Leave it with the team" }).click();
  await expect(agent.getByText("Left with the team, sealed")).toBeVisible();
  await agent.getByRole("button", { name: "Send again" }).click();
  await expect(customer.getByRole("heading", { name: `${ada.name}: test under way` })).toBeVisible();
  await expect(customer.getByRole("heading", accepted)).toBeVisible();
  await customer.getByRole("button", { name: "Take it back" }).click();
  await expect(agent.getByText("The customer took it back.")).toBeVisible();
  return invitation;
}

/** The customer's other computer: in by the code, out in every tab at once. */
async function comeByCodeAndLeave(computer: BrowserContext, joinUrl: URL, code: string): Promise<void> {
  const page = await computer.newPage();
  await page.goto(joinUrl.href);
  await page.getByRole("textbox", { name: "Code" }).fill("123 456 789");
  await page.getByRole("button", { name: "Enter" }).click();
  await expect(page.getByText("This does not open a session")).toBeVisible();
  await page.getByRole("textbox", { name: "Code" }).fill(code);
  await page.getByRole("button", { name: "Enter" }).click();
  await page.getByRole("button", { name: "Go on" }).click();

  const other = await computer.newPage();
  await other.goto(new URL("/join/session/test", joinUrl).href);
  await other.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Leave this session on this computer" }).click();
  await page.getByRole("button", { name: "Leave now" }).click();
  await expect(page.getByRole("heading", { name: "You have left" })).toBeVisible();
  await expect(other.getByText("This page no longer has a right to the session")).toBeVisible();
  await expect(other.getByLabel("Password", { exact: true })).toHaveValue("");
  await computer.close();
}

async function takeOverAndHandOver({
  agent,
  lead,
  customer,
}: Pick<People, "agent" | "lead" | "customer">): Promise<void> {
  await agent.getByLabel("Your message").fill("Lea goes on from here.");
  await agent.getByRole("button", { name: "Send", exact: true }).click();
  await expect(customer.getByText("Lea goes on from here.")).toBeVisible();

  await lead.goto(agent.url().replace(/test$/, "done"));
  await expect(lead.getByText("Lea goes on from here.")).toBeVisible();
  await lead.getByRole("button", { name: "Take it over" }).click();
  await expect(agent.getByText(`${lea.name}, since`)).toBeVisible();
  await lead.getByRole("button", { name: "Hand over now" }).click();

  await customer.getByRole("link", { name: "To the report" }).click();
  await expectReport(customer);
}

async function expectReport(customer: Page): Promise<void> {
  await expect(customer.getByRole("heading", { name: "Your outgoing mail" })).toBeVisible();
  await expect(customer.getByText("The server accepted a message with these very settings.")).toBeVisible();
  await expect(customer.getByRole("definition").filter({ hasText: /^2525$/ })).toBeVisible();

  const paper = (await customer.pdf({ format: "A4" })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);

  const downloading = customer.waitForEvent("download");
  await customer.getByRole("link", { name: "Download as data (JSON)" }).click();
  const report: unknown = JSON.parse(readFileSync(await (await downloading).path(), "utf8"));
  expect(report).toMatchObject({ settings: { host, port: "2525", username }, tests: { length: 3 } });
}

async function gatherReader(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: "en-GB" })).newPage();
}

/** The customer gives the report on, and leaves the computer without a way back. */
async function shareAndLeave(customer: Page, reader: Page): Promise<void> {
  await customer.getByRole("button", { name: "Make a link" }).click();
  const link = (await customer.getByText(/\/join\?lang=/).textContent()) ?? "";
  await reader.goto(link);
  await expect(reader.getByRole("heading", { name: "Your outgoing mail" })).toBeVisible();
  await expect(reader.getByRole("definition").filter({ hasText: /^2525$/ })).toBeVisible();
  expect(reader.url()).not.toContain("token");
  await reader.goto(new URL("/join/session/test", link).href);
  await expect(reader.getByRole("heading", { name: "Join a session" })).toBeVisible();

  await customer.getByRole("button", { name: "Forget this report on this computer" }).click();
  await customer.getByRole("button", { name: "Leave now" }).click();
  await expect(customer.getByRole("heading", { name: "You have left" })).toBeVisible();
  await customer.goto(new URL("/join/report", customer.url()).href);
  await expect(customer.getByRole("heading", { name: "Join a session" })).toBeVisible();
}

/** Every row of every table, as text: what a dump would show. */
async function rowsIn(url: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const dump: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await client.query(`select t::text as row from ${client.escapeIdentifier(name)} t`);
    dump[`table ${name}`] = JSON.stringify(rows);
  }
  await client.end();
  return dump;
}
