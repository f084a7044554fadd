"use client";

import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from "react";
import { canOfferPasskeys, knowsPasskeys, signInWithPasskey } from "@/components/staff/passkey";
import type { useSignIn } from "@/components/staff/use-sign-in";

/** Signing in with a passkey: offered by the browser while the address is typed, and on request. */
export function usePasskeySignIn(
  attempt: ReturnType<typeof useSignIn>["attempt"],
  onSignedIn: () => void,
): { isKnown: boolean; signIn: () => void; stopOffering: () => void } {
  const isKnown = useSyncExternalStore(neverChanges, knowsPasskeys, () => false);
  const offer = useRef<AbortController | null>(null);
  const enter = useEffectEvent(onSignedIn);

  useEffect(() => {
    const offering = new AbortController();
    offer.current = offering;
    void (async () => {
      if (!(await canOfferPasskeys()) || offering.signal.aborted) return;
      // Silent when it comes to nothing: nobody asked for it.
      const { ok } = await signInWithPasskey("conditional", offering.signal);
      if (ok) enter();
    })();
    return () => offering.abort();
  }, []);

  const stopOffering = () => offer.current?.abort();
  return {
    isKnown,
    stopOffering,
    signIn: () => {
      stopOffering(); // a browser asks for one credential at a time
      const asking = new AbortController();
      offer.current = asking;
      void attempt("passkeyRefused", () => signInWithPasskey("optional", asking.signal)).then((entered) => {
        if (entered) onSignedIn();
      });
    },
  };
}

function neverChanges(): () => void {
  return () => {};
}
