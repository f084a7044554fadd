import { readdirSync, readFileSync } from "node:fs";
import type { KnownFailure } from "@/lib/diagnosis/testing/known-failure";
import { readBatch } from "@/lib/diagnosis/testing/read-batch";
import { readPastedFailures } from "@/lib/diagnosis/testing/read-pasted-failures";

/** Failures whose cause is known, kept together because they were collected together. */
export type KnownSet = {
  name: string;
  title: string;
  failures: readonly KnownFailure[];
};

/** Every set that the rules were tuned with: they must not get worse. */
export function knownSets(): KnownSet[] {
  return [
    { name: "recorded", title: "known to the authors of the rules", failures: readJson("recorded-failures") },
    {
      name: "documented",
      title: "of servers that the recorded ones lack",
      failures: readJson("documented-failures"),
    },
    ...batches(),
  ];
}

/** Pastes of public threads whose cause was settled there. */
export function pastedSets(): KnownSet[] {
  return [pastedSet("pasted-failures")];
}

/** Further pastes that no rule was ever tuned with: they measure, and hold no test. */
export function heldOutSets(): KnownSet[] {
  return [pastedSet("pasted-own")];
}

function pastedSet(name: string): KnownSet {
  const json = readFileSync(new URL(`${name}.json`, import.meta.url), "utf8");
  return { name, title: "from public threads", failures: readPastedFailures(json) };
}

/** The batches that were written blind; what each scored on its first run stands in decision 0010. */
function batches(): KnownSet[] {
  const folder = new URL("unseen/", import.meta.url);
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const name = file.replace(/\.txt$/, "");
      const failures = readBatch(name, readFileSync(new URL(file, folder), "utf8"));
      return { name, title: "written before the rules were asked", failures };
    });
}

function readJson(name: string): KnownFailure[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8"));
}
