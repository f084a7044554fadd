import { Disclosure } from "@/components/ui/disclosure";
import { type Status, StatusMark } from "@/components/ui/status-mark";
import type { GuideWords } from "@/lib/i18n/guide-words";
import { blockedPorts, networkBlocks, type Passage } from "@/lib/networks/network-blocks";

type Words = GuideWords["ports"]["blocks"];

const lights: Readonly<Record<Passage, Status>> = { open: "open", varies: "slow", blocked: "shut" };

/** Which networks stop which ports; every cell names its port, so that it reads in any width. */
export function BlockBoard({ words }: { words: Words }) {
  return (
    <>
      <ul className="rounded-card border border-line bg-surface">
        {networkBlocks.map(({ id, ports }) => (
          <li
            key={id}
            className="grid gap-x-4 gap-y-2 border-t border-line p-4 first:border-t-0 md:grid-cols-[16rem_minmax(0,1fr)] md:items-center"
          >
            <h3 className="font-semibold">{words.rows[id]}</h3>
            <ul className="grid grid-cols-2 gap-x-2 gap-y-1 min-[26rem]:grid-cols-4">
              {ports.map((passage, index) => (
                <li key={blockedPorts[index]} className="flex gap-2 text-sm min-[26rem]:block">
                  <span className="block w-10 font-semibold tabular-nums">{blockedPorts[index]}</span>
                  <StatusMark status={lights[passage]}>{words.marks[passage]}</StatusMark>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <Disclosure summary={words.sources}>
          <ul lang="en" className="grid gap-1 text-sm">
            {networkBlocks
              .flatMap(({ sources }) => [...sources])
              .map(({ title, url }) => (
                <li key={url}>
                  <a href={url} rel="noreferrer" className="text-link inline-block py-0.5">
                    {title}
                  </a>
                </li>
              ))}
          </ul>
        </Disclosure>
      </div>
    </>
  );
}
