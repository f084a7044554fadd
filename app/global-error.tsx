"use client";

import "./globals.css";
import { fontClasses } from "@/app/fonts";
import { failedWords } from "@/components/shell/failed-words";
import { locales } from "@/lib/locale";

/** For when the frame itself fails: nobody knows the reader's language then, so both are spoken. */
export default function EverythingFailed({ retry }: { retry: () => void }) {
  return (
    <html lang="en" className={fontClasses}>
      <body className="grid content-center gap-10 p-6">
        <title>{failedWords.en.title}</title>
        {locales.map((locale) => (
          <section key={locale} lang={locale} className="grid max-w-measure gap-2">
            <h1 className="text-xl font-bold">{failedWords[locale].title}</h1>
            <p>{failedWords[locale].text}</p>
            <p>
              <button type="button" onClick={retry} className="text-link min-h-10 font-semibold">
                {failedWords[locale].again}
              </button>
            </p>
          </section>
        ))}
      </body>
    </html>
  );
}
