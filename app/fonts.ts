import localFont from "next/font/local";

/*
 * Text never moves because a font arrives: a font that is not there within the first 100 ms is left out of this
 * visit (`optional`), and Next.js gives the fallback the same metrics. The Latin file is preloaded, so it is
 * usually there. Each subset is a font of its own because `next/font/local` takes one `unicode-range`.
 */

const sans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  variable: "--font-source-sans",
  adjustFontFallback: "Arial",
});

const sansExtended = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  preload: false,
  variable: "--font-source-sans-extended",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB" }],
});

const mono = localFont({
  src: "../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2",
  weight: "100 800",
  display: "optional",
  preload: false,
  variable: "--font-jetbrains-mono",
  adjustFontFallback: false,
});

/** The classes that give `<html>` the variables which `--font-sans` and `--font-mono` of globals.css read. */
export const fontClasses = `${sans.variable} ${sansExtended.variable} ${mono.variable}`;
