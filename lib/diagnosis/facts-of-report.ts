import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import type { ReportFacts } from "@/lib/transcript/report-facts";

/** What a test, just run or kept as a report, gives a diagnosis to go by. */
export function factsOfReport(
  report: ReportFacts,
): DiagnosisFacts & { settings: NonNullable<DiagnosisFacts["settings"]> } {
  const { failure, alternatives, capabilities, tls, transcript, certificateHost } = report;
  const { host, port, security, auth, from } = report.settings;
  return {
    failure,
    alternatives,
    capabilities,
    tls,
    certificateHost: certificateHost?.host ?? null,
    greeting: transcript.find((line) => line.from === "server")?.line ?? null,
    settings: {
      host,
      port,
      security,
      authMethod: auth.method,
      fromAddress: from.address,
      ...(auth.method !== "none" && { username: auth.username }),
    },
  };
}
