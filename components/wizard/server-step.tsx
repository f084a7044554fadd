"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { GuideLink } from "@/components/guide/guide-link";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { ChosenProvider } from "@/components/wizard/chosen-provider";
import { EndpointWarning } from "@/components/wizard/endpoint-warning";
import { HostField } from "@/components/wizard/host-field";
import { keepState } from "@/components/wizard/keep-state";
import { PortBoard } from "@/components/wizard/port-board";
import { StepCard } from "@/components/wizard/step-card";
import { stepResolver } from "@/components/wizard/step-resolver";
import { Suggestion } from "@/components/wizard/suggestion";
import { useHostIssueWords } from "@/components/wizard/use-host-issue-words";
import { useIssue } from "@/components/wizard/use-issue";
import type { HostIssue } from "@/lib/detection/host-issue";
import { guidePath } from "@/lib/guide/guide-path";
import { hostFor, suggestionOf } from "@/lib/providers/suggestion";
import { openSuggestion, type SetupDraft, withTyped } from "@/lib/settings/draft";
import { isHost } from "@/lib/settings/host";
import { type TidyNote, tidyHost } from "@/lib/settings/tidy";
import { usualEndpoints } from "@/lib/smtp/endpoint";

type ServerStepProps = {
  draft: SetupDraft;
  provider: ChosenProvider | null;
  isReady: boolean;
  onChange: (patch: Partial<SetupDraft>) => void;
  /** What the server says of the host. */
  onCheck: () => Promise<HostIssue | null>;
  onContinue: () => void;
};

const resolver = stepResolver(({ serverStepSchema }) => serverStepSchema);

/** Host, and port with security as one choice. */
export function ServerStep({ draft, provider, isReady, onChange, onCheck, onContinue }: ServerStepProps) {
  const t = useTranslations("wizard");
  const security = useTranslations("settings.security");
  const issue = useIssue();
  const [notes, setNotes] = useState<readonly TidyNote[]>([]);
  const form = useForm({
    resolver,
    values: { host: draft.host, port: draft.port, security: draft.security ?? "starttls" },
    resetOptions: keepState,
    shouldFocusError: false,
  });
  const { errors, submitCount, isSubmitting } = form.formState;
  const hostIssueWords = useHostIssueWords();
  const [refused, setRefused] = useState<{ host: string; issue: HostIssue } | null>(null);
  const hostError =
    issue(errors.host?.message) ??
    (refused?.host === draft.host ? hostIssueWords(refused.issue, draft.host) : undefined);
  const region = provider?.hosts.find(({ host }) => host === draft.host) ?? provider?.hosts[0];
  const suggested = provider ? suggestionOf(provider, { address: draft.address, host: region }) : {};
  const open = openSuggestion(draft, suggested);
  const isOtherPort = errors.port !== undefined && draft.port !== "";

  const change = (patch: Partial<SetupDraft>) => {
    for (const field of ["host", "port", "security"] as const) {
      const value = patch[field];
      if (typeof value === "string") form.setValue(field, value, { shouldValidate: submitCount > 0 });
    }
    onChange(patch);
  };

  const tidy = () => {
    const tidied = tidyHost(form.getValues("host"));
    if (tidied.notes.length === 0) return;
    setNotes(tidied.notes);
    const hasEndpoint = tidied.port !== null || tidied.security !== null;
    const mode = tidied.security ?? usualEndpoints.find(({ port }) => port === tidied.port)?.security;
    const typed = withTyped(hasEndpoint ? withTyped(draft, "endpoint") : draft, "host").typed;
    change({
      typed: tidied.username ? withTyped({ ...draft, typed }, "username").typed : typed,
      host: tidied.host,
      ...(tidied.port !== null && { port: String(tidied.port) }),
      ...(mode && { security: mode }),
      ...(tidied.username && { username: tidied.username }),
    });
  };

  const leave = async () => {
    const found = await onCheck();
    if (found) setRefused({ host: form.getValues("host"), issue: found });
    else onContinue();
  };

  const host = form.register("host", {
    onBlur: tidy,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      setNotes([]);
      onChange({ host: event.target.value, typed: withTyped(draft, "host").typed });
      const { nativeEvent } = event;
      if (nativeEvent instanceof InputEvent && nativeEvent.inputType === "insertFromPaste") tidy();
    },
  });

  return (
    <StepCard
      title={t("server.title")}
      lead={provider ? t("server.leadKnown", { provider: provider.name }) : t("server.lead")}
      guide={<GuideLink href={guidePath("ports")}>{t("guide.server")}</GuideLink>}
    >
      <form
        noValidate
        onSubmit={(event) => {
          tidy();
          void form.handleSubmit(leave)(event);
        }}
      >
        <fieldset disabled={!isReady} className="grid gap-8">
          <ErrorSummary
            submitCount={submitCount}
            title={t("errors")}
            fields={[
              { id: "host", error: hostError },
              { id: isOtherPort ? "port" : "endpoint", error: issue(errors.port?.message) },
              { id: "endpoint", error: issue(errors.security?.message) },
            ]}
          />
          <HostField
            input={host}
            host={draft.host}
            provider={provider}
            notes={notes}
            error={hostError}
            suggested={open.host}
            onUseSuggestion={() =>
              change({
                host: open.host ?? draft.host,
                typed: draft.typed.filter((field) => field !== "host"),
              })
            }
            onRegion={(id) => {
              const chosen = provider?.hosts.find((one) => one.id === id);
              if (!chosen) return;
              const [door] = chosen.endpoints;
              const isOffered = chosen.endpoints.some(
                ({ port, security: mode }) => draft.port === String(port) && draft.security === mode,
              );
              change({
                host: hostFor(chosen.host, draft.address),
                typed: draft.typed.filter((field) => field !== "host"),
                ...(door && !isOffered && { port: String(door.port), security: door.security }),
              });
            }}
          />
          <div className="grid gap-3">
            <PortBoard
              host={isHost(draft.host) ? draft.host : ""}
              endpoints={region?.endpoints ?? usualEndpoints}
              port={draft.port}
              security={draft.security}
              errors={{ port: issue(errors.port?.message), security: issue(errors.security?.message) }}
              onChoose={(choice) => change({ ...choice, typed: withTyped(draft, "endpoint").typed })}
            />
            <EndpointWarning port={draft.port} security={draft.security} />
            {open.endpoint && (
              <Suggestion
                value={`${open.endpoint.port} ${security(open.endpoint.security)}`}
                onUse={() =>
                  open.endpoint &&
                  change({
                    port: String(open.endpoint.port),
                    security: open.endpoint.security,
                    typed: draft.typed.filter((field) => field !== "endpoint"),
                  })
                }
              />
            )}
          </div>
          <div>
            <Button type="submit" aria-disabled={isSubmitting}>
              {t(isSubmitting ? "server.checking" : "continue")}
            </Button>
          </div>
        </fieldset>
      </form>
    </StepCard>
  );
}
