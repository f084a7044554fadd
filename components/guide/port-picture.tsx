import { Lock } from "lucide-react";
import type { GuideWords } from "@/lib/i18n/guide-words";

type Words = GuideWords["ports"]["picture"];
type Lane = { port: 587 | 465 | 2525 | 25; mode: "starttls" | "tls" | "stopped" };

const lanes: readonly Lane[] = [
  { port: 587, mode: "starttls" },
  { port: 465, mode: "tls" },
  { port: 2525, mode: "starttls" },
  { port: 25, mode: "stopped" },
];

/** From a program past its network's gate to the doors of the provider's server. */
export function PortPicture({ words }: { words: Words }) {
  return (
    <figure className="rounded-card border border-line bg-surface p-4 [--door:5rem] [--gate:calc((100%-var(--door)-0.375rem)*0.3)] sm:p-6 sm:[--door:6.5rem]">
      <div aria-hidden="true" className="flex justify-between text-sm text-muted">
        <span>{words.program}</span>
        <span className="text-right">{words.server}</span>
      </div>
      <ol className="relative mt-3 grid gap-4">
        {/* The gate is drawn once, behind the lanes that pass it. */}
        <li
          aria-hidden="true"
          className="absolute inset-y-0 left-(--gate) w-3 -translate-x-1/2 rounded-chip border-2 border-slow bg-slow-wash"
        />
        {lanes.map(({ port, mode }) => (
          <li key={port} className="relative flex items-center gap-1.5">
            <span className="sr-only">{`${words.port} ${port}: ${words.lanes[mode]}`}</span>
            <Line mode={mode} />
            <Door port={port} isShut={mode === "stopped"} />
          </li>
        ))}
      </ol>
      <p aria-hidden="true" className="mt-1 ml-(--gate) w-max -translate-x-1/2 text-sm text-slow">
        {words.gate}
      </p>
      <figcaption className="mt-4 max-w-measure text-sm text-muted">{words.caption}</figcaption>
    </figure>
  );
}

/** Thin while connecting, dashed in clear, thick when encrypted; a cross where the gate holds it. */
function Line({ mode }: { mode: Lane["mode"] }) {
  if (mode === "stopped") {
    return (
      <span aria-hidden="true" className="flex grow items-center text-shut">
        <span className="w-[calc(30%-1rem)] border-t-2 border-current" />
        <span className="grid size-8 place-items-center rounded-full border-2 border-current bg-surface font-bold">
          ✕
        </span>
        <span className="grow border-t-2 border-dotted border-line" />
      </span>
    );
  }
  return (
    <span aria-hidden="true" className="flex grow items-center gap-1.5 text-sea">
      <span className="w-[36%] border-t-2 border-current" />
      {mode === "starttls" && <span className="w-[18%] border-t-2 border-dashed border-current" />}
      <Lock size={20} className="shrink-0" />
      <span className="grow border-t-[5px] border-current" />
    </span>
  );
}

function Door({ port, isShut }: { port: number; isShut: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`port-number relative w-(--door) shrink-0 rounded-t-card border-2 py-3 pr-2 text-center ${isShut ? "border-edge bg-sunken text-muted" : "border-sea bg-sea-wash"}`}
    >
      {port}
      <span className="absolute top-1/2 right-1 size-1.5 rounded-full bg-current" />
    </span>
  );
}
