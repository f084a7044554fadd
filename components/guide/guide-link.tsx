import { useTranslations } from "next-intl";

type GuideLinkProps = { href: `/guide/${string}`; children: React.ReactNode };

/** Leads to the page that explains a step. It opens beside the work: a password lives only as long as its page. */
export function GuideLink({ href, children }: GuideLinkProps) {
  const t = useTranslations("common");
  return (
    <a href={href} target="_blank" rel="noopener" className="text-link inline-block py-0.5 text-sm">
      {children}
      <span aria-hidden="true"> ↗</span>
      <span className="sr-only"> ({t("newTab")})</span>
    </a>
  );
}
