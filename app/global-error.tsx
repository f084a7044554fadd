"use client";

import "@fontsource-variable/source-sans-3";
import "./globals.css";
import { failed as english } from "@/lib/i18n/messages/en/failed";
import { failed as italian } from "@/lib/i18n/messages/it/failed";

/** For when the frame itself fails: nobody knows the reader's language then, so both are spoken. */
export default function EverythingFailed({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body className="grid content-center gap-10 p-6">
        <title>{english.title}</title>
        {[
          { lang: "en", words: english },
          { lang: "it", words: italian },
        ].map(({ lang, words }) => (
          <section key={lang} lang={lang} className="grid max-w-measure gap-2">
            <h1 className="text-xl font-bold">{words.title}</h1>
            <p>{words.text}</p>
            <p>
              <button type="button" onClick={retry} className="text-link min-h-10 font-semibold">
                {words.again}
              </button>
            </p>
          </section>
        ))}
      </body>
    </html>
  );
}
