import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test as base, expect } from "@playwright/test";
import { startDnsServer } from "../lib/dns/testing/dns-server";
import { startPortwise } from "./fixtures/portwise";
import { tabTo } from "./support/keys";

const address = "127.0.0.78";
const host = "smtps.aruba.it";
const password = "calm-harbour-42";

/** `aruba`: the address of a Portwise for which `bottega-anna.it` has its mail at an Aruba on loopback. */
const test = base.extend<object, { aruba: string }>({
  aruba: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what the fixture needs
    async ({}, use) => {
      const args = [
        "--import",
        "./scripts/source-hooks.mjs",
        "e2e/support/mail-host.ts",
        address,
        host,
        password,
      ];
      const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      const [line] = await once(createInterface(server.stdout), "line");
      const started: { authority?: string; problem?: string } = JSON.parse(String(line));
      // Port 465 is the provider's, and not every user may listen there.
      base.skip(started.problem === "EACCES", "this user may not listen on port 465: run as root to see it");
      const certificate = join(mkdtempSync(join(tmpdir(), "portwise-e2e-")), "authority.pem");
      writeFileSync(certificate, started.authority ?? "");

      const dns = await startDnsServer({
        "bottega-anna.it": [{ type: "MX", data: { preference: 10, exchange: "mx.aruba.it" } }],
        [host]: [{ type: "A", data: address }],
      });
      const portwise = await startPortwise({
        DATABASE_URL: "file:./test-results/three-pages.db",
        PORTWISE_DNS_SERVERS: dns.address,
        PORTWISE_ALLOW_NETWORKS: `${address}/32`,
        PORTWISE_DETECTION_HTTP: "off",
        NODE_EXTRA_CA_CERTS: certificate,
      });
      await use(portwise.url);
      await Promise.all([portwise.stop(), dns.close()]);
      server.kill();
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

// One after the other: there is one port 465 at that address.
test.describe.configure({ mode: "default" });

const words = {
  "en-GB": {
    begin: "Find the settings",
    goOn: "Continue with Aruba",
    password: "Password",
    recipient: "Send the test message to",
    send: "Send the test message",
    accepted: "It works: your mail server took the message",
    take: "Take the settings",
    done: "Put it to work",
  },
  "it-IT": {
    begin: "Trova le impostazioni",
    goOn: "Continua con Aruba",
    password: "Password",
    recipient: "Inviare il messaggio di prova a",
    send: "Invia il messaggio di prova",
    accepted: "Funziona: il server di posta ha preso in carico il messaggio",
    take: "Alle impostazioni",
    done: "Mettere in uso le impostazioni",
  },
} as const;

for (const [locale, t] of Object.entries(words)) {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${locale}, ${viewport.width} px`, () => {
      test.use({ locale, viewport });

      test("one's own domain at Aruba takes three pages to an accepted message, by keyboard", async ({
        page,
        aruba,
      }) => {
        const pages: string[] = [];
        page.on("framenavigated", (frame) => {
          const { pathname } = new URL(frame.url());
          if (pathname.startsWith("/setup/") && pages.at(-1) !== pathname) pages.push(pathname);
        });
        await page.goto(aruba);
        await tabTo(page, page.getByRole("textbox"));
        await page.keyboard.type("info@bottega-anna.it");
        await tabTo(page, page.getByRole("button", { name: t.begin }));
        await page.keyboard.press("Enter");

        await tabTo(page, page.getByRole("button", { name: t.goOn }));
        await page.keyboard.press("Enter");

        await tabTo(page, page.getByLabel(t.password, { exact: true }));
        await page.keyboard.type(password);
        await tabTo(page, page.getByRole("textbox", { name: t.recipient }));
        await page.keyboard.type("ben@example.net");
        await tabTo(page, page.getByRole("button", { name: t.send }));
        await page.keyboard.press("Enter");

        await expect(page.getByRole("heading", { level: 1, name: t.accepted })).toBeFocused();
        await tabTo(page, page.getByRole("link", { name: t.take }));
        await page.keyboard.press("Enter");
        await expect(page.getByRole("heading", { level: 1, name: t.done })).toBeFocused();
        await expect(page.getByText(host).first()).toBeVisible();
        expect(pages).toEqual(["/setup/provider", "/setup/test", "/setup/done"]);
      });
    });
  }
}
