/** Ports of other services that people confuse with mail submission (IANA service names). */
const services: Readonly<Record<number, "http" | "imap" | "pop3" | "ssh" | "ftp" | "other">> = {
  21: "ftp",
  22: "ssh",
  53: "other",
  80: "http",
  110: "pop3",
  143: "imap",
  220: "imap",
  443: "http",
  585: "imap",
  990: "ftp",
  991: "other",
  993: "imap",
  995: "pop3",
  2083: "http",
  2087: "http",
  2096: "http",
  3306: "other",
  4190: "other",
  5432: "other",
  8080: "http",
  8443: "http",
};

/** Which service a port is known for, other than mail submission; `null` if none. */
export function serviceOf(port: number): (typeof services)[number] | null {
  return services[port] ?? null;
}

/** Ports on which mail is submitted somewhere; none of them is a mistake. */
const mailPorts = [24, 25, 26, 465, 587, 588, 1025, 2465, 2525, 2526, 2587, 8025, 8465, 10025, 10587];

/** The ports that people mean, the commonest first. */
const meantPorts = [587, 465, 2525];

/**
 * The mail port that a mistyped one looks like: two digits swapped, one wrong, one missing or one too
 * many, and no other service known there.
 *
 * @returns `null` where the port is itself one that mail or another service uses
 */
export function portMeantBy(port: number): number | null {
  if (mailPorts.includes(port) || serviceOf(port) !== null) return null;
  return meantPorts.find((meant) => isOneSlipApart(String(port), String(meant))) ?? null;
}

function isOneSlipApart(typed: string, meant: string): boolean {
  if (typed.length === meant.length) {
    const wrong = meant.split("").flatMap((digit, index) => (digit === typed[index] ? [] : [index]));
    const [first, second] = wrong;
    if (wrong.length === 1) return true;
    return (
      wrong.length === 2 &&
      first !== undefined &&
      second !== undefined &&
      typed[first] === meant[second] &&
      typed[second] === meant[first]
    );
  }
  const [short, long] = typed.length < meant.length ? [typed, meant] : [meant, typed];
  return (
    long.length - short.length === 1 &&
    long.split("").some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
  );
}
