import createClient, { type Middleware as Theirs } from "openapi-fetch";
import {
  AdminUsersSessionApi,
  SlackClient,
  type Middleware,
} from "slack-web-client";
import { createFetchClient } from "slack-web-client/fetch";
import { createMock, type Mock } from "slack-web-client/mock";
import type { paths } from "slack-web-client/schema";
import { expect, it } from "vitest";

const token = "xoxp-test";
const baseUrl = "https://slack.com/api";
const user_id = "W1234";

/** The three ways to reset a session, and openapi-fetch's own. */
const ways: Record<
  string,
  (mock: Mock, all: Middleware[]) => Promise<unknown>
> = {
  "a client": ({ fetch }, middleware) =>
    new SlackClient({ token, fetch, middleware }).admin.users.session.reset({
      user_id,
    }),
  "an API class": ({ fetch }, middleware) =>
    new AdminUsersSessionApi({ fetch, middleware }).adminUsersSessionReset(
      token,
      user_id,
    ),
  "a client by path": async ({ fetch }, middleware) => {
    const client = createFetchClient({ token, fetch });
    client.use(...(middleware as Theirs[]));
    const body = { user_id };
    return (await client.POST("/admin.users.session.reset", { body })).data;
  },
};

async function withOpenapiFetch(mock: Mock, middleware: Middleware[]) {
  const client = createClient<paths>({
    baseUrl,
    // The form and the token are ours to care for; here they are done by hand.
    headers: { authorization: `Bearer ${token}` },
    bodySerializer: (body: unknown) =>
      new URLSearchParams(body as Record<string, string>).toString(),
    fetch: async (request) =>
      mock.fetch(request.url, {
        method: request.method,
        headers: Object.fromEntries(request.headers),
        body: await request.text(),
      }),
  });
  client.use(...(middleware as Theirs[]));
  const { data } = await client.POST("/admin.users.session.reset", {
    body: { user_id },
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  return data;
}

/** Middleware that writes down what it sees, changes it, and what that comes to. */
async function seen(call: (mock: Mock, all: Middleware[]) => Promise<unknown>) {
  const mock = createMock();
  const journal: unknown[] = [];
  const named = (name: string): Middleware => ({
    onRequest: async ({ request, schemaPath, options }) => {
      const text = await request.clone().text();
      journal.push([name, request.method, request.url, text]);
      journal.push([schemaPath, options.baseUrl]);
      request.headers.append("x-passed", name);
      return new Request(request, { headers: request.headers });
    },
    onResponse: async ({ response }) => {
      journal.push([name, response.status, await response.clone().text()]);
      return Response.json({ ok: true, by: name });
    },
  });
  const data = await call(mock, [named("a"), named("b")]);
  const sent = mock.requests.map(({ method, url, headers, body }) => ({
    ...{ method, url, body },
    passed: headers["x-passed"],
    token: headers["authorization"],
  }));
  return { journal, data, sent };
}

it.each(Object.entries(ways))(
  "middleware of %s sees and does what it does in openapi-fetch",
  async (_name, way) => {
    const expected = await seen(withOpenapiFetch);
    expect(expected).toMatchObject({
      data: { by: "a" },
      sent: [{ passed: "a, b", token: `Bearer ${token}` }],
    });
    expect(await seen(way)).toEqual(expected);
  },
);
