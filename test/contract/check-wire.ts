/** The facts against what a server receives, and what comes back of its answer. */

import { differ, differInOrder, type Differences } from "./differences.js";
import type { Facts, OperationFacts } from "./facts.js";
import {
  startLoopback,
  type Loopback,
  type ReceivedRequest,
} from "./loopback.js";
import { waysOf, type Outcome, type Package, type Way } from "./ways.js";

const token = "xoxp-1-secret";
const basePath = "/api";
const requestId = "request-7";

/** Makes both calls in all ways at a server on loopback. */
export async function checkWire(
  made: Package,
  facts: Facts,
): Promise<Differences> {
  const server = await startLoopback();
  try {
    const differences: string[] = [];
    for (const operation of facts.operations) {
      const options = { token, baseUrl: server.url + basePath };
      for (const way of waysOf(made, facts, operation, options))
        differences.push(
          ...(await checkSuccess(server, facts, operation, way)),
          ...(await checkFailure(server, made, facts, operation, way)),
        );
      differences.push(...(await checkServer(made, facts, operation)));
    }
    return differences;
  } finally {
    await server.close();
  }
}

async function checkSuccess(
  server: Loopback,
  facts: Facts,
  operation: OperationFacts,
  { name, call }: Way,
): Promise<Differences> {
  const answer = { ok: true, unlisted: "é" };
  server.reply(replyOf(facts, answer));
  const outcome: Outcome | Error = await call().catch(
    (error: unknown) => new Error(String(error)),
  );
  const requests = server.received();
  return [
    ...differ(`${name}, number of requests`, requests.length, 1),
    ...requests.flatMap((request) => checkRequest(name, request, operation)),
    ...(outcome instanceof Error
      ? [`${name}: throws ${outcome.message}`]
      : [
          ...differ(`${name}, data`, outcome.data, answer),
          ...("status" in outcome
            ? differ(`${name}, status`, outcome.status, 200)
            : []),
          ...("headers" in outcome
            ? checkHeaders(name, outcome.headers, facts)
            : []),
        ]),
  ];
}

function checkRequest(
  name: string,
  { line, headers, body }: ReceivedRequest,
  { method, path, contentType, accept, call }: OperationFacts,
): Differences {
  const valuesOf = (wanted: string): readonly string[] =>
    headers
      .filter(([header]) => header.toLowerCase() === wanted)
      .map(([, value]) => value);
  const others = headers.filter(
    ([header]) => header.toLowerCase() !== "authorization",
  );
  const query = new URL(line.split(" ")[1] ?? "", "http://host").searchParams;
  const named = [
    ...others.map(([header]) => header.toLowerCase()),
    ...query.keys(),
    ...new URLSearchParams(body).keys(),
  ];
  return [
    ...differ(
      `${name}, request line`,
      line,
      `${method} ${basePath}${path} HTTP/1.1`,
    ),
    ...differ(`${name}, Authorization`, valuesOf("authorization"), [
      `Bearer ${token}`,
    ]),
    ...differ(`${name}, Content-Type`, valuesOf("content-type"), [contentType]),
    ...differ(`${name}, Accept`, valuesOf("accept"), [accept]),
    ...differ(`${name}, body`, body, call.body),
    ...differ(
      `${name}, something is named token`,
      named.includes("token"),
      false,
    ),
    ...differ(
      `${name}, the token is sent outside Authorization`,
      [line, body, ...others.flat()].some((text) => text.includes(token)),
      false,
    ),
  ];
}

/** A failure has status 200, and is thrown all the same. */
async function checkFailure(
  server: Loopback,
  made: Package,
  facts: Facts,
  { dotted, errorClass, call: { failure } }: OperationFacts,
  { name, call }: Way,
): Promise<Differences> {
  const answer = { ok: false, error: failure };
  server.reply(replyOf(facts, answer));
  const subject = `${name}, failure`;
  try {
    await call();
    return [`${subject}: nothing is thrown`];
  } catch (error) {
    const {
      method,
      code,
      body,
      data,
      status,
      headers,
      requestId: id,
    } = error as Readonly<Record<string, unknown>>;
    return [
      ...differ(
        `${subject}, is a PlatformError`,
        isA(made, "PlatformError", error),
        true,
      ),
      ...differ(
        `${subject}, is an ${errorClass}`,
        isA(made, errorClass, error),
        true,
      ),
      ...differ(`${subject}, method`, method, dotted),
      ...differ(`${subject}, code`, code, failure),
      ...differ(`${subject}, body`, body, answer),
      ...differ(`${subject}, data`, data, answer),
      ...differ(`${subject}, status`, status, 200),
      ...differ(`${subject}, requestId`, id, requestId),
      ...checkHeaders(subject, headers, facts),
    ];
  } finally {
    server.received();
  }
}

/** Without a base URL of the caller's, a request goes to the documented server. */
async function checkServer(
  made: Package,
  facts: Facts,
  operation: OperationFacts,
): Promise<Differences> {
  const urls: string[] = [];
  const names: string[] = [];
  const fetch = (input: string | URL | Request): Promise<Response> => {
    urls.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(Response.json({ ok: true }));
  };
  for (const { name, call } of waysOf(made, facts, operation, {
    token,
    fetch,
  })) {
    names.push(name);
    // What it throws has been seen by the other checks.
    await call().catch(() => undefined);
  }
  return differInOrder(
    `${operation.dotted}, URL of way`,
    urls,
    names.map(() => facts.server + operation.path),
  );
}

function checkHeaders(
  name: string,
  headers: unknown,
  { requestIdHeader }: Facts,
): Differences {
  return headers instanceof Headers
    ? differ(`${name}, headers`, headers.get(requestIdHeader), requestId)
    : [`${name}, headers: are no Headers`];
}

function isA(made: Package, name: string, error: unknown): boolean {
  const Class = made[name];
  return typeof Class === "function" && error instanceof Class;
}

function replyOf({ requestIdHeader }: Facts, answer: object) {
  return {
    status: 200,
    headers: {
      "content-type": "application/json; charset=utf-8",
      [requestIdHeader]: requestId,
    },
    body: JSON.stringify(answer),
  };
}
