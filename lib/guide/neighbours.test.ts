import { expect, it } from "vitest";
import { guideTopics } from "@/lib/guide/guide-path";
import { neighboursOfCause, neighboursOfTopic } from "@/lib/guide/neighbours";

it("begins with the first topic and ends with the last", () => {
  expect(neighboursOfTopic("ports")).toEqual({ previous: null, next: "smtp-and-smtps" });
  expect(neighboursOfTopic("glossary")).toEqual({ previous: "questions", next: null });
});

it("leads through every topic", () => {
  const walk = guideTopics.slice(1).map((topic) => neighboursOfTopic(topic).previous);
  expect(walk).toEqual(guideTopics.slice(0, -1));
});

it("goes on to the next station after the last cause of one", () => {
  expect(neighboursOfCause("dns-failure")).toEqual({ previous: "dns-not-found", next: "port-blocked" });
});
