// Starts the built server and stays with it: `npm start` and the browser tests use it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { hostname as machineName } from "node:os";
import { join } from "node:path";
import { environment, main, nodeBinary, root, Stop } from "./run.mjs";

const server = join(root, ".next/standalone/server.js");
const graceMs = 3_000;

/** @returns the server's exit code, 0 when it was asked to stop. */
export async function serve() {
  if (!existsSync(server)) throw new Stop("There is no build yet: run `npm start` or `npm run build` first.");
  const port = process.env.PORT || "3000";
  // Next.js takes 3000 for anything else, and says nothing.
  if (!(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) <= 65_535)) {
    throw new Stop(`PORT must be a port between 1 and 65535, not ${JSON.stringify(port)}`);
  }
  const hostname = hostnameToListenOn();
  await requireFreePort({ port, hostname });

  // The server changes into its own folder, which the next build replaces: INIT_CWD says from where
  // relative paths count, see lib/config.
  const env = environment({ PORT: port, HOSTNAME: hostname, INIT_CWD: root, NODE_ENV: "production" });
  const child = spawn(nodeBinary(), [server], { env, stdio: "inherit" });
  return await endOf(child);
}

/** Shells and containers set HOSTNAME to the machine's name; that is no wish to be reached from outside. */
function hostnameToListenOn() {
  const wish = process.env.HOSTNAME;
  return wish && wish !== machineName() ? wish : "127.0.0.1";
}

function requireFreePort({ port, hostname }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", ({ code }) => reject(new Stop(whyNotListening(code, { port, hostname }))));
    probe.listen(Number(port), hostname, () => probe.close(resolve));
  });
}

function whyNotListening(code, { port, hostname }) {
  if (code === "EADDRINUSE") {
    return `Port ${port} is in use, perhaps by another Portwise. Stop that one, or choose another port: PORT=${Number(port) + 1} npm start`;
  }
  if (code === "EACCES")
    return `This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`;
  return `Cannot listen on HOSTNAME=${hostname}, PORT=${port}: ${code}`;
}

/** Passes a wish to stop on to the server, which first finishes what it is doing, for a while. */
function endOf(child) {
  return new Promise((resolve, reject) => {
    let isStopping = false;
    const stop = () => {
      if (isStopping) return;
      isStopping = true;
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), graceMs).unref();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
    process.on("exit", () => child.kill("SIGKILL"));
    child.once("error", reject);
    child.once("exit", (code) => resolve(isStopping ? 0 : (code ?? 1)));
  });
}

if (process.argv[1]?.endsWith("serve.mjs")) await main(serve);
