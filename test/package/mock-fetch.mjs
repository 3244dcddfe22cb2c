// Loaded before anything else by the process that runs the examples: what they
// send goes to the mock, and what the mock refuses is kept for the runner.
import { createMock } from "slack-web-client/mock";

const mock = createMock();

/** Answers that mean failure, since the runner last took them out. */
export const refusals = [];

let inFlight = 0;

/** How many calls have no answer yet. */
export const callsInFlight = () => inFlight;

globalThis.fetch = async (...request) => {
  inFlight += 1;
  try {
    const response = await mock.fetch(...request);
    const text = await response.clone().text();
    if (!response.ok || text.includes('"ok":false')) refusals.push(text);
    return response;
  } finally {
    inFlight -= 1;
  }
};
