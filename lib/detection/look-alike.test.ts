import { domainToASCII } from "node:url";
import { expect, it } from "vitest";
import { lookAlikeOf } from "@/lib/detection/look-alike";

it.each([
  ["gmаil.com", "gmail.com", "a Cyrillic а"],
  ["ɡmaiⅼ.com", "gmail.com", "a Latin ɡ and a Roman ⅼ"],
  ["оutlооk.com", "outlook.com", "three Cyrillic о"],
  ["Iiberо.it", null, "another Latin letter besides"],
  ["lіbero.it", "libero.it", "a Ukrainian і"],
  ["ýahoo.it", "yahoo.it", "an accent"],
  ["gmaıl.com", "gmail.com", "a Turkish ı"],
  ["bücher.de", null, "a name of its own"],
  ["пример.рф", null, "a name in one alphabet"],
  ["gmail.com", null, "the real one"],
  ["theirshop.it", null, "nothing special"],
])("takes %s for %s: %s", (typed, meant, _why) => {
  expect(lookAlikeOf(domainToASCII(typed))).toBe(meant);
});
