import { dropped, hung } from "@/lib/mail-test/testing/failures/breaking-off";
import { connecting } from "@/lib/mail-test/testing/failures/connecting";
import { encrypting } from "@/lib/mail-test/testing/failures/encrypting";
import type { FailureRow } from "@/lib/mail-test/testing/failures/failure-row";
import { greeting } from "@/lib/mail-test/testing/failures/greeting";
import { sending } from "@/lib/mail-test/testing/failures/sending";
import { signingIn } from "@/lib/mail-test/testing/failures/signing-in";

export const failureGroups: Readonly<Record<string, readonly FailureRow[]>> = {
  connecting,
  "the greeting": greeting,
  encrypting,
  "signing in": signingIn,
  sending,
  "a connection that is dropped": dropped,
  "a server that hangs": hung,
};
