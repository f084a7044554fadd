// Prints how often the diagnosis is right about failures whose cause is known, how far its own
// certainty can be trusted, and every miss. `npm run diagnosis:score`, after a change of rules;
// `npm run diagnosis:score batch-3` looks at one set.
import { knownSets } from "../lib/diagnosis/testing/known-sets.ts";
import { score } from "../lib/diagnosis/testing/score.ts";
import { readPasted } from "../lib/explain/testing/read-pasted.ts";
import { providerOfHost } from "../lib/providers/catalog.ts";

const [only] = process.argv.slice(2);
const totals = new Map();

for (const { name, title, failures } of knownSets()) {
  if (only && name !== only) continue;
  const known = score(failures, { providerOf: providerOfHost, readPasted });
  print(`${name}: ${title}`, known);
  print(`${name}, as if the provider were unknown`, score(failures, { providerOf: () => null, readPasted }));
  for (const [confidence, { count, right }] of Object.entries(known.byConfidence)) {
    const total = totals.get(confidence) ?? { count: 0, right: 0 };
    totals.set(confidence, { count: total.count + count, right: total.right + right });
  }
}

console.log("\nHow often each degree of certainty is right:");
for (const [confidence, { count, right }] of totals) {
  console.log(`  ${confidence.padEnd(10)} ${right}/${count}  ${percent(right, count)}`);
}

function print(title, { count, causes, fixes, misses }) {
  console.log(`\n${title}: ${count}`);
  console.log(`  cause right      ${causes}/${count}  ${percent(causes, count)}`);
  console.log(`  first fix right  ${fixes}/${count}  ${percent(fixes, count)}`);
  for (const { known, told, wrong } of misses) {
    console.log(
      `  ${wrong} ${known.id} [${known.stage}] ${known.reply ?? known.error?.message ?? known.pasted}`.slice(
        0,
        200,
      ),
    );
    console.log(`    said ${told.cause} (${told.confidence}) → ${told.fixes[0]?.id}`);
    console.log(`    fair ${known.causes.join(", ")} → ${known.fixes.join(", ")}`);
  }
}

function percent(part, whole) {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}
