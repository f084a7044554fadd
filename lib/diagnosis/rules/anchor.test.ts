import { expect, it } from "vitest";
import { anchorsOf } from "@/lib/diagnosis/rules/anchor";

it.each([
  ["relay denied", ["relay denied"]],
  ["{no such|unknown} user", ["no such", "unknown"]],
  ["{no|bad} mailbox", ["mailbox"]],
  ["mailbox ... full", ["mailbox"]],
  ["suspen*", ["suspen"]],
  ["{app|application}{-| |}{password|key}", ["app", "application"]],
  ["{your |the |}{ip|not {in {the |your |}list|known}}", ["ip", "not"]],
  ["{not |}{allowed|}", []],
])("a text must hold one of the anchors of %j", (phrase, anchors) => {
  expect(anchorsOf(phrase)).toEqual(anchors);
});
