import * as z from "zod";

/** What `POST /api/v1/detect` takes. The address is judged by `parseAddress`, whose reasons are the problem's code. */
export const detectRequestSchema = z.object({
  email: z.string("address-missing").max(1_000, "address-too-long"),
  /**
   * `table`: only what needs no network, for an address that is still being typed; `probe`: nothing but trying the
   * usual names of the domain's own server.
   */
  depth: z.enum(["table", "network", "probe"]).default("network"),
});
