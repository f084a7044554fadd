// Draws the pictures in `public` from `public/icon.svg` and the product's own words. Run it after either changes:
// node --import ./scripts/source-hooks.mjs scripts/make-icons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { common as english } from "../lib/i18n/messages/en/common.ts";
import { common as italian } from "../lib/i18n/messages/it/common.ts";
import { findBrowser } from "./browser.mjs";
import { main, root } from "./run.mjs";

const icon = readFileSync(join(root, "public/icon.svg"), "utf8");
const font = readFileSync(
  join(root, "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"),
);

const page = (body, style) => `<!doctype html><meta charset="utf-8"><style>
  @font-face { font-family: "Source Sans 3"; src: url(data:font/woff2;base64,${font.toString("base64")}); font-weight: 200 900 }
  * { margin: 0; box-sizing: border-box } body { width: 100vw; height: 100vh; ${style} } svg { display: block }
</style>${body}`;

/** iOS and Android cut corners themselves: there the blue reaches every edge, with the sign inside the safe zone. */
const bleeding = (inset) =>
  page(
    icon.replace("<svg ", `<svg style="width:${100 - 2 * inset}vw;margin:${inset}vw" `),
    "background:#155fa8",
  );

const stations = 5;

const share = ({ productName, tagline }) =>
  page(
    `<div style="display:flex;gap:32px;align-items:center">${icon.replace("<svg ", '<svg width="112" ')}
       <div style="font-weight:700;font-size:84px;letter-spacing:-.02em">${productName}</div></div>
     <div style="font-size:56px;line-height:1.15;max-width:17em;font-weight:600;text-wrap:balance">${tagline}</div>
     <div style="display:flex;align-items:center">${Array.from({ length: stations }, (_, index) => {
       const dot = `<div style="width:36px;height:36px;border-radius:50%;background:#1d7a3c"></div>`;
       return index === 0 ? dot : `<div style="width:150px;height:8px;background:#1d7a3c"></div>${dot}`;
     }).join("")}</div>`,
    `display:flex;flex-direction:column;justify-content:space-between;padding:72px 80px;
     background:#fbfaf7;color:#182433;font-family:'Source Sans 3'`,
  );

/** ICO with one PNG inside: for what asks for /favicon.ico without reading the page. */
function ico(png, size) {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

const rounded = page(icon.replace("<svg ", '<svg style="width:100vw" '), "background:transparent");

const pictures = [
  { file: "favicon.ico", html: rounded, width: 32, height: 32, pack: ico },
  { file: "icon-192.png", html: rounded, width: 192, height: 192 },
  { file: "icon-512.png", html: rounded, width: 512, height: 512 },
  { file: "icon-maskable-512.png", html: bleeding(10), width: 512, height: 512 },
  { file: "apple-touch-icon.png", html: bleeding(4), width: 180, height: 180 },
  { file: "share-en.png", html: share(english), width: 1200, height: 630 },
  { file: "share-it.png", html: share(italian), width: 1200, height: 630 },
];

await main(async () => {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  for (const { file, html, width, height, pack = (png) => png } of pictures) {
    const tab = await browser.newPage({ viewport: { width, height } });
    await tab.setContent(html);
    await tab.evaluate(() => document.fonts.ready);
    writeFileSync(join(root, "public", file), pack(await tab.screenshot({ omitBackground: true }), width));
    await tab.close();
  }
  await browser.close();
});
