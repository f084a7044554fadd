"use client";

import { useTranslations } from "next-intl";
import type { UseFormRegisterReturn } from "react-hook-form";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { ChosenProvider } from "@/components/wizard/chosen-provider";
import { Suggestion } from "@/components/wizard/suggestion";
import { TidyNotes } from "@/components/wizard/tidy-notes";
import { isTemplate } from "@/lib/providers/host-template";
import { areDoorsOfOneServer } from "@/lib/providers/server-choice";
import type { TidyNote } from "@/lib/settings/tidy";
import type { Endpoint } from "@/lib/smtp/endpoint";

type HostFieldProps = {
  input: UseFormRegisterReturn;
  host: string;
  provider: ChosenProvider | null;
  /** The provider's host where the person typed another. */
  suggested: string | undefined;
  notes: readonly TidyNote[];
  error: string | undefined;
  onUseSuggestion: () => void;
  onRegion: (hostId: string) => void;
};

/** The mail server's name: typed, or by the provider's region. */
export function HostField({ input, host, provider, error, notes, onRegion, ...suggestion }: HostFieldProps) {
  const t = useTranslations("wizard.server");
  const settings = useTranslations("settings.fields");
  const securityName = useTranslations("settings.security");
  const regions = provider?.hosts ?? [];
  const template = regions.find((region) => isTemplate(region.host))?.host;
  const areDoors = areDoorsOfOneServer(regions);
  const doorName = ({ port, security }: Endpoint) => `${port} ${securityName(security)}`;
  const region = regions.find((one) => one.host === host);

  return (
    <div className="grid gap-4">
      {regions.length > 1 && (
        <Select
          id="region"
          label={t(areDoors ? "door" : "region")}
          options={[
            ...(region ? [] : [{ value: "", label: t("regionOther") }]),
            ...regions.map(({ id, label, host: name, endpoints }) => ({
              value: id,
              label: areDoors ? `${name}, ${endpoints.map(doorName).join(", ")}` : (label ?? name),
            })),
          ]}
          value={region?.id ?? ""}
          onChange={(event) => onRegion(event.target.value)}
        />
      )}
      <TextField
        {...input}
        id="host"
        isCode
        inputMode="url"
        autoComplete="off"
        label={settings("host")}
        hint={template && host === "" ? t("hostTemplate", { host: template }) : t("hostHint")}
        error={error}
        note={
          <>
            <TidyNotes notes={notes} />
            {suggestion.suggested && (
              <Suggestion value={suggestion.suggested} onUse={suggestion.onUseSuggestion} />
            )}
          </>
        }
      />
    </div>
  );
}
