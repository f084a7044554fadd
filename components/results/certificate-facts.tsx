"use client";

import { useTranslations } from "next-intl";
import { LocalTime } from "@/components/ui/local-time";
import type { TlsFacts } from "@/lib/transcript/report";

/** The certificate that the server showed, also where it was not good enough. */
export function CertificateFacts({ tls }: { tls: TlsFacts }) {
  const t = useTranslations("results.detail");
  const { certificate, protocol, cipher, problem } = tls;
  const rows = [
    ["subject", certificate?.subject],
    ["issuer", certificate?.issuer],
    ["names", certificate?.altNames.join(", ")],
    ["validFrom", certificate && <Moment iso={certificate.validFrom} />],
    ["validTo", certificate && <Moment iso={certificate.validTo} />],
    ["protocol", [protocol, cipher].filter(Boolean).join(" · ")],
    ["problem", problem],
    ["fingerprint", certificate?.fingerprint256],
    ["chain", certificate?.chain.join(" → ")],
  ] as const;
  return (
    <dl className="grid gap-2 text-sm">
      {rows.map(
        ([id, value]) =>
          value && (
            <div key={id} className="grid sm:grid-cols-[10rem_minmax(0,1fr)]">
              <dt className="text-muted">{t(id)}</dt>
              <dd className="font-mono wrap-anywhere">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Moment({ iso }: { iso: string }) {
  return <LocalTime atMs={Date.parse(iso)} dateStyle="long" timeStyle="short" />;
}
