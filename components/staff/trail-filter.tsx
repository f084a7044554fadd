import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type StaffAct, staffActs } from "@/lib/staff/act";

/** Asks for a part of the trail; the address says which, so that it can be kept or sent. */
export function TrailFilter({ act, who }: { act: StaffAct | undefined; who: string | undefined }) {
  const t = useTranslations("staff.trail");
  const acts = staffActs.map((name) => ({ value: name, label: t(`filterActs.${name}`) }));
  return (
    <form
      action="/staff/trail"
      className="mb-6 grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      <Select
        id="act"
        name="act"
        label={t("act")}
        defaultValue={act ?? ""}
        options={[{ value: "", label: t("anyAct") }, ...acts]}
      />
      <TextField id="who" name="who" label={t("who")} defaultValue={who ?? ""} autoComplete="off" />
      <Button type="submit" look="secondary">
        {t("show")}
      </Button>
    </form>
  );
}
