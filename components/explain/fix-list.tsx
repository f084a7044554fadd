import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { Fix } from "@/lib/transcript/report";

/** The first fix in full, the others to be opened. */
export function FixList({ fixes }: { fixes: readonly Fix[] }) {
  const t = useTranslations("explain.result");
  const [first, ...others] = fixes;
  if (!first) return null;
  return (
    <section>
      <h3 className="mb-2 text-lg font-semibold">{t("fixes")}</h3>
      <div className="rounded-card border-l-4 border-sea bg-sea-wash p-4">
        <p className="font-semibold">{first.title}</p>
        <FixText fix={first} />
      </div>
      <div className="mt-3">
        {others.map((fix, index) => (
          <Disclosure key={`${fix.id} ${index}`} summary={fix.title}>
            <FixText fix={fix} />
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

function FixText({ fix: { detail, steps, link } }: { fix: Fix }) {
  const t = useTranslations("explain.result");
  return (
    <>
      <p className="mt-1 max-w-measure">{detail}</p>
      {steps.length > 0 && (
        <ol className="mt-2 list-decimal pl-5">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {link && (
        <p className="mt-2">
          <a href={link} rel="noreferrer" className="text-sea underline hover:text-sea-deep">
            {t("more")}
          </a>
        </p>
      )}
    </>
  );
}
