import "server-only";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { factsOfReport } from "@/lib/diagnosis/facts-of-report";
import { isSameSite } from "@/lib/diagnosis/fixes/same-site";
import type { Egress, JudgedHost } from "@/lib/egress/egress";
import type { NoAddress, Refusal } from "@/lib/egress/refusal";
import { describeDiagnosis } from "@/lib/i18n/report-words";
import { testMessageWords } from "@/lib/i18n/test-message-words";
import { type DeadlinesMs, testDeadlineMs } from "@/lib/live-test/deadlines";
import type { LiveTestRequest } from "@/lib/live-test/live-test-request";
import { runLiveTest } from "@/lib/live-test/run-live-test";
import type { Locale } from "@/lib/locale";
import { hostOnCertificate } from "@/lib/mail-test/host-on-certificate";
import type { TestRequest } from "@/lib/mail-test/schema";
import { endpointsOf, findProvider, providerOfHost } from "@/lib/providers/catalog";
import type { Provider } from "@/lib/providers/provider";
import { err, ok, type Result } from "@/lib/result";
import type { TestEvent } from "@/lib/transcript/event";
import type { Findings, Report } from "@/lib/transcript/report";

type Context = {
  egress: Egress;
  signal: AbortSignal;
  /** Language of the words; `request.options.locale` wins. */
  locale: Locale;
  deadlinesMs?: DeadlinesMs;
};

/**
 * Runs a live test, and says in the end why it failed and what to do; the last event is the report.
 *
 * @returns a refusal, before anything was sent anywhere, where Portwise does not connect
 */
export async function runMailTest(
  request: TestRequest,
  { egress, signal, locale: callersLocale, deadlinesMs }: Context,
): Promise<Result<AsyncGenerator<TestEvent, void, void>, Refusal>> {
  const startedAtMs = performance.now();
  const judged = await judge(request, { egress, signal });
  const ms = Math.round(performance.now() - startedAtMs);
  const locale = request.options?.locale ?? callersLocale;
  const provider = findProvider(request.provider ?? "") ?? providerOfHost(request.settings.host);

  const test = (host: Result<JudgedHost, NoAddress>) => {
    const live = runLiveTest(liveTestOf(request, { target: { host, ms }, provider, locale }), {
      egress,
      signal,
      deadlinesMs,
    });
    return ok(withReport(live, { provider, locale, egress, signal, target: host.ok ? host.value : null }));
  };
  if (judged.ok) return test(judged);
  return judged.error.code === "no-address" ? test(err(judged.error)) : err(judged.error);
}

/** A look-up that is called off, or outlasts the whole test, is a test without an address: its report says the rest. */
async function judge(
  { settings, options }: TestRequest,
  { egress, signal }: Pick<Context, "egress" | "signal">,
): Promise<Result<JudgedHost, Refusal | NoAddress>> {
  const tooLate = AbortSignal.timeout(options?.timeoutMs ?? testDeadlineMs.usual);
  const called = AbortSignal.any([signal, tooLate]);
  return egress.judge(settings, { signal: called }).catch((error: unknown) => {
    if (!called.aborted) throw error;
    return err({ code: "no-address", status: "failed", errorCode: "ETIMEOUT" });
  });
}

function liveTestOf(
  { settings, recipient, options = {} }: TestRequest,
  {
    target,
    provider,
    locale,
  }: { target: LiveTestRequest["target"]; provider: Provider | null; locale: Locale },
): LiveTestRequest {
  const { host, port, from } = settings;
  return {
    settings,
    recipient,
    target,
    documented: provider ? endpointsOf(provider, host) : [],
    words: (code) => testMessageWords(locale, { code, host, port, from: from.address }),
    explore: options.explore ?? true,
    signInOnly: options.signInOnly ?? false,
    timeoutMs: options.timeoutMs ?? testDeadlineMs.usual,
  };
}

async function* withReport(
  test: ReturnType<typeof runLiveTest>,
  {
    provider,
    locale,
    target,
    egress,
    signal,
  }: Pick<Context, "egress" | "signal"> & {
    provider: Provider | null;
    locale: Locale;
    target: JudgedHost | null;
  },
): AsyncGenerator<TestEvent, void, void> {
  const findings = yield* test;
  const certificateHost = target && (await hostOnCertificate(findings, { target, provider, egress, signal }));
  const report = reportOf({ ...findings, certificateHost }, { provider, locale, now: new Date() });
  yield { type: "report", report };
}

/** What the findings mean, in the reader's language. The same findings always give the same report. */
export function reportOf(
  findings: Findings,
  { provider, locale, now }: { provider: Provider | null; locale: Locale; now: Date },
): Report {
  const { failure } = findings;
  if (!failure) return { ...findings, diagnosis: null, fixes: [] };
  const facts = factsOfReport({ ...findings, failure });
  const diagnosis = diagnose(facts, { provider, isSameSite });
  return {
    ...findings,
    ...describeDiagnosis(diagnosis, { settings: facts.settings, provider, locale, now }),
  };
}
