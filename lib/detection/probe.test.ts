import { expect, it } from "vitest";
import type { Setting } from "@/lib/detection/detection";
import { type Knock, probe } from "@/lib/detection/probe";

const times = { apartMs: 1, eachMs: 500, floorMs: 60 };
const { signal } = new AbortController();
const isOpen: Knock = { status: "open" };
const isClosed: Knock = { status: "closed" };
const nameOf = ({ host, port, security }: Setting) => `${host}:${port} ${security}`;

it("tries smtp, mail and the domain itself, never 25 and never unencrypted", async () => {
  const tried: string[] = [];
  const knock = async (candidate: Setting) => {
    tried.push(nameOf(candidate));
    return isClosed;
  };
  const startMs = performance.now();
  expect(await probe("shop.it", { knock, signal, times })).toMatchObject({
    best: null,
    notes: ["probe-found-nothing"],
  });
  expect(performance.now() - startMs).toBeGreaterThanOrEqual(59);
  expect(tried).toEqual([
    "smtp.shop.it:465 tls",
    "smtp.shop.it:587 starttls",
    "mail.shop.it:465 tls",
    "mail.shop.it:587 starttls",
    "shop.it:465 tls",
    "shop.it:587 starttls",
  ]);
});

it("takes the best that is open, even if a later one answers first, as a suggestion to be confirmed", async () => {
  const first = Promise.withResolvers<Knock>();
  const knock = async (candidate: Setting) => {
    if (nameOf(candidate) === "mail.shop.it:465 tls") return first.promise;
    if (candidate.host === "shop.it") first.resolve(isOpen);
    return candidate.host === "shop.it" ? isOpen : isClosed;
  };
  const detection = await probe("shop.it", { knock, signal, times });
  expect(detection).toMatchObject({ best: null, confidence: 0.55, confirm: { serverDomain: "shop.it" } });
  expect(detection.alternatives.map(nameOf)).toEqual(["mail.shop.it:465 tls"]);
});

it("has four under way at most, and ends all when the caller gives up", async () => {
  const abort = new AbortController();
  let [open, most] = [0, 0];
  const knock = (_: Setting, ends: AbortSignal) => {
    most = Math.max(most, ++open);
    if (open === 4) setTimeout(() => abort.abort(new Error("gone")), 20);
    return new Promise<Knock>((_resolve, reject) => {
      ends.addEventListener("abort", () => {
        open--;
        reject(ends.reason);
      });
    });
  };
  await expect(probe("shop.it", { knock, signal: abort.signal, times })).rejects.toThrow();
  expect({ open, most }).toEqual({ open: 0, most: 4 });
});

it("suggests the names of a certificate that is for another host, once no door is open", async () => {
  const names = ["*.host.net", "SRV12.host.net", "mail.shop.it", "10.0.0.1", "localhost", "cpanel.host.net"];
  const knock = async ({ host, port }: Setting): Promise<Knock> =>
    host === "mail.shop.it" && port === 465 ? { status: "other-name", names } : isClosed;
  const startMs = performance.now();
  const detection = await probe("shop.it", { knock, signal, times });
  expect(performance.now() - startMs).toBeGreaterThanOrEqual(59);
  expect(detection).toMatchObject({
    kind: "self-hosted",
    best: null,
    source: "probe",
    confidence: 0.4,
    confirm: { serverDomain: "host.net" },
    notes: ["own-server", "certificate-names-another"],
  });
  expect(detection.alternatives.map(nameOf)).toEqual(["srv12.host.net:465 tls", "cpanel.host.net:465 tls"]);
});

it("prefers an open door to a name in a certificate", async () => {
  const answers: readonly Knock[] = [{ status: "other-name", names: ["srv12.host.net"] }, isOpen];
  const knock = async ({ port }: Setting) => answers[port === 465 ? 0 : 1] ?? isClosed;
  const detection = await probe("shop.it", { knock, signal, times });
  expect(detection.alternatives.map(nameOf)).toEqual(["smtp.shop.it:587 starttls"]);
});
