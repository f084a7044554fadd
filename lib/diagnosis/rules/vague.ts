import type { Phrase } from "@/lib/diagnosis/rules/rule";

/** Words with which servers say no more than "the sign-in failed", whatever the reason. */
export const vaguePhrases: readonly Phrase[] = [
  "{error: |}{smtp |}{user |client |server |password |plain |login |}{authentication|authorization|authorisation|auth|login|logon|sign-in|signin}{ credentials| data| information|} {failed|failure|fail|unsuccessful|rejected|denied|refused|error|invalid|incorrect|not successful|did not succeed}",
  "{invalid|incorrect|wrong|bad|unknown} {authentication |login |user |sasl |smtp |}{credentials|credential|authentication|login|data}",
  "{authentication |auth |}credentials {invalid|rejected|incorrect|not accepted|not valid}",
  "{could not|unable to|cannot|failed to} {authenticate|login|log in}{ you| user|}",
];
