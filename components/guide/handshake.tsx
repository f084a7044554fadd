import { Lock, LockOpen } from "lucide-react";
import type { GuideWords } from "@/lib/i18n/guide-words";

type Words = GuideWords["starttlsAndTls"]["drawing"];
type Line = { step: keyof Words["steps"]; to: "server" | "you" | "both" };
type Zone = { secure: boolean; lines: readonly Line[] };

const signIn: readonly Line[] = [
  { step: "ehlo", to: "server" },
  { step: "offersAuth", to: "you" },
  { step: "auth", to: "server" },
  { step: "accepted", to: "you" },
];
const lock: readonly Line[] = [
  { step: "hello", to: "server" },
  { step: "certificate", to: "you" },
  { step: "check", to: "both" },
];

const handshakes: Readonly<Record<"starttls" | "tls", readonly Zone[]>> = {
  starttls: [
    {
      secure: false,
      lines: [
        { step: "connect", to: "server" },
        { step: "greeting", to: "you" },
        { step: "ehlo", to: "server" },
        { step: "offers", to: "you" },
        { step: "starttls", to: "server" },
        { step: "ready", to: "you" },
      ],
    },
    { secure: true, lines: [...lock, ...signIn] },
  ],
  tls: [
    { secure: false, lines: [{ step: "connect", to: "server" }] },
    { secure: true, lines: [...lock, { step: "greeting", to: "you" }, ...signIn] },
  ],
};

/** The two ways to the lock, side by side, as sequence diagrams. */
export function Handshakes({ words }: { words: Words }) {
  return (
    <div className="grid gap-6 md:grid-cols-2">
      {(["starttls", "tls"] as const).map((kind) => (
        <figure key={kind} className="flex flex-col rounded-card border border-line bg-surface p-4">
          <figcaption className="text-lg font-semibold">{words[kind]}</figcaption>
          <div aria-hidden="true" className="mt-3 flex justify-between text-sm font-semibold">
            <span>{words.you}</span>
            <span>{words.server}</span>
          </div>
          {handshakes[kind].map((zone) => (
            <ZoneSteps key={String(zone.secure)} zone={zone} words={words} />
          ))}
          {kind === "tls" && (
            <p className="mt-2 grid grow place-items-center rounded-chip border border-dashed border-line p-3 text-center text-sm text-open">
              {words.sooner}
            </p>
          )}
        </figure>
      ))}
    </div>
  );
}

function ZoneSteps({ zone: { secure, lines }, words }: { zone: Zone; words: Words }) {
  const Icon = secure ? Lock : LockOpen;
  return (
    <div
      className={`mt-2 rounded-chip border p-3 ${secure ? "border-sea bg-sea-wash" : "border-dashed border-edge"}`}
    >
      <p className={`flex items-center gap-2 text-sm font-semibold ${secure ? "text-sea" : "text-muted"}`}>
        <Icon aria-hidden="true" size={16} />
        {secure ? words.encrypted : words.clear}
      </p>
      <ol className="mt-2 grid gap-2.5 border-x-2 border-line px-1">
        {lines.map(({ step, to }) => (
          <li key={step} className="text-center text-sm">
            <span className="host-text">{words.steps[step]}</span>
            {to !== "both" && (
              <span className="sr-only">, {to === "server" ? words.toServer : words.toYou}</span>
            )}
            {to !== "both" && <Arrow toServer={to === "server"} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Arrow({ toServer }: { toServer: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`flex items-center leading-none text-sea ${toServer ? "" : "flex-row-reverse"}`}
    >
      <span className="grow border-t-2 border-current" />
      <span className={toServer ? "-ml-1.5" : "-mr-1.5"}>{toServer ? "▶" : "◀"}</span>
    </span>
  );
}
