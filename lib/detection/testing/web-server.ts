import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { createSecureContext, getCACertificates, setDefaultCACertificates } from "node:tls";
import { createAuthority } from "@/lib/certificates/authority";
import { listen } from "@/lib/egress/testing/listen";

/** What a host answers at a path: a body with status 200, or whatever the handler does. */
export type Page = string | ((request: IncomingMessage, response: ServerResponse) => void);

export type WebServer = {
  port: number;
  /** Whose certificates every client of this process trusts while the server runs. */
  authority: Awaited<ReturnType<typeof createAuthority>>;
  /** `GET https://host/path` → page, from now on; anything else is a 404. */
  serve(pages: Readonly<Record<string, Page>>): void;
  /** Every address that was asked for, as `https://host/path`. */
  requests: string[];
  /** How many connections are open now. */
  connections(): Promise<number>;
  close(): Promise<void>;
};

/** An HTTPS server on loopback with a certificate for whatever name it is called by. */
export async function startWebServer({ host = "127.0.0.1" } = {}): Promise<WebServer> {
  const authority = await createAuthority();
  const before = getCACertificates("default");
  setDefaultCACertificates([...before, authority.certificatePem]);

  let pages: Readonly<Record<string, Page>> = {};
  const requests: string[] = [];
  const server: Server = createServer(
    {
      SNICallback: (name, done) => {
        authority
          .issue({ names: [name] })
          .then(
            ({ certificatePem, keyPem }) =>
              done(null, createSecureContext({ cert: certificatePem, key: keyPem })),
            done,
          );
      },
    },
    (request, response) => {
      const address = `https://${request.headers.host}${request.url}`;
      requests.push(address);
      const page = pages[address];
      if (page === undefined) response.writeHead(404).end("not here");
      else if (typeof page === "string") response.end(page);
      else page(request, response);
    },
  );
  server.on("tlsClientError", () => {}); // clients that go away are part of the tests
  const port = await listen(server, { host });
  return {
    port,
    authority,
    requests,
    serve: (next) => {
      pages = next;
    },
    connections: () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
      }),
    close: async () => {
      setDefaultCACertificates(before);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
