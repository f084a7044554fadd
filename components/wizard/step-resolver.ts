import type { FieldValues, Resolver } from "react-hook-form";
import type * as z from "zod/mini";
import type * as stepSchemas from "@/components/wizard/step-schemas";

type StepSchemas = typeof stepSchemas;

/** Judges a step by its schema, which is fetched when it is first needed: it weighs more than the step. */
export function stepResolver<Values extends FieldValues>(
  schemaIn: (schemas: StepSchemas) => z.ZodMiniType<unknown, Values>,
): Resolver<Values> {
  return async (values, context, options) => {
    const [{ zodResolver }, schemas] = await Promise.all([
      import("@hookform/resolvers/zod"),
      import("@/components/wizard/step-schemas"),
    ]);
    return await zodResolver(schemaIn(schemas), undefined, { raw: true })(values, context, options);
  };
}
