import Link from "next/link";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { AddressForm } from "@/components/landing/address-form";
import { FindPicture, FixPicture, WatchPicture } from "@/components/landing/pictures";
import { Card } from "@/components/ui/card";
import { clientMessagesOf } from "@/lib/i18n/client-messages";

const parts = [
  { name: "find", Picture: FindPicture },
  { name: "watch", Picture: WatchPicture },
  { name: "fix", Picture: FixPicture },
] as const;

/** The promise, the first question, and three pictures of what will happen. */
export default async function Home() {
  const t = await getTranslations("landing");
  const messages = clientMessagesOf(await getLocale(), ["landing", "settings"]);
  return (
    <div className="grid gap-12">
      <section className="grid items-center gap-8 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-14 lg:py-6">
        <div>
          <h1 tabIndex={-1} className="text-2xl font-bold tracking-tight sm:text-3xl">
            {t("title")}
          </h1>
          <p className="mt-4 max-w-measure text-lg text-muted">{t("lead")}</p>
        </div>
        <Card>
          <NextIntlClientProvider messages={messages}>
            <AddressForm />
          </NextIntlClientProvider>
        </Card>
      </section>
      <section aria-labelledby="how">
        <h2 id="how" className="text-xl font-bold">
          {t("how")}
        </h2>
        <ol className="mt-4 grid gap-6 md:grid-cols-3">
          {parts.map(({ name, Picture }, index) => (
            <li key={name} className="grid content-start gap-3">
              <Picture />
              <h3 className="text-lg font-semibold">
                <span className="text-sea">{index + 1}</span> {t(`${name}.title`)}
              </h3>
              <p className="-mt-2 text-muted">{t(`${name}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="elsewhere">
        <h2 id="elsewhere" className="font-semibold">
          {t("more.title")}
        </h2>
        <ul className="mt-2 grid gap-1">
          {(["test", "practice", "explain"] as const).map((place) => (
            <li key={place}>
              <Link href={`/${place}`} className="text-link inline-flex min-h-8 items-center">
                {t(`more.${place}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
