import type { ReportWords } from "@/components/hand-over/describe-report";

/** The report as one file that needs nothing else: no script, no address, no picture. */
export function reportHtml({ locale, title, about, settings, tests, records, next }: ReportWords): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<style>
@page { size: A4; margin: 18mm }
body { font: 16px/1.5 "Source Sans 3", system-ui, sans-serif; color: #1d2733; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.8rem; line-height: 1.2 } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-top: 1px solid #d8dde3; overflow-wrap: anywhere }
th { font-weight: 400; color: #556372; width: 13rem } td { font-weight: 600 } p.about, section { margin: 0 } section { break-inside: avoid } li { overflow-wrap: anywhere }
</style>
</head>
<body>
<h1>${text(title)}</h1>
${about.map((line) => `<p class="about">${text(line)}</p>`).join("\n")}
<section><h2>${text(settings.title)}</h2>
<p>${text(settings.lead)}</p>
<table>
${settings.rows.map(([name, value]) => `<tr><th scope="row">${text(name)}</th><td>${text(value)}</td></tr>`).join("\n")}
</table></section>
<section><h2>${text(tests.title)}</h2>
<p>${text(tests.lead)}</p>
<ol>${tests.lines.map((line) => `<li>${text(line)}</li>`).join("")}</ol></section>
<section><h2>${text(next.title)}</h2>
<ol>${next.steps.map((step) => `<li>${text(step)}</li>`).join("")}</ol></section>
<section><h2>${text(records.title)}</h2>
<p>${text(records.text)}</p></section>
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function text(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
