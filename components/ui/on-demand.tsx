"use client";

import { type ComponentType, useEffect, useState } from "react";

/**
 * A component whose code is fetched when it is first shown, or before, by `load`. Until then nothing stands in its
 * place; a failed fetch goes to the error page.
 *
 * Not `React.lazy`: that waits for its Suspense boundary even when the code is there, and React holds back what
 * follows such a wait for 300 ms.
 */
export function onDemand<Props extends object>(
  fetchComponent: () => Promise<ComponentType<Props>>,
): { Component: ComponentType<Props>; load: () => Promise<ComponentType<Props>> } {
  let loaded: ComponentType<Props> | null = null;
  const load = async () => (loaded ??= await fetchComponent());

  function OnDemand(props: Props) {
    const [Component, setComponent] = useState(() => loaded);
    useEffect(() => {
      if (Component) return;
      load().then(
        (fetched) => setComponent(() => fetched),
        (error: unknown) =>
          setComponent(() => {
            throw error;
          }),
      );
    }, [Component]);
    return Component && <Component {...props} />;
  }
  return { Component: OnDemand, load };
}
