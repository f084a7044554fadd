"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useSetup } from "@/components/wizard/setup-store";
import { SignInStep } from "@/components/wizard/sign-in-step";
import { useStepHrefs } from "@/components/wizard/step-hrefs";

/** The sign-in step with the setup of this tab. */
export function SignInPage() {
  const store = useSetup();
  const t = useTranslations("wizard.signIn");
  const router = useRouter();
  const hrefs = useStepHrefs();
  const { draft, isReady } = store;
  const isLost = isReady && draft.hadSecret && !store.hasSecret && draft.signIn === "password";

  return (
    <SignInStep
      {...store}
      notice={isLost && <Notice tone="info">{t("retype")}</Notice>}
      onChange={store.update}
      onSecret={store.setSecret}
      onContinue={() => router.push(hrefs.test)}
    />
  );
}
