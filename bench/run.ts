// `npm run bench`: what Portwise costs and gains, as ratios measured side by side in one run, because times alone
// only tell about the machine. Talks to nobody outside loopback.
import { detection } from "@/bench/detection";
import { heldByFloods } from "@/bench/flood";
import { blockedPort, workingServer } from "@/bench/mail-tests";
import { shown, type Timings } from "@/bench/measure";

/** What the page needs so that the settings are there before the next key is pressed. */
const tableAnswerMs = 1;

function row(name: string, { medianMs, p95Ms }: Timings): void {
  console.log(`  ${name.padEnd(46)} ${shown(medianMs).padStart(10)}   95 %: ${shown(p95Ms).padStart(10)}`);
}

function ratio(sentence: string, dividend: number, divisor: number): void {
  console.log(`  → ${sentence} ${(dividend / divisor).toFixed(dividend / divisor < 10 ? 2 : 0)}\n`);
}

console.log("A server that works");
const working = await workingServer();
row("Portwise test, with transcript and timings", working.ours);
row("nodemailer sends the same, unwatched", working.theirs);
ratio("a test takes this many times a plain send:", working.ours.medianMs, working.theirs.medianMs);

console.log("587 and 465 silent, 2525 open");
const blocked = await blockedPort();
row("Portwise, until the fix is verified", blocked.ours);
row("one door after the other, 2.5 s each", blocked.theirs);
ratio("side by side is this many times faster:", blocked.theirs.medianMs, blocked.ours.medianMs);

console.log("Settings for an address");
const { table, network } = await detection();
row("domain in the table", table);
row("domain asked for, DNS and web on loopback", network);
ratio("the table is this many times faster:", network.medianMs, table.medianMs);

console.log("Servers that do not stop talking");
const { tests, mostReadBytes, heldBytesEach } = await heldByFloods();
const kibibytes = (bytes: number) => `${Math.round(bytes / 1024)} KiB`;
console.log(
  `  ${tests} at once; read of each at most ${kibibytes(mostReadBytes)}, held for each at the peak ${kibibytes(heldBytesEach)}`,
);

if (table.p95Ms >= tableAnswerMs) {
  console.error(`\nThe table took ${shown(table.p95Ms)}, and may take ${shown(tableAnswerMs)}.`);
  process.exitCode = 1;
}
process.exit(); // worker threads of the silent doors would hold it up
