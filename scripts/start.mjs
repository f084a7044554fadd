// npm start: from a fresh clone to a running Portwise, with nothing but Node and npm.
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { main, requireNode20 } from "./run.mjs";
import { serve } from "./serve.mjs";

await main(async () => {
  requireNode20();
  await install();
  await build();
  return await serve();
});
