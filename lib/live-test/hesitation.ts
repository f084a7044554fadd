import { explorerTimesMs } from "@/lib/live-test/deadlines";
import { openingStages } from "@/lib/live-test/is-curable-elsewhere";
import type { Watcher } from "@/lib/live-test/watcher";
import type { Stage } from "@/lib/transcript/stage";

/** A watcher that also says when the opening of a session hesitates, once for each stage that does. */
export function noticingHesitation(watcher: Watcher, onHesitation: (stage: Stage) => void): Watcher {
  let timer: NodeJS.Timeout | undefined;
  return {
    begin(stage) {
      clearTimeout(timer);
      if (openingStages.includes(stage)) {
        timer = setTimeout(() => onHesitation(stage), explorerTimesMs.hesitation).unref();
      }
      watcher.begin(stage);
    },
    pass(stage, detail) {
      clearTimeout(timer);
      watcher.pass(stage, detail);
    },
    line: (line) => watcher.line(line),
    offered: (when, capabilities) => watcher.offered(when, capabilities),
    secured: (facts) => watcher.secured(facts),
  };
}
