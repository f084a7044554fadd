"use client";

import type { Ref } from "react";
import { DeskRowView } from "@/components/desk/desk-row";
import type { StaffMember } from "@/lib/staff/member";
import type { DeskRow } from "@/lib/white-glove/arrange-desk";

type DeskListProps = {
  ref: Ref<HTMLUListElement>;
  rows: readonly DeskRow[];
  now: number;
  member: Pick<StaffMember, "id" | "role">;
  deleteSession: (sessionId: string) => Promise<boolean>;
};

export function DeskList({ ref, rows, ...shared }: DeskListProps) {
  return (
    <ul ref={ref} className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
      {rows.map((row) => (
        <li key={row.id} className="p-4">
          <DeskRowView row={row} {...shared} />
        </li>
      ))}
    </ul>
  );
}
