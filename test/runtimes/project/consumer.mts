// A program that uses the package in all its ways. It is compiled, not run.
import {
  AdminUsersSessionApi,
  ApiError,
  ConnectionError,
  HttpError,
  PlatformError,
  RateLimitError,
  ResponseError,
  SlackClient,
  TimeoutError,
  isPlatformError,
  memoryLimiter,
  type AdminUsersSessionResetArguments,
  type AdminUsersSessionResetErrorCode,
  type ClientOptions,
  type DefaultSuccessTemplate,
  type HttpInfo,
  type Limiter,
  type Middleware,
  type RequestOptions,
} from "slack-web-client";
import { createFetchClient } from "slack-web-client/fetch";
import { createMock, isRecordedFile, mockFaults } from "slack-web-client/mock";
import type { paths } from "slack-web-client/schema";

/** Fails to compile where the two types are not the same. */
function same<A>() {
  return <B,>(_: Same<A, B>) => undefined;
}
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? B
    : never;

const middleware: Middleware = {
  onRequest({ request, schemaPath }) {
    request.headers.set("x-path", schemaPath);
    return request;
  },
};
const limiter: Limiter = memoryLimiter();
export const options: ClientOptions = {
  token: async () => Promise.resolve("xoxp-1"),
  baseUrl: "https://slack-gov.com/api",
  fetch: (url, init) => fetch(url, init),
  headers: { "x-team": "T1" },
  rateLimit: "reject",
  limiter,
  middleware: [middleware],
  appInfo: { name: "try" },
  onRetry: ({ attempts, delayMs, error }) =>
    [attempts.toFixed(), delayMs.toFixed(), error.message].join(),
};

export async function wayOne(): Promise<void> {
  const slack = new SlackClient(options);
  const args: AdminUsersSessionResetArguments = { user_id: "W1" };
  const { reset, invalidate } = slack.admin.users.session;
  const data = await reset(args);
  same<DefaultSuccessTemplate>()(data);
  same<true>()(data.ok);
  const info = await reset.withHttpInfo({ user_id: "W1", mobile_only: true });
  same<HttpInfo<DefaultSuccessTemplate>>()(info);
  const [, status, headers] = info;
  same<number>()(status);
  same<string | null>()(headers.get("x-slack-req-id"));
  const request: RequestOptions = {
    token: "xoxp-2",
    signal: new AbortController().signal,
    timeoutMs: 1,
  };
  await invalidate({ session_id: 56, team_id: "T1" }, request);
  const [raw] = await slack.request({
    method: "POST",
    path: "/files.upload",
    multipart: { file: new Blob(["text"]) },
  });
  same<unknown>()(raw);

  // @ts-expect-error user_id is required
  await reset({ mobile_only: true });
  // @ts-expect-error a number, not a text
  await invalidate({ session_id: "56", team_id: "T1" });
  // @ts-expect-error no such argument
  await reset({ user_id: "W1", mobil_only: true });
  // @ts-expect-error no such method
  await slack.admin.users.session.nothing();
  // @ts-expect-error success has no error
  same<string>()(data.error);
  // @ts-expect-error no such option
  new SlackClient({ tokens: "xoxp-1" });
}

export async function wayTwo(): Promise<void> {
  const api = new AdminUsersSessionApi(new SlackClient(options));
  await api.adminUsersSessionInvalidate("xoxp-1", 56, "T1");
  const info = await api.adminUsersSessionResetWithHttpInfo("xoxp-1", "W1", {
    mobile_only: true,
    request: { maxRetries: 0 },
  });
  same<HttpInfo<DefaultSuccessTemplate>>()(info);

  // @ts-expect-error team_id is required
  await api.adminUsersSessionInvalidate("xoxp-1", 56);
  // @ts-expect-error a text, not a number
  await api.adminUsersSessionReset("xoxp-1", 1);
}

export async function wayThree(): Promise<void> {
  const client = createFetchClient({ token: "xoxp-1" });
  const { data, response } = await client.POST("/admin.users.session.reset", {
    body: { user_id: "W1" },
  });
  same<true | undefined>()(data?.ok);
  same<number>()(response.status);
  const path: keyof paths = "/admin.users.session.invalidate";
  await client.POST(path, { body: { session_id: 56, team_id: "T1" } });

  // @ts-expect-error no such path
  await client.POST("/admin.users.session.nothing", {
    body: { user_id: "W1" },
  });
  // @ts-expect-error user_id is required
  await client.POST("/admin.users.session.reset", { body: {} });
}

export function whatToDo(error: unknown): string {
  if (isPlatformError(error, "admin.users.session.reset")) {
    same<PlatformError<AdminUsersSessionResetErrorCode>>()(error);
    switch (error.code) {
      case "user_not_found":
        return "gone";
      case "a_code_of_tomorrow":
        return "new";
      // @ts-expect-error a code is a text
      case 7:
        return "never";
      default:
        return [error.code, ...error.needed, ...error.provided].join();
    }
  }
  if (error instanceof PlatformError) {
    // @ts-expect-error a code is a text, and not any
    same<number>()(error.code satisfies number);
    same<Readonly<Record<string, unknown>>>()(error.data);
    return error.code;
  }
  if (error instanceof RateLimitError) return error.retryAfterMs.toFixed();
  if (error instanceof HttpError) return String(error.body);
  if (error instanceof ResponseError) return error.message;
  if (error instanceof TimeoutError) {
    const wider: ConnectionError = error;
    return String(wider.cause);
  }
  if (error instanceof ApiError) {
    same<number | undefined>()(error.status);
    same<string | undefined>()(error.requestId);
    // @ts-expect-error only a RateLimitError has it
    return [error.method, error.attempts, error.retryAfterMs].join();
  }
  throw error;
}

export function whichKind(error: ApiError): string {
  // Where two copies of the package meet, `instanceof` does not help.
  switch (error.name) {
    case "PlatformError":
      return (error as PlatformError).code;
    case "RateLimitError":
      return (error as RateLimitError).retryAfterMs.toFixed();
    default:
      return error.message;
  }
}

export async function mocked(): Promise<void> {
  const mock = createMock({ token: "xoxp-1" });
  mock.answer("admin.users.session.reset", [
    mockFaults().reset,
    { failure: "user_not_found" },
    { rateLimited: 1 },
    ({ arguments: { user_id } }, usual) => ({ ...usual, body: { user_id } }),
  ]);
  const slack = new SlackClient({ token: "xoxp-1", fetch: mock.fetch });
  await slack.admin.users.session.reset({ user_id: "W1" });
  for (const { headers, arguments: sent } of mock.requests) {
    same<string | undefined>()(headers["authorization"]);
    const { file } = sent;
    if (isRecordedFile(file)) same<string>()(file.filename);
  }
  const server = await mock.listen({ cors: true });
  same<string>()(server.url);
  await server.close();

  // @ts-expect-error no such fault
  mock.answer("admin.users.session.reset", mockFaults().flood);
}
