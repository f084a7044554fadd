// Lets plain Node run a file of `lib`: `node --import ./scripts/source-hooks.mjs lib/….ts`.
// Resolves "@/…" as tsconfig.json does and leaves "server-only" empty, as vitest.config.ts does.
import { registerHooks } from "node:module";

const root = new URL("..", import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === "server-only")
      return next("./empty-module.mjs", { ...context, parentURL: import.meta.url });
    return specifier.startsWith("@/")
      ? next(new URL(`${specifier.slice(2)}.ts`, root).href, context)
      : next(specifier, context);
  },
});
