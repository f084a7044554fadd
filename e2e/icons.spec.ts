import { expect, test } from "@playwright/test";

const types: Readonly<Record<string, RegExp>> = {
  svg: /^image\/svg/,
  png: /^image\/png/,
  ico: /^image\/(x-icon|vnd\.microsoft\.icon)/,
  webmanifest: /^application\/manifest\+json/,
};

test("every icon and picture that a page or its manifest names is there", async ({ page, request }) => {
  for (const path of ["/", "/guide/ports?lang=it"]) {
    await page.goto(path);
    const named = await page
      .locator(
        'link[rel~="icon"], link[rel="apple-touch-icon"], link[rel="manifest"], meta[property="og:image"]',
      )
      .evaluateAll((elements) =>
        elements.map((element) => element.getAttribute("href") ?? element.getAttribute("content") ?? ""),
      );
    expect(named).toHaveLength(5);

    const manifest: { icons: { src: string }[] } = await (await request.get("/manifest.webmanifest")).json();
    const all = [...named, ...manifest.icons.map(({ src }) => src), "/favicon.ico", "/apple-touch-icon.png"];
    for (const url of new Set(all.map((one) => new URL(one, page.url()).pathname))) {
      const response = await request.get(url);
      expect.soft(response.status(), url).toBe(200);
      expect
        .soft(response.headers()["content-type"], url)
        .toMatch(types[url.split(".").at(-1) ?? ""] ?? /^$/);
    }
  }
});
