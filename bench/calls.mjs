// Time and memory of a call, all candidates in turns, so that a noisy machine
// is noisy for each of them.
import { candidates, noNetwork } from "./candidates.mjs";

const median = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Microseconds a call takes, as the median over rounds, for each candidate. */
async function timeCalls(baseUrl, fetch, { rounds, calls, atOnce }) {
  const runners = Object.entries(candidates).map(([name, make]) => ({
    name,
    call: make(baseUrl, fetch),
    times: [],
  }));
  for (let round = -2; round < rounds; round++)
    for (const { call, times } of runners) {
      const start = performance.now();
      for (let done = 0; done < calls; done += atOnce)
        await Promise.all(Array.from({ length: atOnce }, call));
      // The first two rounds warm up.
      if (round >= 0) times.push(((performance.now() - start) * 1000) / calls);
    }
  return Object.fromEntries(
    runners.map(({ name, times }) => [name, median(times)]),
  );
}

/** Bytes that a call allocates, the median of some runs; needs --expose-gc. */
async function allocation() {
  const calls = 50; // few enough for the young generation not to be collected between
  const result = {};
  for (const [name, make] of Object.entries(candidates)) {
    const call = make("http://stub.test", noNetwork);
    for (let n = 0; n < 1_000; n++) await call();
    const runs = [];
    for (let run = 0; run < 15; run++) {
      globalThis.gc?.();
      const before = process.memoryUsage().heapUsed;
      for (let n = 0; n < calls; n++) await call();
      runs.push((process.memoryUsage().heapUsed - before) / calls);
    }
    result[name] = median(runs);
  }
  return result;
}

export async function measureCalls(baseUrl) {
  const loopback = (atOnce) =>
    timeCalls(baseUrl, globalThis.fetch, { rounds: 15, calls: 400, atOnce });
  return {
    oneAtATime: await loopback(1),
    fiftyAtOnce: await loopback(50),
    noNetwork: await timeCalls("http://stub.test", noNetwork, {
      rounds: 15,
      calls: 4_000,
      atOnce: 1,
    }),
    allocation: await allocation(),
  };
}
