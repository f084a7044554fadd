// Prints how often the diagnosis is right about failures whose cause is known, and every miss.
// `npm run diagnosis:score`, after a change of rules.
import { readFileSync } from "node:fs";
import { score } from "../lib/diagnosis/testing/score.ts";
import { providerOfHost } from "../lib/providers/catalog.ts";

const sets = [
  ["recorded-failures", "Recorded failures, known to the authors of the rules"],
  ["documented-failures", "Documented failures of servers that the recorded ones lack"],
];

for (const [file, title] of sets) {
  const url = new URL(`../lib/diagnosis/testing/${file}.json`, import.meta.url);
  const failures = JSON.parse(readFileSync(url, "utf8"));
  print(title, score(failures, providerOfHost));
  print(
    `${title}, as if the provider were unknown`,
    score(failures, () => null),
  );
}

function print(title, { count, causes, fixes, misses }) {
  console.log(`\n${title}: ${count}`);
  console.log(`  cause right      ${causes}/${count}  ${percent(causes, count)}`);
  console.log(`  first fix right  ${fixes}/${count}  ${percent(fixes, count)}`);
  for (const { known, diagnosis, wrong } of misses) {
    console.log(
      `  ${wrong} ${known.id} [${known.stage}] ${known.reply ?? known.error?.message ?? ""}`.slice(0, 200),
    );
    console.log(`    said ${diagnosis.cause} → ${diagnosis.fixes[0]?.id}`);
    console.log(`    fair ${known.causes.join(", ")} → ${known.fixes.join(", ")}`);
  }
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
