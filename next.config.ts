import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

const config: NextConfig = {
  output: "standalone",
  reactCompiler: true,
  typedRoutes: true,
  experimental: { authInterrupts: true }, // `forbidden()`: the page that is not for you is a 403
  poweredByHeader: false,
  // `lib` reads its environment when it runs; nothing of the build machine's may be baked in.
  outputFileTracingRoot: import.meta.dirname,
  // `npm run dev` answers there too, and browsers call it another origin than localhost.
  allowedDevOrigins: ["127.0.0.1"],
  // For every answer, files too. The policy for scripts needs a nonce each time: proxy.ts.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
      ],
    },
    // The guide holds nothing private: a browser may keep a page to go back to, and asks before showing it anew.
    { source: "/guide/:path*", headers: [{ key: "Cache-Control", value: "private, no-cache" }] },
    // Pages with links that let someone in: what they load must not be told from where, nor be kept.
    ...["/staff/:path*", "/join/:path*", "/api/auth/:path*"].map((source) => ({
      source,
      headers: [
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "Cache-Control", value: "no-store" },
      ],
    })),
  ],
  // `npm test` checks them by itself, in a third of the time; whoever starts Portwise need not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root: import.meta.dirname,
    // Sentences come parsed (lib/i18n/compiled-messages.ts); this formatter has no parser.
    resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" },
  },
};

export default withNextIntl(config);
