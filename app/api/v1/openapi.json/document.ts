import * as z from "zod";
import {
  alternativeSchema,
  diagnosisSchema,
  fixSchema,
  reportSchema,
} from "@/app/api/v1/openapi.json/report-schema";
import { detectRequestSchema } from "@/lib/detection/detect-request";
import { detectionSchema } from "@/lib/detection/detection-schema";
import { diagnoseRequestSchema } from "@/lib/explain/diagnose-request";
import { answerIds, questionIds } from "@/lib/explain/questions";
import { locales } from "@/lib/locale";
import { portsRequestSchema, testRequestSchema } from "@/lib/mail-test/schema";
import packageJson from "@/package.json";

type Json = Readonly<Record<string, unknown>>;

/** What the API takes, from the very schemas that its routes parse with, and what it answers (OpenAPI 3.1). */
export function openApiDocument({ publicUrl }: { publicUrl: string }): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Portwise",
      version: packageJson.version,
      description: "Tests outgoing mail settings with a real server, and explains what fails.",
    },
    servers: [{ url: publicUrl }],
    security: [{ token: [] }],
    paths: {
      "/api/v1/tests": {
        post: {
          operationId: "runTest",
          summary: "Runs one live test. A failed test is a 200: the test itself ran.",
          requestBody: jsonBody(testRequestSchema),
          responses: {
            "200": answer("The report; as NDJSON one event per line, the last one the report", {
              "application/json": asSchema(reportSchema),
              "application/x-ndjson": { type: "string" },
            }),
            ...refusals(400, 401, 403, 406, 413, 415, 422, 429),
          },
        },
      },
      "/api/v1/ports": {
        post: {
          operationId: "checkPorts",
          summary: "Tells which doors of a mail server are open from here, without signing in.",
          requestBody: jsonBody(portsRequestSchema),
          responses: {
            "200": answer("What stands behind each port; as NDJSON one event per line", {
              "application/json": asSchema(z.object({ endpoints: z.array(alternativeSchema) })),
              "application/x-ndjson": { type: "string" },
            }),
            ...refusals(400, 401, 403, 406, 413, 415, 422, 429),
          },
        },
      },
      "/api/v1/diagnose": {
        post: {
          operationId: "diagnose",
          summary:
            "Explains a failure, told in parts, pasted, or in a saved report. Nothing is connected to.",
          requestBody: jsonBody(diagnoseRequestSchema),
          responses: {
            "200": answer("Why, and what to do", {
              "application/json": asSchema(
                z.object({
                  diagnosis: diagnosisSchema,
                  fixes: z.array(fixSchema),
                  question: z.nullable(
                    z.object({
                      id: z.enum(questionIds),
                      text: z.string(),
                      answers: z.array(z.object({ id: z.enum(answerIds), text: z.string() })),
                    }),
                  ),
                }),
              ),
            }),
            ...refusals(400, 401, 403, 406, 413, 415, 429),
          },
        },
      },
      "/api/v1/detect": {
        post: {
          operationId: "detect",
          summary: "Finds the settings for an address. Finding nothing is a 200: the notes say why.",
          requestBody: jsonBody(detectRequestSchema),
          responses: {
            "200": answer("What the address told", { "application/json": asSchema(detectionSchema) }),
            ...refusals(400, 401, 403, 406, 413, 415, 429),
          },
        },
      },
      "/api/v1/providers": {
        get: {
          operationId: "listProviders",
          summary: "The catalogue of mail providers with their hosts, ports and sign-in rules.",
          security: [],
          parameters: [
            { name: "locale", in: "query", required: false, schema: { type: "string", enum: locales } },
          ],
          responses: {
            "200": answer("The catalogue", {
              "application/json": {
                type: "object",
                required: ["providers"],
                properties: {
                  providers: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["id", "name", "hosts"],
                      properties: {
                        id: { type: "string" },
                        name: { type: "string" },
                        hosts: { type: "array" },
                      },
                    },
                  },
                },
              },
            }),
            ...refusals(406, 429),
          },
        },
      },
      "/api/health": {
        get: {
          operationId: "health",
          summary: "Whether requests can be served.",
          security: [],
          responses: {
            "200": answer("They can", { "application/json": asSchema(healthSchema) }),
            "503": answer("The database is down", { "application/json": asSchema(healthSchema) }),
          },
        },
      },
    },
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "One of PORTWISE_API_TOKENS" },
      },
      schemas: { Problem: asSchema(problemSchema) },
    },
  };
}

const healthSchema = z.object({
  status: z.enum(["ok", "degraded"]),
  version: z.string(),
  database: z.enum(["ok", "down"]),
});

const problemSchema = z.object({
  type: z.string(),
  status: z.int(),
  code: z.string().describe("Stable: programs branch on it"),
  title: z.string().optional(),
  detail: z.string().optional(),
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  suggestedPort: z.int().optional(),
});

function jsonBody(schema: z.core.$ZodType): Json {
  return { required: true, content: { "application/json": { schema: asSchema(schema, "input") } } };
}

function answer(description: string, content: Json): Json {
  const schemas = Object.entries(content).map(([type, schema]) => [type, { schema }]);
  return { description, content: Object.fromEntries(schemas) };
}

/** OpenAPI 3.1 reads JSON Schema 2020-12, and names the dialect itself. */
function asSchema(schema: z.core.$ZodType, io: "input" | "output" = "output"): Json {
  const { $schema: _, ...body } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return body;
}

const reasons: Readonly<Record<number, string>> = {
  400: "The body is not JSON, or some fields cannot be used",
  401: "The token is missing or unknown",
  403: "A page of another site asked",
  406: "The caller does not accept JSON",
  413: "The body is too large",
  415: "The body is not declared as JSON",
  422: "Portwise does not connect there",
  429: "Too many requests; see Retry-After",
};

function refusals(...statuses: readonly number[]): Json {
  const problem = { $ref: "#/components/schemas/Problem" };
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      answer(reasons[status] ?? "", { "application/problem+json": problem }),
    ]),
  );
}
