import { openApiDocument } from "@/app/api/v1/openapi.json/document";
import { config } from "@/lib/config/config";
import { authorize } from "@/lib/http/authorize";

/** Describes the API for programs that read OpenAPI. */
export async function GET(request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "read", access: "public" });
  return refusal ?? Response.json(openApiDocument(config()));
}
