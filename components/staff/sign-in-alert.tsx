import { useTranslations } from "next-intl";
import { FormProblem } from "@/components/staff/form-problem";
import type { SignInProblem } from "@/components/staff/sign-in-problem";

type SignInAlertProps = { problem: SignInProblem | null; passkeyHost: string };

/** Says why somebody is not in, and never whether there is such an account. */
export function SignInAlert({ problem, passkeyHost }: SignInAlertProps) {
  const t = useTranslations("staff");
  if (!problem) return <FormProblem />;
  if (problem.code === "failed") return <FormProblem title={t("failed")} />;
  const facts = { host: passkeyHost, minutes: problem.code === "wait" ? problem.minutes : 0 };
  return (
    <FormProblem title={t(`signIn.problems.${problem.code}`, facts)}>
      {problem.code === "refused" && t("signIn.problems.refusedHint")}
    </FormProblem>
  );
}
