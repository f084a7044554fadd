import "server-only";
import { openPractice, type Practice } from "@/lib/practice/practice";

/** Instrumentation starts them and routes list their messages: bundled apart, so they meet here. */
const holder: typeof globalThis & { portwisePractice?: Practice } = globalThis;

export async function startPractice(): Promise<Practice> {
  holder.portwisePractice ??= await openPractice();
  return holder.portwisePractice;
}

/** `null` when they are switched off. */
export function runningPractice(): Practice | null {
  return holder.portwisePractice ?? null;
}
