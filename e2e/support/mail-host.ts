// A provider's mail server: takes an address, a host name and the password that it accepts, listens on 465, and
// prints the certificate of its authority. Runs in a Node of its own, because the modules that make certificates
// belong to the server: node --import ./scripts/source-hooks.mjs e2e/support/mail-host.ts …
import { SMTPServer } from "smtp-server";
import { createAuthority } from "@/lib/certificates/authority";

const [address = "", name = "", password = ""] = process.argv.slice(2);
const authority = await createAuthority();
const { certificatePem: cert, keyPem: key } = await authority.issue({ names: [name] });

const server = new SMTPServer({
  name,
  secure: true,
  cert,
  key,
  onAuth: (auth, _session, done) =>
    auth.password === password ? done(null, { user: auth.username }) : done(new Error("wrong password")),
  onData: (stream, _session, done) => {
    stream.resume();
    stream.once("end", () => done(null, "queued as 4bXyZ1"));
  },
});
server.on("error", (error) => {
  say({ problem: "code" in error ? error.code : error.message });
  process.exitCode = 1;
});
server.listen(465, address, () => say({ authority: authority.certificatePem }));

function say(fact: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(fact)}\n`);
}
