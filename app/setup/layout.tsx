import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import { checkHostAction } from "@/app/setup/actions";
import { LocalSetup } from "@/components/wizard/local-setup";
import { SetupFrame } from "@/components/wizard/setup-frame";
import { clientMessagesOf } from "@/lib/i18n/client-messages";

export default async function SetupLayout({ children }: { children: React.ReactNode }) {
  const messages = clientMessagesOf(await getLocale(), [
    "detection",
    "liveTest",
    "providers",
    "results",
    "settings",
    "wizard",
  ]);
  return (
    <NextIntlClientProvider messages={messages}>
      <LocalSetup checkHostAction={checkHostAction}>
        <SetupFrame>{children}</SetupFrame>
      </LocalSetup>
    </NextIntlClientProvider>
  );
}
