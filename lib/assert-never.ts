/**
 * Ends a `switch` over a closed set, so that a new member is a compile error.
 *
 * @throws if a value from outside the type arrives all the same
 */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
