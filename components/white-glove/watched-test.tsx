"use client";

import { useTranslations } from "next-intl";
import { Exploring } from "@/components/live-test/exploring";
import { nextJourney, plannedJourney } from "@/components/live-test/journey";
import { JourneyView } from "@/components/live-test/journey-view";
import { Card } from "@/components/ui/card";
import { useSession } from "@/components/white-glove/session-context";
import { useAuthorName } from "@/components/white-glove/use-author-name";
import type { RunningTest } from "@/lib/white-glove/session";

/** A test that somebody else runs, as it runs. */
export function WatchedTest({ test }: { test: RunningTest }) {
  const t = useTranslations("whiteGlove.watched");
  const authorName = useAuthorName();
  const { settings } = useSession().state.session;
  const planned = plannedJourney({
    security: settings.security ?? "starttls",
    signsIn: settings.signIn === "password",
  });
  const journey = test.events.reduce(nextJourney, planned);
  return (
    <Card className="sm:p-8">
      <div className="grid gap-6">
        <h1 tabIndex={-1} className="text-2xl font-bold tracking-tight">
          {t("title", { name: authorName(test.by) })}
        </h1>
        <JourneyView journey={journey} />
        <Exploring journey={journey} port={Number(settings.port)} />
      </div>
    </Card>
  );
}
