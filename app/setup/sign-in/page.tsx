import { redirect } from "next/navigation";

/** Signing in was a step of its own once; the test page has taken its fields. */
export default function SignInPage(): never {
  redirect("/setup/test");
}
