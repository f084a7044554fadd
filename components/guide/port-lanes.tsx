import { type Status, StatusMark } from "@/components/ui/status-mark";
import type { GuideWords } from "@/lib/i18n/guide-words";

type Words = GuideWords["ports"]["lanes"];

const verdicts = {
  "587": "open",
  "465": "open",
  "2525": "slow",
  "588": "idle",
  "2465 · 2587 · 8025 · 8465": "idle",
  "24 · 26 · 2526": "idle",
  "80 · 443": "idle",
  "25": "shut",
} as const satisfies Record<keyof Words["items"], Status>;

const order = [
  "587",
  "465",
  "2525",
  "588",
  "2465 · 2587 · 8025 · 8465",
  "24 · 26 · 2526",
  "80 · 443",
  "25",
] as const;

/** Every port with what is spoken on it and when to use it, the first choice first. */
export function PortLanes({ words }: { words: Words }) {
  return (
    <ol>
      {order.map((id) => {
        const { name, spoken, when, portwise } = words.items[id];
        return (
          <li
            key={id}
            className="grid gap-x-6 gap-y-1 border-t border-line py-4 last:border-b md:grid-cols-[10rem_minmax(0,1fr)]"
          >
            <div>
              <h3 className="port-number">{id}</h3>
              <p className="mt-1 text-sm text-muted">{name}</p>
            </div>
            <div className="min-w-0">
              <StatusMark status={verdicts[id]} className="text-sm">
                {words.verdicts[verdicts[id]]}
              </StatusMark>
              <p className="mt-1 max-w-measure">{spoken}</p>
              <p className="mt-1 max-w-measure text-sm text-muted">{when}</p>
              <p className="mt-1 max-w-measure text-sm text-muted">
                <span className="font-semibold text-ink">Portwise:</span> {portwise}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
