import { StatusMark } from "@/components/ui/status-mark";
import type { GuideWords } from "@/lib/i18n/guide-words";

type Words = GuideWords["ports"]["blocks"];
type Mark = keyof Words["marks"];
const ports = ["25", "465", "587", "2525"] as const;

/** How networks usually treat outgoing mail, from the providers' own notes and common reports (2026). */
const rows: Readonly<Record<keyof Words["rows"], readonly [Mark, Mark, Mark, Mark]>> = {
  home: ["shut", "open", "open", "open"],
  shared: ["shut", "slow", "slow", "open"],
  bigClouds: ["shut", "open", "open", "open"],
  digitalocean: ["shut", "shut", "shut", "open"],
  hetzner: ["shut", "shut", "open", "open"],
  guest: ["shut", "slow", "slow", "slow"],
};
const order = ["home", "shared", "bigClouds", "digitalocean", "hetzner", "guest"] as const;

/** Which networks stop which ports; every cell names its port, so that it reads in any width. */
export function BlockBoard({ words }: { words: Words }) {
  return (
    <ul className="rounded-card border border-line bg-surface">
      {order.map((network) => (
        <li
          key={network}
          className="grid gap-x-4 gap-y-2 border-t border-line p-4 first:border-t-0 md:grid-cols-[15rem_minmax(0,1fr)]"
        >
          <h3 className="font-semibold">{words.rows[network]}</h3>
          <ul className="grid grid-cols-4 gap-2">
            {ports.map((port, index) => {
              const mark = rows[network][index] ?? "slow";
              return (
                <li key={port} className="text-sm">
                  <span className="block font-semibold">{port}</span>
                  <StatusMark status={mark}>{words.marks[mark]}</StatusMark>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
