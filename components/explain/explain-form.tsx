"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { AskBack } from "@/components/explain/ask-back";
import { ExplainedResult } from "@/components/explain/explained-result";
import { SampleButtons } from "@/components/explain/sample-buttons";
import { useExplanation } from "@/components/explain/use-explanation";
import { Button } from "@/components/ui/button";
import { Field, fieldIds, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { longestPaste } from "@/lib/pasted-log/hide-secrets";

const limit = longestPaste / 1024;

/** Paste anything, read what it means. */
export function ExplainForm() {
  const t = useTranslations("explain");
  const [text, setText] = useState("");
  const { explanation, prepare, explain, answer, reset } = useExplanation(useLocale());

  const error =
    explanation.state === "refused"
      ? t(`issues.${explanation.issue}`, { size: explanation.sizeKb, limit })
      : undefined;
  const texts = { hint: t("paste.hint"), error };
  const isLoading = explanation.state === "loading";

  return (
    <>
      <form
        noValidate
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          explain(text);
        }}
      >
        <Field id="pasted" label={t("paste.label")} {...texts}>
          <textarea
            id="pasted"
            value={text}
            onFocus={prepare}
            onChange={(event) => setText(event.target.value)}
            rows={9}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            placeholder={t("paste.placeholder")}
            aria-invalid={error ? true : undefined}
            aria-describedby={fieldIds({ id: "pasted", ...texts }).describedBy}
            className={`${inputLook} font-mono text-sm [font-variant-ligatures:none]`}
          />
        </Field>
        <SampleButtons
          onChoose={(sample) => {
            setText(sample);
            explain(sample);
          }}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" aria-disabled={isLoading}>
            {isLoading ? t("explaining") : t("submit")}
          </Button>
          {text !== "" && (
            <Button
              look="secondary"
              onClick={() => {
                setText("");
                reset();
              }}
            >
              {t("clear")}
            </Button>
          )}
        </div>
      </form>

      <div className="mt-8" aria-live="polite">
        {explanation.state === "idle" && (
          <Notice tone="info" title={t("empty.title")}>
            <p>{t("empty.text")}</p>
          </Notice>
        )}
        {explanation.state === "nothing" && (
          <Notice tone="slow" title={t("nothing.title")}>
            <p>{t("nothing.text")}</p>
          </Notice>
        )}
        {explanation.state === "nothing" && (
          <div className="mt-4">
            <AskBack question="where-seen" onAnswer={() => undefined} />
          </div>
        )}
        {explanation.state === "failed" && (
          <Notice tone="shut" title={t("failed.title")}>
            <p className="mb-3">{t("failed.text")}</p>
            <Button look="secondary" onClick={() => explain(text)}>
              {t("failed.again")}
            </Button>
          </Notice>
        )}
        {isLoading && <p className="text-muted">{t("explaining")}</p>}
      </div>
      {explanation.state === "explained" && (
        <ExplainedResult
          key={`${explanation.explained.text} ${explanation.answers.join()}`}
          explained={explanation.explained}
          onAnswer={answer}
        />
      )}
    </>
  );
}
