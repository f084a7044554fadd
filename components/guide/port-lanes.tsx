import { Lock } from "lucide-react";
import { StatusMark } from "@/components/ui/status-mark";
import type { GuideWords } from "@/lib/i18n/guide-words";

type Words = GuideWords["ports"]["lanes"];
type LaneId = keyof Words["items"];
type Lane = { id: LaneId; mode: "starttls" | "tls" | "stopped"; verdict: keyof Words["verdicts"] };

const lanes: readonly Lane[] = [
  { id: "587", mode: "starttls", verdict: "open" },
  { id: "465", mode: "tls", verdict: "open" },
  { id: "2525", mode: "starttls", verdict: "slow" },
  { id: "588", mode: "starttls", verdict: "slow" },
  { id: "2465 · 2587 · 8025 · 8465", mode: "starttls", verdict: "slow" },
  { id: "80 · 443", mode: "starttls", verdict: "slow" },
  { id: "25", mode: "stopped", verdict: "shut" },
];

/** The doors of a mail server, each with its lane. */
export function PortLanes({ words }: { words: Words }) {
  return (
    <div>
      <div aria-hidden="true" className="mb-2 flex justify-between text-sm text-muted md:ml-44">
        <span>{words.program}</span>
        <span>{words.server}</span>
      </div>
      <ol className="grid gap-3">
        {lanes.map((lane) => (
          <LaneRow key={lane.id} lane={lane} words={words} />
        ))}
      </ol>
    </div>
  );
}

function LaneRow({ lane: { id, mode, verdict }, words }: { lane: Lane; words: Words }) {
  const { name, spoken, when } = words.items[id];
  return (
    <li className="grid gap-x-6 gap-y-2 rounded-card border border-line bg-surface p-4 md:grid-cols-[9rem_minmax(0,1fr)]">
      <div>
        <h3 className="port-number">{id}</h3>
        <p className="text-sm text-muted">{name}</p>
      </div>
      <div className="min-w-0">
        <LaneLine mode={mode} words={words} />
        <p className="mt-2">{spoken}</p>
        <p className="mt-1 text-sm text-muted">{when}</p>
        <StatusMark status={verdict} className="mt-2 text-sm">
          {words.verdicts[verdict]}
        </StatusMark>
      </div>
    </li>
  );
}

const lineTexts = {
  starttls: ({ clear, encrypted }: Words) => `${clear} → ${encrypted}`,
  tls: ({ encrypted }: Words) => encrypted,
  stopped: ({ stopped }: Words) => stopped,
};

/** Dashed in clear, solid encrypted; a cross where it usually ends. */
function LaneLine({ mode, words }: { mode: Lane["mode"]; words: Words }) {
  const lock = <Lock aria-hidden="true" size={18} className="shrink-0" />;
  return (
    <div className="flex h-6 items-center gap-1.5">
      <span className="sr-only">{lineTexts[mode](words)}</span>
      {mode === "stopped" ? (
        <span className="flex grow items-center gap-1.5 text-shut">
          <span className="grow basis-0 border-t-2 border-dashed border-current" />
          <span className="font-bold">✕</span>
          <span className="grow-[2] basis-0 border-t border-dotted border-line" />
        </span>
      ) : (
        <span className="flex grow items-center gap-1.5 text-sea">
          {mode === "starttls" && <span className="grow basis-0 border-t-2 border-dashed border-current" />}
          {lock}
          <span className="grow-[2] basis-0 border-t-4 border-current" />
        </span>
      )}
      <span aria-hidden="true" className="h-6 w-3 rounded-chip border-2 border-edge" />
    </div>
  );
}
