"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FieldChanges } from "@/components/white-glove/field-changes";
import { useSession, useStanding } from "@/components/white-glove/session-context";
import { useAuthorName } from "@/components/white-glove/use-author-name";
import { useFieldWords } from "@/components/white-glove/use-field-words";
import { destructionBy } from "@/lib/white-glove/password-rules";
import type { Proposal } from "@/lib/white-glove/session";

/** What staff propose, with the one press that takes it up. */
export function Proposals() {
  const { state } = useSession();
  const open = state.session.proposals.filter((proposal) => proposal.state === "open");
  return (
    <div aria-live="polite" className="grid gap-4 empty:hidden">
      {open.map((proposal) => (
        <OpenProposal key={proposal.id} proposal={proposal} />
      ))}
    </div>
  );
}

function OpenProposal({ proposal }: { proposal: Proposal }) {
  const t = useTranslations("whiteGlove.proposals");
  const { shared, state } = useSession();
  const standing = useStanding();
  const authorName = useAuthorName();
  const { changesOf } = useFieldWords();
  const { id, by, note, patch } = proposal;
  const { settings, version } = state.session;
  const endsPassword = destructionBy({ settings }, patch, { kind: "customer" });

  return (
    <Card className="border-sea">
      <section aria-label={t("title", { name: authorName(by) })} className="grid gap-3">
        <h2 className="font-semibold">{t("title", { name: authorName(by) })}</h2>
        <FieldChanges changes={changesOf(settings, patch)} />
        {note && <p className="max-w-measure wrap-anywhere">{note}</p>}
        {endsPassword && <p className="max-w-measure text-sm text-slow">{t("endsPassword")}</p>}
        <div className="flex flex-wrap gap-3">
          {standing === "customer" && (
            <>
              <Button
                onClick={() =>
                  void shared.command({ type: "accept-proposal", proposalId: id, basedOn: version })
                }
              >
                {t("accept")}
              </Button>
              <Button
                look="secondary"
                onClick={() => void shared.command({ type: "decline-proposal", proposalId: id })}
              >
                {t("decline")}
              </Button>
            </>
          )}
          {standing === "holder" && (
            <Button
              look="secondary"
              onClick={() => void shared.command({ type: "withdraw-proposal", proposalId: id })}
            >
              {t("withdraw")}
            </Button>
          )}
        </div>
      </section>
    </Card>
  );
}
