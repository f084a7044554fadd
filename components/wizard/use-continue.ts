import { useEffect, useRef, useState } from "react";

type ContinueOptions = {
  address: string;
  /** Whether all that there is to know of the address is known. */
  isOver: boolean;
  /** Goes on, and answers whether there was a way on. */
  goOn: () => boolean;
  /** The answer's element. */
  answerId: string;
};

/**
 * Continue waits for a look-up that is running or due. Then it goes on, or leads to what there is to read; nobody is
 * blamed for what Portwise does not know yet.
 */
export function useContinue({ address, isOver, goOn, answerId }: ContinueOptions) {
  /** The address that Continue was pressed with. */
  const [waitingFor, setWaitingFor] = useState<string | null>(null);
  const [focusCount, setFocusCount] = useState(0);
  const focusAnswer = () => setFocusCount((count) => count + 1);

  const conclude = () => {
    setWaitingFor(null);
    if (!goOn()) focusAnswer();
  };
  const latestConclude = useRef(conclude);
  useEffect(() => {
    latestConclude.current = conclude;
  });
  useEffect(() => {
    if (isOver && waitingFor !== null && waitingFor === address) latestConclude.current();
  }, [isOver, waitingFor, address]);

  useEffect(() => {
    if (focusCount > 0) focusWayOn(answerId);
  }, [focusCount, answerId]);

  return {
    isWaiting: waitingFor !== null && waitingFor === address && !isOver,
    conclude,
    waitFor: setWaitingFor,
    /** After a choice: what it leads to takes the focus, in sight. */
    focusAnswer,
  };
}

/** The way on where there is one, else what there is to read. */
function focusWayOn(answerId: string): void {
  const words = document.getElementById(answerId);
  const target = words?.parentElement?.querySelector<HTMLElement>("button[type=submit]") ?? words;
  words?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}
