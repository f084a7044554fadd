import { expect, it } from "vitest";
import type { Setting } from "@/lib/detection/detection";
import { probe } from "@/lib/detection/probe";

const times = { apartMs: 1, eachMs: 500, floorMs: 60 };
const { signal } = new AbortController();
const nameOf = ({ host, port, security }: Setting) => `${host}:${port} ${security}`;

it("tries smtp, mail and the domain itself, never 25 and never unencrypted", async () => {
  const tried: string[] = [];
  const isOpen = async (candidate: Setting) => {
    tried.push(nameOf(candidate));
    return false;
  };
  const startMs = performance.now();
  expect(await probe("shop.it", { isOpen, signal, times })).toMatchObject({
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
  const first = Promise.withResolvers<boolean>();
  const isOpen = async (candidate: Setting) => {
    if (nameOf(candidate) === "mail.shop.it:465 tls") return first.promise;
    if (candidate.host === "shop.it") first.resolve(true);
    return candidate.host === "shop.it";
  };
  const detection = await probe("shop.it", { isOpen, signal, times });
  expect(detection).toMatchObject({ best: null, confidence: 0.55, confirm: { serverDomain: "shop.it" } });
  expect(detection.alternatives.map(nameOf)).toEqual(["mail.shop.it:465 tls"]);
});

it("has four under way at most, and ends all when the caller gives up", async () => {
  const abort = new AbortController();
  let [open, most] = [0, 0];
  const isOpen = (_: Setting, ends: AbortSignal) => {
    most = Math.max(most, ++open);
    if (open === 4) setTimeout(() => abort.abort(new Error("gone")), 20);
    return new Promise<boolean>((_resolve, reject) => {
      ends.addEventListener("abort", () => {
        open--;
        reject(ends.reason);
      });
    });
  };
  await expect(probe("shop.it", { isOpen, signal: abort.signal, times })).rejects.toThrow();
  expect({ open, most }).toEqual({ open: 0, most: 4 });
});
