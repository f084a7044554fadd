// Prints how often the diagnosis is right about failures whose cause is known, as pasted text and in
// parts, and how far its own certainty can be trusted. `npm run diagnosis:score`, after a change of rules;
// `npm run diagnosis:score batch-3` looks at one set and prints each miss.
import { hasParts } from "../lib/diagnosis/testing/known-failure.ts";
import { heldOutSets, knownSets, pastedSets } from "../lib/diagnosis/testing/known-sets.ts";
import { faultOf, negatives } from "../lib/diagnosis/testing/negatives.ts";
import { score } from "../lib/diagnosis/testing/score.ts";
import { readAsText, readInParts } from "../lib/explain/testing/read-known.ts";
import { providerOfHost } from "../lib/providers/catalog.ts";

const [only] = process.argv.slice(2);
const totals = new Map();
const providerOf = ({ settings }) => (settings ? providerOfHost(settings.host) : null);

print(["set", "form", "failures", "cause right", "first fix right", "wrong though certain", "unknown"]);
for (const { name, failures } of [...heldOutSets(), ...pastedSets(), ...knownSets()]) {
  if (only && name !== only) continue;
  const inParts = failures.filter(hasParts);
  const forms = [
    ["text", score(failures, readAsText)],
    ["parts", score(inParts, (known) => readInParts(known, providerOf(known)))],
    ["parts, provider unknown", score(inParts, (known) => readInParts(known, null))],
  ];
  for (const [form, result] of forms.filter(([, { count }]) => count > 0)) {
    const { count, causes, fixes, wrongThoughCertain, unknown } = result;
    print([
      name,
      form,
      String(count),
      percent(causes, count),
      percent(fixes, count),
      String(wrongThoughCertain),
      String(unknown),
    ]);
    if (only) result.misses.forEach(printMiss);
    addTo(totals, form, result.byConfidence);
  }
}

if (!only || only === "negatives") {
  const failures = negatives();
  const faults = failures.flatMap((known) => {
    const told = hasParts(known) ? readInParts(known, providerOf(known)) : readAsText(known);
    const fault = faultOf(known, told);
    return fault === null ? [] : [`  ${known.id}: ${fault}: ${known.reply ?? known.pasted}`.slice(0, 160)];
  });
  console.log(`\nnegatives: ${faults.length} of ${failures.length} answered with a cause that is not there`);
  if (only) faults.forEach((fault) => console.log(fault));
}

console.log("\nHow often each degree of certainty is right:");
for (const [form, byConfidence] of totals) {
  const degrees = Object.entries(byConfidence).map(
    ([confidence, { count, right }]) => `${confidence} ${right}/${count} ${percent(right, count)}`,
  );
  console.log(`  ${form.padEnd(24)} ${degrees.join("   ")}`);
}

function print(cells) {
  const widths = [18, 24, 9, 12, 16, 21, 7];
  console.log(cells.map((cell, index) => cell.padEnd(widths[index])).join(" "));
}

function printMiss({ known, told, wrong }) {
  const words = known.pasted ?? known.reply ?? known.error?.message;
  console.log(`  ${wrong} ${known.id} [${known.stage}] ${words}`.replace(/\n/g, "⏎").slice(0, 200));
  console.log(`    said ${told.cause} (${told.confidence}) → ${told.fixes[0]?.id}`);
  console.log(`    fair ${known.causes.join(", ")} → ${known.fixes.join(", ")}`);
}

function addTo(all, form, byConfidence) {
  const sums = all.get(form) ?? {};
  for (const [confidence, { count, right }] of Object.entries(byConfidence)) {
    const sum = sums[confidence] ?? { count: 0, right: 0 };
    sums[confidence] = { count: sum.count + count, right: sum.right + right };
  }
  all.set(form, sums);
}

function percent(part, whole) {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}
