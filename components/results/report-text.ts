import type { Report } from "@/lib/transcript/report";

export type ReportTextWords = {
  title: string;
  ports: string;
  timings: string;
  transcript: string;
  statusOf: (status: Report["stages"][number]["status"]) => string;
};

/** A report as text to paste into a mail or a support ticket: first the sentences, then everything that shows it. */
export function reportText(report: Report, words: ReportTextWords): string {
  const { settings, diagnosis, fixes, failure, accepted, stages, alternatives, transcript } = report;
  const { host, port, security, auth, from } = settings;
  const user = auth.method === "none" ? "" : `, ${auth.username}`;

  const paragraphs: readonly (readonly (string | null | undefined)[])[] = [
    [words.title],
    [diagnosis?.explanation],
    fixes.slice(0, 1).map(({ title, detail }) => `→ ${title}. ${detail}`),
    [failure?.reply ?? failure?.message ?? accepted?.reply],
    [
      `${host}:${port} ${security}${user}`,
      `${from.address} → ${report.recipient}`,
      `${report.startedAt}, ${report.ranFrom}, ${report.id}`,
    ],
    [
      `${words.timings}:`,
      ...stages.map(({ stage, status, ms, detail }) =>
        [`  ${stage}`, words.statusOf(status), `${Math.round(ms)} ms`, detail].filter(Boolean).join("  "),
      ),
    ],
    alternatives.length > 0
      ? [
          `${words.ports}:`,
          ...alternatives.map(
            (door) => `  ${door.port} ${door.security}  ${door.status}  ${Math.round(door.ms)} ms`,
          ),
        ]
      : [],
    [
      `${words.transcript}:`,
      ...transcript.map(
        ({ atMs, from: speaker, line }) => `  ${Math.round(atMs)} ms  ${speakers[speaker]}: ${line}`,
      ),
    ],
  ];
  return paragraphs
    .map((lines) => lines.filter(Boolean).join("\n"))
    .filter(Boolean)
    .join("\n\n");
}

/** As in RFC 5321's own examples. */
const speakers = { client: "C", server: "S" } as const;
