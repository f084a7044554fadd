import type { Report } from "@/lib/transcript/report";

type StageOf = Report["stages"][number];

export type ReportTextWords = {
  title: string;
  /** What stopped the test; `null` where nothing did. */
  failure: string | null;
  ports: string;
  timings: string;
  transcript: string;
  /** When and from where the test was made. */
  made: string;
  id: string;
  securityOf: (security: Report["settings"]["security"]) => string;
  stageOf: (stage: StageOf["stage"]) => string;
  statusOf: (status: StageOf["status"]) => string;
  doorOf: (status: Report["alternatives"][number]["status"]) => string;
  ms: (ms: number) => string;
};

/** A report as text to paste into a mail or a support ticket: first the sentences, then everything that shows it. */
export function reportText(report: Report, words: ReportTextWords): string {
  const { settings, diagnosis, fixes, accepted, stages, alternatives, transcript } = report;
  const { host, port, security, auth, from } = settings;
  const user = auth.method === "none" ? "" : `, ${auth.username}`;

  const paragraphs: readonly (readonly (string | null | undefined)[])[] = [
    [words.title],
    [diagnosis?.explanation],
    fixes.slice(0, 1).map(({ title, detail }) => `→ ${title}. ${detail}`),
    [words.failure ?? accepted?.reply],
    [
      `${host}:${port} ${words.securityOf(security)}${user}`,
      `${from.address} → ${report.recipient}`,
      words.made,
      words.id,
    ],
    titled(
      words.timings,
      stages.map(({ stage, status, ms, detail }) =>
        [
          `  ${words.stageOf(stage)}`,
          words.statusOf(status),
          ...(status === "skipped" ? [] : [words.ms(ms)]),
          detail,
        ]
          .filter(Boolean)
          .join("  "),
      ),
    ),
    titled(
      words.ports,
      alternatives.map(
        (door) =>
          `  ${door.port} ${words.securityOf(door.security)}  ${words.doorOf(door.status)}  ${words.ms(door.ms)}`,
      ),
    ),
    titled(
      words.transcript,
      transcript.map(({ atMs, from: speaker, line }) => `  ${words.ms(atMs)}  ${speakers[speaker]}: ${line}`),
    ),
  ];
  return paragraphs
    .map((lines) => lines.filter(Boolean).join("\n"))
    .filter(Boolean)
    .join("\n\n");
}

/** Nothing where there is nothing to list. */
function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [`${title}:`, ...lines] : [];
}

/** As in RFC 5321's own examples. */
const speakers = { client: "C", server: "S" } as const;
