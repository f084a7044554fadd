import { ipv4In, isIpv6In } from "@/lib/pasted-log/ip-in-line";
import type { LogLine } from "@/lib/pasted-log/log-line";
import { mostTelling } from "@/lib/pasted-log/sentences/meaning-of";
import type { Security } from "@/lib/smtp/security";
import type { Happening } from "@/lib/transcript/happening";
import type { Stage } from "@/lib/transcript/stage";

/** What a program says where no server spoke: a code of the system, or a sentence of its own. */
export type ProgramError = {
  stage: Stage | null;
  /** As the text has it; never one that a sentence only means. */
  code: string | null;
  happened: Happening | null;
  message: string;
  lines: readonly number[];
};

const systemCode =
  /\b(E(?:NOTFOUND|AI_AGAIN|AI_FAIL|CONNREFUSED|CONNRESET|CONNECTION|SOCKET|TIMEDOUT|TIMEOUT|HOSTUNREACH|NETUNREACH|HOSTDOWN|ACCES|PERM|PIPE|ADDRNOTAVAIL|SERVFAIL|PROTO|TLS|AUTH|OAUTH2|ENVELOPE|DNS)|CERT_[A-Z_]+|ERR_(?:SSL|TLS)_[A-Z0-9_]+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_[A-Z_]+|HOSTNAME_MISMATCH)\b/;

/** Whether a code is one of nodemailer's wrappers, which say less than any other word on the page. */
export function isWrapper(code: string): boolean {
  return wrappers.includes(code);
}

const wrappers = ["ECONNECTION", "ESOCKET", "EDNS", "EAUTH", "EENVELOPE", "ETLS", "EPROTO"];

/** What libraries call the step, where the message tells it. */
const stageWords: readonly (readonly [RegExp, Stage])[] = [
  [/getaddrinfo|query[A-Z]+ E|\bEDNS\b/, "dns"],
  [/Greeting never received/i, "greeting"],
  [/connect E[A-Z]+|Connection timeout|stream_socket_client|dial tcp|Trying /, "connect"],
  [/Invalid login|Missing credentials|EAUTH|EOAUTH2|XOAUTH2/, "auth"],
  [/No recipients defined|Mail command failed/, "mail"],
  [/recipients were rejected/, "rcpt"],
  [/Message failed/, "body"],
  [/upgrading connection with STARTTLS/, "starttls"],
];

export function findProgramError(lines: readonly LogLine[], security: Security | null): ProgramError | null {
  const coded = findCode(lines);
  const sentence = coded && !isWrapper(coded.code ?? "") ? null : findSentence(lines);
  const found = sentence ?? coded;
  return (
    found && { ...found, stage: found.stage === "tls" && security === "starttls" ? "starttls" : found.stage }
  );
}

function findCode(lines: readonly LogLine[]): ProgramError | null {
  const all = lines.flatMap(({ text, index }) => {
    const code = systemCode.exec(text)?.[1];
    return code === undefined ? [] : [{ code, text, index }];
  });
  const telling = all.filter(({ code }) => !isWrapper(code));
  // Where IPv4 was tried too, IPv6 is not what stopped it.
  const best = telling.find(({ text }) => ipv4In(text) !== null && !isIpv6In(text)) ?? telling[0] ?? all[0];
  if (!best) return null;
  const message = sentenceOf(lines, best.index);
  return {
    code: best.code,
    happened: null,
    message,
    stage: stageOfError({
      code: best.code,
      message: lines
        .map(({ text }) => text)
        .join("\n")
        .slice(0, 8000),
    }),
    lines: [...new Set(all.map(({ index }) => index))].slice(0, 3),
  };
}

/** The line with the message: the code's own, or the first that names an error. */
function sentenceOf(lines: readonly LogLine[], index: number): string {
  const own = lines.find((line) => line.index === index)?.text ?? "";
  if (/\s/.test(own.replace(/^\w+: '?\w+'?,?$/, ""))) return own;
  return lines.find(({ text }) => /error|exception|failed/i.test(text))?.text ?? own;
}

function findSentence(lines: readonly LogLine[]): ProgramError | null {
  const found = mostTelling(lines.filter(({ from }) => from === "program"));
  return (
    found && {
      code: null,
      happened: found.happened,
      stage: found.stage,
      message: found.line.whole,
      lines: [found.line.index],
    }
  );
}

/** Where an error happened, by the library's words first, then by what such a code can only mean. */
export function stageOfError({ code, message }: { code: string | null; message: string }): Stage | null {
  const told = stageWords.find(([pattern]) => pattern.test(message))?.[1];
  if (code === null) return told ?? null;
  if (/^(?:ENOTFOUND|EAI_|ESERVFAIL|ENODATA)/.test(code)) return "dns";
  if (/^(?:CERT_|ERR_SSL|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/.test(code))
    return "tls";
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EACCES)$/.test(code)) return "connect";
  if (/^(?:EAUTH|EOAUTH2|ENOAUTH)$/.test(code)) return told ?? "auth";
  if (/^(?:ETIMEDOUT|ETIMEOUT)$/.test(code)) return told ?? "connect";
  return told ?? null;
}
