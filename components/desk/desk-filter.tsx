import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { filterStates } from "@/components/desk/use-desk-wish";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type DeskWish, deskOrders, deskShares } from "@/lib/white-glove/arrange-desk";

type DeskFilterProps = {
  wish: DeskWish;
  onChange: (change: Partial<DeskWish>) => void;
  search: RefObject<HTMLInputElement | null>;
};

export function DeskFilter({ wish, onChange, search }: DeskFilterProps) {
  const t = useTranslations("desk");
  const nameOfState = (state: DeskWish["state"]) =>
    state === "open" || state === "any" ? t(`filterStates.${state}`) : t(`states.${state}`);

  return (
    <search className="mb-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))]">
      <TextField
        ref={search}
        id="search"
        type="search"
        label={t("search")}
        placeholder={t("searchHint")}
        autoComplete="off"
        value={wish.search}
        onChange={({ target }) => onChange({ search: target.value })}
      />
      <Select
        id="state"
        label={t("state")}
        value={wish.state}
        options={filterStates.map((value) => ({ value, label: nameOfState(value) }))}
        onChange={choose(filterStates, (state) => onChange({ state }))}
      />
      <Select
        id="share"
        label={t("share")}
        value={wish.share}
        options={deskShares.map((value) => ({ value, label: t(`shares.${value}`) }))}
        onChange={choose(deskShares, (share) => onChange({ share }))}
      />
      <Select
        id="order"
        label={t("order")}
        value={wish.order}
        options={deskOrders.map((value) => ({ value, label: t(`orders.${value}`) }))}
        onChange={choose(deskOrders, (order) => onChange({ order }))}
      />
    </search>
  );
}

/** Takes the option that was chosen out of those there are. */
function choose<Option extends string>(
  options: readonly Option[],
  take: (option: Option) => void,
): (event: React.ChangeEvent<HTMLSelectElement>) => void {
  return ({ target }) => {
    const chosen = options.find((option) => option === target.value);
    if (chosen !== undefined) take(chosen);
  };
}
