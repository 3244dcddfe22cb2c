/** What `@slack/web-api` binds, found by calling it. */

import { LogLevel, WebClient } from "@slack/web-api";

/** A request, by what decides what Slack does. */
export interface Sent {
  readonly path: string;
  readonly token: string | null;
  /** The form, decoded; files by their bytes. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

export const token = "xoxp-of-both";

/** A `fetch` that keeps what it is sent, and answers that all went well. */
export function recording(): {
  readonly fetch: (url: string | URL, init?: RequestInit) => Promise<Response>;
  readonly sent: Sent[];
} {
  const sent: Sent[] = [];
  return {
    sent,
    async fetch(url, init) {
      const request = new Request(url, init);
      const path = new URL(request.url).pathname.replace(/^\/api\//, "");
      sent.push({
        path,
        token: request.headers.get("authorization"),
        fields: await fieldsOf(request),
      });
      return Response.json({ ok: true });
    },
  };
}

/** Every function of its client that makes a call, by dotted name. */
export function boundMethods(
  fetch: ReturnType<typeof recording>["fetch"],
): ReadonlyMap<string, (args: object) => Promise<unknown>> {
  const web = new WebClient(token, {
    fetch,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
  });
  const found = new Map<string, (args: object) => Promise<unknown>>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === "function" && path.length > 1) {
      found.set(path.join("."), value as (args: object) => Promise<unknown>);
    } else if (isNamespace(value)) {
      for (const [key, inner] of Object.entries(value)) {
        walk(inner, [...path, key]);
      }
    }
  };
  for (const [key, value] of Object.entries(web)) walk(value, [key]);
  return found;
}

// Its namespaces are object literals; its queue, logger and listeners are not.
function isNamespace(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}

async function fieldsOf(request: Request): Promise<Sent["fields"]> {
  const text = await request.clone().text();
  if (text === "") return [];
  const fields: [string, string][] = [];
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- undici warns servers of large bodies; these are small
  for (const [name, value] of await request.formData()) {
    fields.push([name, typeof value === "string" ? value : await value.text()]);
  }
  // In which order fields come is the same to Slack.
  return fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
