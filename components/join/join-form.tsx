"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type EntryProblem, enter } from "@/components/join/enter";
import { useLinkToken } from "@/components/staff/use-link-token";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { TextField } from "@/components/ui/text-field";
import { joinPath, sharedReportPath } from "@/lib/white-glove/join-link";

type JoinFormProps = {
  /** This browser was let in before. */
  isIn: boolean;
  /** What it may see then. */
  children: React.ReactNode;
};

type Status = "idle" | "busy" | EntryProblem;

/** Takes the token of a link or a code, and shows the invitation to who is in. */
export function JoinForm({ isIn, children }: JoinFormProps) {
  const t = useTranslations("join");
  const [status, setStatus] = useState<Status>("idle");
  const [code, setCode] = useState("");
  const linkToken = useLinkToken();
  useEffect(() => {
    if (linkToken) void enterOrSay({ token: linkToken }, setStatus);
  }, [linkToken]);

  const isEntering = status === "busy" || (status === "idle" && Boolean(linkToken));
  if (isIn && status === "idle" && !linkToken) return children;
  return (
    <div className="mx-auto max-w-measure">
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <Card className="sm:p-8">
        <form
          className="grid justify-items-start gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            setStatus("busy");
            void enterOrSay({ code }, setStatus);
          }}
        >
          <div aria-live="polite" className="w-full empty:hidden">
            {isEntering && <p>{t("busy")}</p>}
            {status !== "idle" && status !== "busy" && (
              <Notice tone="shut" title={t(`problems.${status}Title`)}>
                {t(`problems.${status}`)}
              </Notice>
            )}
          </div>
          <TextField
            id="code"
            isCode
            inputMode="numeric"
            autoComplete="one-time-code"
            label={t("code")}
            hint={t("codeHint")}
            maxLength={20}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <Button type="submit" disabled={isEntering || code.trim() === ""}>
            {t("enter")}
          </Button>
        </form>
      </Card>
    </div>
  );
}

async function enterOrSay(key: Parameters<typeof enter>[0], say: (status: Status) => void): Promise<void> {
  const entry = await enter(key);
  // Anew, in the language of the invitation, and without the token: it is not to stay in sight or in the history.
  if (entry === "session") location.replace(joinPath);
  else if (entry === "report") location.replace(sharedReportPath);
  else say(entry);
}
