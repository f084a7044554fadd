import { expect, it } from "vitest";
import { providers } from "@/lib/providers/catalog";
import { markOf } from "@/lib/providers/marks";

it("gives no two providers the same letters", () => {
  const byLetters = Map.groupBy(
    providers.flatMap((provider) => {
      const mark = markOf(provider);
      return mark.kind === "monogram" ? [{ id: provider.id, letters: mark.letters }] : [];
    }),
    ({ letters }) => letters.toUpperCase(),
  );
  const alike = [...byLetters.values()].filter((ids) => ids.length > 1);
  expect(alike).toEqual([]);
});
