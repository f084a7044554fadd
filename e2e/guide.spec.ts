import { type APIRequestContext, expect, test } from "@playwright/test";
import { guidePath, guideTopics, problemPath, providerPath } from "../lib/guide/guide-path";
import { flawsOf } from "./examine";

/** One of each kind; `/guide` itself is looked at with all other pages. */
const pages = [
  ...guideTopics.map(guidePath),
  problemPath("app-password-required"),
  providerPath("amazon-ses"),
];
test("every kind of page can be read by everyone, and breaks no rule of its policy", async ({ page }) => {
  test.setTimeout(180_000);
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const flaws: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    flaws.push(...(await flawsOf(page, path)));
  }
  expect([...flaws, ...errors]).toEqual([]);
});

test("every page of the sitemap is there, titled and described, and no link or anchor of the guide is dead", async ({
  request,
}) => {
  test.setTimeout(180_000);
  const paths = await pathsOfSitemap(request);
  const htmlOf = new Map<string, string>();
  const fetchAll = async (urls: readonly string[]) => {
    for (const batch of batchesOf(urls, 6)) {
      await Promise.all(
        batch.map(async (url) => {
          const answer = await request.get(url);
          expect.soft(answer.status(), url).toBe(200);
          htmlOf.set(url, await answer.text());
        }),
      );
    }
  };
  expect(paths.length).toBeGreaterThan(300);
  const english = paths.filter((path) => path.endsWith("?lang=en"));
  expect(paths.filter((path) => path.endsWith("?lang=it"))).toHaveLength(english.length);
  await fetchAll([...english, ...pages.map((path) => `${path}?lang=it`)]);

  for (const [path, html] of htmlOf) {
    expect.soft(html.match(/<h1[ >]/g), path).toHaveLength(1);
    expect.soft(html, path).toMatch(/<title>[^<]{5,}<\/title>/);
    expect.soft(html, path).toMatch(/<meta name="description" content="[^"]{40,}"/);
    for (const [, json = ""] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)) {
      expect.soft(JSON.parse(json), path).toMatchObject({ "@context": "https://schema.org" });
    }
  }

  const links = [...htmlOf].flatMap(([from, html]) =>
    [...html.matchAll(/<a [^>]*?href="(\/[^"]*|#[^"]*)"/g)].map(
      ([, href = ""]) => new URL(href, `http://guide${from}`),
    ),
  );
  const others = new Set(
    links.map(({ pathname }) => pathname).filter((path) => !htmlOf.has(`${path}?lang=en`)),
  );
  await fetchAll([...others]);
  const dead = links.filter(({ pathname, hash }) => {
    const html = htmlOf.get(`${pathname}?lang=en`) ?? htmlOf.get(pathname) ?? "";
    return hash !== "" && !html.includes(` id="${decodeURIComponent(hash.slice(1))}"`);
  });
  expect([...new Set(dead.map(({ pathname, hash }) => pathname + hash))]).toEqual([]);
});

test("the language switch keeps the page, and each language has its own address", async ({
  page,
  request,
}) => {
  await page.goto("/guide/ports");
  await page.getByRole("button", { name: "Italiano" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quale porta spedisce la posta?");
  expect(new URL(page.url()).pathname).toBe("/guide/ports");

  const html = await (await request.get("/guide/ports?lang=it")).text();
  expect(html).toContain("Quale porta spedisce la posta?");
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/guide\/ports\?lang=it"/);
  expect(html).toMatch(/<link rel="alternate" hrefLang="en" href="[^"]*\/guide\/ports\?lang=en"/);
});

test("each step of the wizard leads to the page that explains it, beside the work", async ({ request }) => {
  for (const [step, path] of [
    ["provider", guidePath("providers")],
    ["server", guidePath("ports")],
    ["test", `${guidePath("questions")}#app-password`],
  ] as const) {
    const html = await (await request.get(`/setup/${step}`)).text();
    const link = html.match(new RegExp(`<a [^>]*href="${path}"[^>]*>`))?.[0];
    expect(link, step).toContain('target="_blank"');
    expect(link, step).toContain('rel="noopener"');
  }
});

test("a problem and a provider that do not exist are not found", async ({ request }) => {
  expect((await request.get("/guide/problems/no-such-cause")).status()).toBe(404);
  expect((await request.get("/guide/providers/no-such-provider")).status()).toBe(404);
});

/** In both languages. */
async function pathsOfSitemap(request: APIRequestContext): Promise<readonly string[]> {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  return [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, path = ""]) => path);
}

function batchesOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
