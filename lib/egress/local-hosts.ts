/**
 * Hosts that live inside this process: the practice servers. Their names lead to loopback, each port to
 * whatever port its server happens to listen on, and their certificates come from an authority of our own.
 */
export type LocalHosts = (host: string) => LocalHost | null;

export type LocalHost = {
  /** The loopback port behind a port of the host; `null` where nothing listens. */
  portFor(port: number): number | null;
  /** Trusted for this host, and for no other. */
  certificateAuthorityPem: string;
};
