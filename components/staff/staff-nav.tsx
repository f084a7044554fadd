"use client";

import { LogOut } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callAuth } from "@/components/staff/call-auth";
import { FormProblem } from "@/components/staff/form-problem";
import type { StaffRole } from "@/lib/staff/member";

const places = [
  { name: "desk", href: "/staff", isLeads: false },
  { name: "team", href: "/staff/team", isLeads: true },
  { name: "trail", href: "/staff/trail", isLeads: true },
  { name: "account", href: "/staff/account", isLeads: false },
] as const;

const linkLook =
  "inline-flex min-h-10 items-center gap-2 rounded-card px-2.5 hover:bg-sea-wash hover:text-sea aria-[current]:font-semibold aria-[current]:text-sea aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8";

/** The rooms of staff, who one is signed in as, and the way out. */
export function StaffNav({ name, role }: { name: string; role: StaffRole }) {
  const t = useTranslations("staff");
  const path = usePathname();
  const [hasFailed, setHasFailed] = useState(false);

  const signOut = async () => {
    const { ok } = await callAuth("sign-out", {});
    if (ok) location.assign("/staff/sign-in?out=here");
    else setHasFailed(true);
  };

  return (
    <div className="-mt-4 mb-8 border-b border-line pb-2">
      <div className="flex flex-wrap items-center gap-x-4">
        <nav aria-label={t("nav.label")} className="-mx-2.5 grow">
          <ul className="flex flex-wrap gap-x-1">
            {places
              .filter(({ isLeads }) => role === "lead" || !isLeads)
              .map((place) => (
                <li key={place.name}>
                  <Link
                    href={place.href}
                    aria-current={path === place.href ? "page" : undefined}
                    className={linkLook}
                  >
                    {t(`nav.${place.name}`)}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
        <p className="text-sm text-muted">{t("nav.signedInAs", { name, role })}</p>
        <button type="button" onClick={() => void signOut()} className={`${linkLook} -mx-2.5`}>
          <LogOut aria-hidden="true" size={18} />
          {t("nav.signOut")}
        </button>
      </div>
      <FormProblem title={hasFailed ? t("failed") : null} />
    </div>
  );
}
