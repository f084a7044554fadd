import { expect, it } from "vitest";
import {
  afterAccepted,
  afterClash,
  afterVersion,
  batchesOf,
  clashesOf,
  noEdits,
  settle,
  withEdits,
  withTypedFields,
} from "@/components/white-glove/edits";
import { noSettings } from "@/lib/white-glove/shared-settings";

const clash = { field: "port", current: "587", by: { kind: "staff", name: "Ada" } } as const;

it("keeps what was typed until the session shows it", () => {
  const typed = withTypedFields(noEdits, { host: "mail.example" }, 3);
  const [batch] = batchesOf(typed);
  expect(batch).toEqual({ patch: { host: "mail.example" }, basedOn: 3 });
  if (!batch) throw new Error("nothing to send");

  const accepted = afterAccepted(typed, batch, 4);
  expect(batchesOf(accepted)).toEqual([]);
  expect(withEdits(noSettings, afterVersion(accepted, 3)).host).toBe("mail.example");
  expect(afterVersion(accepted, 4)).toEqual({});
});

it("goes on from the accepted version where the person typed on, and is in nobody's way", () => {
  const typed = withTypedFields(noEdits, { host: "m" }, 3);
  const [batch] = batchesOf(typed);
  if (!batch) throw new Error("nothing to send");
  const typedOn = withTypedFields(typed, { host: "ma", port: "25" }, 3);
  expect(batchesOf(afterAccepted(typedOn, batch, 5))).toEqual([
    { patch: { host: "ma" }, basedOn: 5 },
    { patch: { port: "25" }, basedOn: 3 },
  ]);
});

it("bases a field that is typed into again on what was accepted, before the event has come", () => {
  const typed = withTypedFields(noEdits, { host: "m" }, 3);
  const [batch] = batchesOf(typed);
  if (!batch) throw new Error("nothing to send");
  const again = withTypedFields(afterAccepted(typed, batch, 4), { host: "ma" }, 3);
  expect(batchesOf(again)).toEqual([{ patch: { host: "ma" }, basedOn: 4 }]);
});

it("sends nothing of a field that clashed until the person has said whose it is", () => {
  const clashed = afterClash(withTypedFields(noEdits, { port: "465", host: "h" }, 3), [clash]);
  expect(batchesOf(clashed)).toEqual([{ patch: { host: "h" }, basedOn: 3 }]);
  expect(clashesOf(clashed)).toEqual([{ ...clash, mine: "465" }]);

  const mine = settle(clashed, { field: "port", take: "mine", version: 9 });
  expect(batchesOf(mine)).toContainEqual({ patch: { port: "465" }, basedOn: 9 });
  const theirs = settle(clashed, { field: "port", take: "theirs", version: 9 });
  expect(theirs).not.toHaveProperty("port");
});
