import * as z from "zod/v4/core";
import { type ProblemIssue, problem } from "@/lib/http/problem";
import { err, ok, type Result } from "@/lib/result";

/**
 * Reads a JSON body that the schema accepts; the error is the answer to give.
 * The limit is kept while reading, whatever `Content-Length` says.
 */
export async function readJson<Schema extends z.$ZodType>(
  request: Request,
  schema: Schema,
  { maxBytes = 64 * 1024 }: { maxBytes?: number } = {},
): Promise<Result<z.output<Schema>, Response>> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "")) return err(notJson());

  const bytes = await readBody(request, maxBytes);
  if (!bytes) return err(tooLarge(maxBytes));
  const value = parse(bytes);
  if (value === undefined) return err(malformed());

  const parsed = z.safeParse(schema, value);
  return parsed.success ? ok(parsed.data) : err(invalidInput(parsed.error));
}

/** Answers which fields are wrong; `message` is a key of the schema's own words where it has one. */
export function invalidInput(error: z.$ZodError): Response {
  const issues: readonly ProblemIssue[] = error.issues.map(({ path, message }) => ({
    path: path.map(String).join("."),
    message,
  }));
  return problem({
    status: 400,
    code: "invalid-input",
    title: "Some fields cannot be used as they are",
    issues,
  });
}

async function readBody(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @returns `undefined`, which JSON cannot say, where the text is not JSON in UTF-8. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function notJson(): Response {
  return problem({
    status: 415,
    code: "unsupported-media-type",
    title: "The body must be JSON",
    detail: "Send Content-Type: application/json.",
  });
}

function malformed(): Response {
  return problem({ status: 400, code: "malformed-json", title: "The body is not well-formed JSON" });
}

function tooLarge(maxBytes: number): Response {
  return problem({
    status: 413,
    code: "body-too-large",
    title: "The body is too large",
    detail: `At most ${maxBytes} bytes are read.`,
  });
}
