import type { Step } from "@/lib/live-test/testing/script";

/** Sends this over and over, as fast as it is taken, whatever comes. */
export function floodOf(text: string): Step {
  const block = Buffer.from(text.repeat(Math.ceil(16_384 / text.length)), "latin1");
  return ({ socket, take }) => {
    take(() => {});
    const pour = () => {
      while (socket.writable && socket.write(block));
    };
    socket.on("drain", pour);
    pour();
  };
}

/** Sends one byte at a time, for ever. */
export function dripOf(text: string): Step {
  return ({ socket, take }) => {
    take(() => {});
    let sent = 0;
    const timer = setInterval(() => socket.writable && socket.write(text[sent++ % text.length] ?? ""), 5);
    socket.once("close", () => clearInterval(timer));
  };
}
