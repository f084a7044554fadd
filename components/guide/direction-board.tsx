import {
  ArrowLeftRight,
  ArrowRight,
  Globe,
  Laptop,
  type LucideIcon,
  Monitor,
  Server,
  Smartphone,
} from "lucide-react";
import type { GuideWords } from "@/lib/i18n/guide-words";

type Words = GuideWords["popAndImap"]["drawing"];

/** Who carries mail in which direction: a row for each protocol. */
export function DirectionBoard({ words }: { words: Words }) {
  const server: readonly Place[] = [{ Icon: Server, name: words.server }];
  const { devices } = words;
  return (
    <figure className="grid gap-4 rounded-card border border-line bg-surface p-4">
      <figcaption className="max-w-measure">{words.description}</figcaption>
      <Row
        protocol="SMTP"
        verb={words.sends}
        Arrow={ArrowRight}
        from={[{ Icon: Globe, name: devices.program }]}
        to={server}
      />
      <Row
        protocol="POP"
        verb={words.takes}
        Arrow={ArrowRight}
        from={server}
        to={[{ Icon: Monitor, name: devices.oneDevice }]}
      />
      <Row
        protocol="IMAP"
        verb={words.mirrors}
        Arrow={ArrowLeftRight}
        from={server}
        to={[
          { Icon: Smartphone, name: devices.phone },
          { Icon: Laptop, name: devices.laptop },
          { Icon: Globe, name: devices.browser },
        ]}
      />
    </figure>
  );
}

type Place = { Icon: LucideIcon; name: string };
type RowProps = {
  protocol: string;
  verb: string;
  Arrow: LucideIcon;
  from: readonly Place[];
  to: readonly Place[];
};

function Row({ protocol, verb, Arrow, from, to }: RowProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_5.5rem_minmax(0,1fr)] items-center gap-2 border-t border-line pt-4">
      <Places places={from} />
      <p className="grid justify-items-center text-center text-sm text-sea">
        <span className="font-semibold">{protocol}</span>
        <Arrow aria-hidden="true" size={28} />
        {verb}
      </p>
      <Places places={to} />
    </div>
  );
}

function Places({ places }: { places: readonly Place[] }) {
  return (
    <ul className="flex flex-wrap justify-center gap-3">
      {places.map(({ Icon, name }) => (
        <li key={name} className="grid justify-items-center text-center text-sm">
          <Icon aria-hidden="true" size={28} className="text-sea" />
          {name}
        </li>
      ))}
    </ul>
  );
}
