import { expect, it } from "vitest";
import { guideWords } from "@/lib/i18n/guide-words";
import { mailPorts } from "@/lib/smtp/ports";

/** Every sentence with its place, such as `ports.answer.title`; glossary terms by id, for each language sorts its own way. */
function sentencesOf(value: unknown, place = ""): [place: string, sentence: string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const id: unknown = typeof inner === "object" && inner !== null && "id" in inner ? inner.id : key;
    return sentencesOf(inner, `${place}.${String(id)}`);
  });
}

const english = new Map(sentencesOf(guideWords("en")));
const italian = new Map(sentencesOf(guideWords("it")));

/** What is the same in both languages: commands, names of protocols and products, ids. */
const same =
  /\.(?:id|topic|cause)$|^\.glossary\..*\.term$|drawing\.steps\.|\.names\.none$|^\.(?:smtpAndSmtps|popAndImap)\..*(?:title|ports|name)$|^\.frame\.topics\.wordpress\.name$|^\.ports\.lanes\.items\.(?:587|465)\.name$|^\.ports\.blocks\.rows\.(?:amazon|googleCloud|azure|vercel|alibaba|hetzner|digitalOcean)$|^\.problemsPage\.groups\.account\.name$|^\.problems\.message-too-large\.seen$|^\.questions\..*\.short$/;

it("says the same things in both languages", () => {
  expect([...italian.keys()].toSorted()).toEqual([...english.keys()].toSorted());
});

it("is written in Italian, not left in English", () => {
  const untold = [...english].filter(([place, text]) => italian.get(place) === text && !same.test(place));
  expect(untold).toEqual([]);
});

it("tells of every port that is tested at any host", () => {
  const lanes = Object.keys(guideWords("en").ports.lanes.items).flatMap((lane) => lane.split(" · "));
  const tested = mailPorts.filter(({ reach }) => reach === "everywhere").map(({ port }) => String(port));
  expect(tested.filter((port) => !lanes.includes(port))).toEqual([]);
});

function linksOf(words: ReadonlyMap<string, string>): string[] {
  return [...words]
    .filter(([place]) => /\.(?:topic|cause)$/.test(place))
    .map(String)
    .toSorted();
}

function gapsOf(text = ""): string {
  return [...text.matchAll(/\{[a-z]+\}/g)].map(String).toSorted().join();
}

it("leads to the same pages in both languages", () => {
  expect(linksOf(italian)).toEqual(linksOf(english));
});

it("fills the same gaps in both languages", () => {
  expect([...english].filter(([place, text]) => gapsOf(text) !== gapsOf(italian.get(place)))).toEqual([]);
});

it("leaves nothing empty, and neither blames nor evades", () => {
  const all = [...english, ...italian].filter(([place]) => !/^\.problems\.|\.cause$/.test(place)); // servers' own words

  expect(all.filter(([, text]) => text.trim() === "")).toEqual([]);
  expect(
    all.filter(([, text]) => /\binvalid\b|\boops\b|error occurred|\bops\b|\bnon valid[oa]\b/i.test(text)),
  ).toEqual([]);
});
