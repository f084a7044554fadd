"use client";

import { useTranslations } from "next-intl";
import { type SampleName, samples } from "@/lib/pasted-log/samples";

const names = [
  "reply",
  "phpmailer",
  "wpMailSmtp",
  "nodemailer",
  "python",
  "java",
  "go",
  "dotnet",
  "ruby",
  "bounce",
  "swaks",
  "openssl",
  "curl",
  "msmtp",
  "postfix",
  "exim",
] as const satisfies readonly SampleName[];

/** One example of everything that can be pasted. */
export function SampleButtons({ onChoose }: { onChoose: (sample: string) => void }) {
  const t = useTranslations("explain.samples");
  return (
    <fieldset>
      <legend className="mb-2 text-sm text-muted">{t("title")}</legend>
      <div className="flex flex-wrap gap-2">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            onClick={() => onChoose(samples[name])}
            className="min-h-8 rounded-chip border border-edge bg-surface px-2.5 text-sm hover:border-sea hover:text-sea"
          >
            {t(`names.${name}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
