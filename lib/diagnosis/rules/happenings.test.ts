import { expect, it } from "vitest";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { meaningOfHappening } from "@/lib/diagnosis/rules/happenings";
import { happenings, systemCodeOf } from "@/lib/transcript/happening";

const coded = happenings.filter((happening) => systemCodeOf(happening) !== null);
const uncoded = happenings.filter(
  (happening) => systemCodeOf(happening) === null && happening !== "tls-expected",
);

it.each(uncoded)("tells %s in words that no rule knows", (happening) => {
  const { cause, confidence, evidence } = diagnose(
    {
      failure: {
        stage: "connect",
        reply: null,
        code: null,
        enhancedCode: null,
        errorCode: null,
        message: "lorem ipsum",
      },
      settings: null,
      alternatives: [],
      capabilities: null,
      tls: null,
      greeting: null,
      happening,
    },
    { provider: null },
  );
  expect(cause).toBe(meaningOfHappening(happening));
  expect(confidence).not.toBe("certain");
  expect(evidence.map(({ code }) => code)).not.toContain("error-code");
});

it("leaves what a system has a code for to the rules of that code", () => {
  expect(coded.filter((happening) => meaningOfHappening(happening) !== null)).toEqual([]);
});
