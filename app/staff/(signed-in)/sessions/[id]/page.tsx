import { redirect } from "next/navigation";
import { staffHrefs } from "@/components/white-glove/shared-steps";

type Props = PageProps<"/staff/sessions/[id]">;

export default async function SessionPage({ params }: Props): Promise<never> {
  redirect(staffHrefs((await params).id).provider);
}
