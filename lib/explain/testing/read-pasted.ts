import type { Told } from "@/lib/diagnosis/testing/score";
import { explain } from "@/lib/explain/explain";

/** What the explain page would say about a text, for the score. */
export function readPasted(text: string): Told {
  const { diagnosis, fixes } = explain({ text }, { locale: "en", now: new Date("2026-11-24") });
  return { cause: diagnosis.cause, confidence: diagnosis.confidence, fixes };
}
