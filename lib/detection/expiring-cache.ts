/** Keeps values for a while, and never more than `size` of them: the one used longest ago goes first. */
export type ExpiringCache<Value> = {
  get(key: string): Value | null;
  set(key: string, value: Value, forMs: number): void;
};

export function createExpiringCache<Value>({
  size,
  now = Date.now,
}: {
  size: number;
  now?: () => number;
}): ExpiringCache<Value> {
  const entries = new Map<string, { value: Value; untilMs: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return null;
      entries.delete(key);
      if (entry.untilMs <= now()) return null;
      entries.set(key, entry); // now the latest
      return entry.value;
    },
    set(key, value, forMs) {
      entries.delete(key);
      entries.set(key, { value, untilMs: now() + forMs });
      const [oldest] = entries.keys();
      if (entries.size > size && oldest !== undefined) entries.delete(oldest);
    },
  };
}
