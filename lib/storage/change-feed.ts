import { EventEmitter } from "node:events";
import type { Transaction } from "kysely";
import type { Tables } from "@/lib/storage/tables";

/**
 * Wakes those who watch a topic. It carries no data: a listener reads from the database what it has not seen
 * yet, so that a call that comes twice does no harm and one that is lost costs time, never an event.
 */
export type ChangeFeed = {
  /** @returns what ends the subscription. */
  subscribe(topic: string, listener: () => void): () => void;
  /** Called within the transaction that made the change. */
  announceInside(trx: Transaction<Tables>, topics: readonly string[]): Promise<void>;
  /** Called once it is committed. */
  announceAfter(topics: readonly string[]): void;
  close(): Promise<void>;
};

/** For one process alone, as SQLite is: it tells itself after the commit. */
export function localFeed(): ChangeFeed {
  const emitter = topicEmitter();
  return {
    subscribe: (topic, listener) => emitter.subscribe(topic, listener),
    announceInside: async () => {},
    announceAfter: (topics) => topics.forEach((topic) => emitter.emit(topic)),
    close: async () => {},
  };
}

export type TopicEmitter = {
  subscribe: ChangeFeed["subscribe"];
  emit(topic: string): void;
  emitAll(): void;
};

export function topicEmitter(): TopicEmitter {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0); // a listener per open page
  return {
    subscribe(topic, listener) {
      emitter.on(topic, listener);
      return () => emitter.off(topic, listener);
    },
    emit: (topic) => void emitter.emit(topic),
    emitAll: () => emitter.eventNames().forEach((topic) => emitter.emit(topic)),
  };
}
