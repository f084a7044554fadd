/**
 * Facts about the page for search engines (JSON-LD).
 *
 * A data block is no script: browsers never run it, and the Content-Security-Policy does not apply to it
 * (HTML, "prepare the script element", step 8 ff.), so it needs no nonce.
 */
export function StructuredData({ data }: { data: Readonly<Record<string, unknown>> }) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
