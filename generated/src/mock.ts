import { description } from "./mock/data.js";
import { mockOf, type Mock, type MockOptions } from "./mock/mock.js";

/**
 * A stand-in for Slack Web API, for tests: as a function with the shape
 * of `fetch`, and as an HTTP server on loopback.
 */
export function createMock(options?: MockOptions): Mock {
  return mockOf(description, options);
}

export * from "./mock/mock.js";
