import type { MetadataRoute } from "next";
import { config } from "@/lib/config/config";

/** The public address is known only when the server runs. */
export const dynamic = "force-dynamic";

/** The guide is there to be found; sessions, staff and the API are nobody's business. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/staff", "/join"] },
    sitemap: `${config().publicUrl}/sitemap.xml`,
  };
}
