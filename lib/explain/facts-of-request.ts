import type { DiagnosisFacts, DiagnosisSettings } from "@/lib/diagnosis/facts";
import { factsOfReport } from "@/lib/diagnosis/facts-of-report";
import type { DiagnoseRequest } from "@/lib/explain/diagnose-request";
import { addressClues } from "@/lib/pasted-log/clues/address-clues";
import { logLines } from "@/lib/pasted-log/log-line";
import { isWrapper, stageOfError } from "@/lib/pasted-log/program-error";
import { stageOfLine } from "@/lib/pasted-log/quoted-reply";
import { readPaste } from "@/lib/pasted-log/read-paste";
import type { PastedLog } from "@/lib/pasted-log/read-pasted-log";
import { meaningOfSentence } from "@/lib/pasted-log/sentences/meaning-of";
import type { SentenceMeaning } from "@/lib/pasted-log/sentences/sentence";
import { usualSecurityOf } from "@/lib/smtp/endpoint";
import { enhancedCodeOf, replyCodeOf } from "@/lib/smtp/enhanced-code";
import type { Clue } from "@/lib/transcript/clue";
import type { Happening } from "@/lib/transcript/happening";
import type { ReportFacts } from "@/lib/transcript/report-facts";
import type { Stage } from "@/lib/transcript/stage";

/** The facts of a failure whose stage may have to be told from its words. */
export type ToldFacts = {
  facts: Omit<DiagnosisFacts, "failure">;
  failure: ToldFailure;
  /** The server, which may be known where no other setting is. */
  host: string | null;
};
export type ToldFailure = Omit<DiagnosisFacts["failure"], "stage"> & { stage: Stage | null };

/** What a request says, as far as it says it. */
export function factsOfRequest(request: DiagnoseRequest): ToldFacts {
  if ("text" in request) return factsOfText(request.text);
  if ("report" in request) return factsOfSavedReport(request.report);
  const { failure, settings = null } = request;
  const error = failure.error ?? null;
  return told({
    stage: failure.stage ?? null,
    reply: failure.reply ?? null,
    error: error && { code: error.code ?? null, message: error.message ?? "" },
    settings,
    clues: addressClues(logLines(failure.reply ?? error?.message ?? "")),
  });
}

/** Text in which nothing is telling is still a sentence of somebody's, for the words to tell. */
function factsOfText(text: string): ToldFacts {
  const { log, text: shown } = readPaste(text);
  if (log) return factsOfLog(log);
  const error = { code: null, message: shown.slice(0, 4_000) };
  return told({ stage: null, reply: null, error, settings: null, clues: [] });
}

/** What a log that was read tells. */
export function factsOfLog({ failure, settings: found, clues }: PastedLog): ToldFacts {
  const { host, port, security, username } = found;
  const settings: DiagnosisSettings | null =
    port === undefined
      ? null
      : { host: host ?? "", port, security: security ?? usualSecurityOf(port), username };
  return { ...told({ ...failure, settings, clues }), host: host ?? null };
}

function factsOfSavedReport(report: ReportFacts): ToldFacts {
  const { failure, ...facts } = factsOfReport(report);
  return { failure, facts, host: facts.settings?.host ?? null };
}

type Parts = {
  stage: Stage | null;
  reply: string | null;
  error: { code: string | null; message: string; happened?: Happening | null } | null;
  settings: DiagnosisSettings | null;
  clues: readonly Clue[];
};

function told({ stage, reply, error, settings, clues }: Parts): ToldFacts {
  const words = reply ?? replyIn(error?.message ?? "");
  const sentence = words === null && error ? meaningOfError(error) : null;
  return {
    failure: {
      stage: stage ?? (error && (sentence?.stage ?? stageOfError(error) ?? stageOfLine(error.message))),
      reply: words,
      code: words === null ? null : replyCodeOf(words),
      enhancedCode: words === null ? null : (enhancedCodeOf(words) ?? bareEnhanced(words)),
      errorCode: error?.code ?? null,
      message: error?.message ?? words ?? "",
    },
    facts: {
      settings,
      alternatives: [],
      capabilities: null,
      tls: null,
      greeting: null,
      happening: sentence?.happened ?? error?.happened ?? null,
      clues,
    },
    host: settings?.host ?? null,
  };
}

/** A sentence says what happened where no code does; a library's name for "it failed" is no such code. */
function meaningOfError({ code, message }: { code: string | null; message: string }): SentenceMeaning | null {
  return code === null || isWrapper(code) ? meaningOfSentence(message) : null;
}

/** Libraries put the reply behind a sentence of their own: `Invalid login: 535 5.7.8 …`. */
function replyIn(message: string): string | null {
  return embeddedReply.exec(message)?.[1] ?? null;
}

/** No port: its digits are no reply code, and what stands before it says what it is. */
const embeddedReply = /(?:^|(?<!port["']?): )([45](?:[0-5]\d|7[0-7])[ -][^]*)/i;

/** .NET leaves the reply code out and keeps the enhanced one. */
function bareEnhanced(words: string): string | null {
  return /^([245]\.\d{1,3}\.\d{1,3}) /.exec(words)?.[1] ?? null;
}
