import { expect, it } from "vitest";
import { createExpiringCache } from "@/lib/detection/expiring-cache";

it("keeps a value until its time is over", () => {
  let timeMs = 0;
  const cache = createExpiringCache<string>({ size: 10, now: () => timeMs });
  cache.set("example.org", "found", 1000);
  timeMs = 999;
  expect(cache.get("example.org")).toBe("found");
  timeMs = 1000;
  expect(cache.get("example.org")).toBeNull();
});

it("lets the one go that was used longest ago", () => {
  const cache = createExpiringCache<number>({ size: 2, now: () => 0 });
  cache.set("a", 1, 1);
  cache.set("b", 2, 1);
  cache.get("a");
  cache.set("c", 3, 1);
  expect([cache.get("a"), cache.get("b"), cache.get("c")]).toEqual([1, null, 3]);
});
