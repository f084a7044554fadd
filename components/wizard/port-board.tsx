"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { lightOf } from "@/components/live-test/door";
import { DoorLight, DoorSpoken } from "@/components/live-test/door-facts";
import { usePortCheck } from "@/components/live-test/use-port-check";
import { Button } from "@/components/ui/button";
import { RadioCard, RadioCards } from "@/components/ui/radio-cards";
import { OtherEndpoint } from "@/components/wizard/other-endpoint";
import { type Endpoint, isSameEndpoint } from "@/lib/smtp/endpoint";
import type { Security } from "@/lib/smtp/security";

type PortBoardProps = {
  host: string;
  /** The lanes, best first. */
  endpoints: readonly Endpoint[];
  port: string;
  security: Security | null;
  errors: { port: string | undefined; security: string | undefined };
  onChoose: (choice: { port: string; security: Security | null }) => void;
};

/** Port and security as one choice, a lane for each; the lights come on when asked. */
export function PortBoard({ host, endpoints, port, security, errors, onChoose }: PortBoardProps) {
  const t = useTranslations("wizard.server");
  const settings = useTranslations("settings");
  const board = useTranslations("liveTest.board");
  const ports = usePortCheck(host);
  const chosen = security && { port: Number(port), security };
  // Who asked for another port goes on writing it, also while what is written so far is a lane's.
  const [wantsOther, setWantsOther] = useState(false);
  const chosenLane = wantsOther
    ? undefined
    : endpoints.find((lane) => chosen && isSameEndpoint(lane, chosen));
  const isOther = wantsOther || (!chosenLane && (port !== "" || security !== null));

  const chooseLane = (lane: Endpoint) => {
    setWantsOther(false);
    onChoose({ port: String(lane.port), security: lane.security });
  };
  const isOpen = (lane: Endpoint) => lightOf(ports.doorOf(lane)) === "open";
  const isChosenOpen = chosen !== null && isOpen(chosen);
  const better = ports.status === "finished" && !isChosenOpen ? endpoints.find(isOpen) : undefined;

  return (
    <div className="grid gap-3">
      <RadioCards
        id="endpoint"
        legend={settings("fields.endpoint")}
        hint={t("endpointHint")}
        error={isOther ? undefined : (errors.port ?? errors.security)}
      >
        {endpoints.map((lane, index) => {
          const door = ports.doorOf(lane);
          const isChosen = lane === chosenLane;
          return (
            <RadioCard
              key={`${lane.port} ${lane.security}`}
              name="endpoint"
              checked={isChosen}
              onChange={() => chooseLane(lane)}
              title={
                <>
                  <span className="port-number min-w-16">{lane.port}</span>
                  {settings(`security.${lane.security}`)}
                </>
              }
              badge={index === 0 && lightOf(door) !== "shut" && t("recommended")}
              aside={door !== null && <DoorLight door={door} />}
            >
              <DoorSpoken door={door} />
              {door === null && settings(`securityMeaning.${lane.security}`)}
            </RadioCard>
          );
        })}
        <RadioCard
          name="endpoint"
          checked={isOther}
          onChange={() => {
            setWantsOther(true);
            onChoose({ port: "", security: "starttls" });
          }}
          title={t("custom")}
        />
      </RadioCards>
      {isOther && <OtherEndpoint port={port} security={security} errors={errors} onChoose={onChoose} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          look="secondary"
          disabled={host === "" || ports.status === "running"}
          onClick={() => ports.check(host, endpoints)}
        >
          {ports.status === "idle" ? board("check") : board("again")}
        </Button>
        {better && (
          <Button onClick={() => chooseLane(better)}>{board("use", { port: String(better.port) })}</Button>
        )}
        <p aria-live="polite" className="min-w-0 text-sm text-muted">
          {ports.status === "finished"
            ? board("finished", { open: ports.openCount })
            : host
              ? board("hint", { host })
              : board("needsHost")}
        </p>
      </div>
    </div>
  );
}
