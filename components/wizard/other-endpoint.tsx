"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type Security, securityModes } from "@/lib/smtp/security";

type OtherEndpointProps = {
  port: string;
  security: Security | null;
  errors: { port: string | undefined; security: string | undefined };
  onChoose: (choice: { port: string; security: Security | null }) => void;
};

/** A port and a security that stand on no lane. */
export function OtherEndpoint({ port, security, errors, onChoose }: OtherEndpointProps) {
  const t = useTranslations("settings");
  const options = securityModes.map((mode) => ({ value: mode, label: t(`security.${mode}`) }));
  return (
    <div className="grid grid-cols-[7rem_minmax(0,1fr)] items-start gap-3 pl-4">
      <TextField
        id="port"
        isCode
        inputMode="numeric"
        autoComplete="off"
        label={t("fields.port")}
        error={errors.port}
        value={port}
        onChange={(event) => onChoose({ port: event.target.value, security })}
      />
      <Select
        id="security"
        label={t("fields.security")}
        error={errors.security}
        options={options}
        value={security ?? ""}
        onChange={(event) =>
          onChoose({ port, security: securityModes.find((mode) => mode === event.target.value) ?? null })
        }
      />
    </div>
  );
}
