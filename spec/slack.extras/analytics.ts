/** The file of `admin.analytics.getFile`, record by record. */

import { abortable } from "../runtime/abortable.js";
import { ApiError, ConnectionError, ResponseError } from "../runtime/errors.js";
import { parseJson } from "../runtime/json.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Caller } from "./caller.js";
import { gunzipped, linesOf } from "./lines.js";

/** Which file: a day (`YYYY-MM-DD`, UTC) of members or of public channels. */
export type AnalyticsArguments =
  | { readonly type: "member"; readonly date: string }
  | {
      readonly type: "public_channel";
      readonly date: string;
      readonly metadata_only?: false | undefined;
    }
  | { readonly type: "public_channel"; readonly metadata_only: true };

export interface AnalyticsRecords {
  (
    args: AnalyticsArguments & { readonly type: "member" },
    request?: RequestOptions,
  ): AsyncGenerator<MemberAnalytics, void>;
  (
    args: AnalyticsArguments & { readonly metadata_only: true },
    request?: RequestOptions,
  ): AsyncGenerator<ChannelMetadata, void>;
  (
    args: AnalyticsArguments & { readonly type: "public_channel" },
    request?: RequestOptions,
  ): AsyncGenerator<ChannelAnalytics, void>;
}

/** What a member did on a day. */
export interface MemberAnalytics {
  readonly enterprise_id: string;
  readonly team_id: string;
  readonly date: string;
  readonly user_id: string;
  readonly email_address: string;
  readonly is_guest: boolean;
  readonly is_billable_seat: boolean;
  readonly is_active: boolean;
  readonly is_active_ios: boolean;
  readonly is_active_android: boolean;
  readonly is_active_desktop: boolean;
  readonly is_active_apps: boolean;
  readonly is_active_workflows: boolean;
  readonly is_active_slack_connect: boolean;
  readonly reactions_added_count: number;
  readonly messages_posted_count: number;
  readonly channel_messages_posted_count: number;
  readonly files_added_count: number;
  readonly total_calls_count: number;
  readonly slack_calls_count: number;
  readonly slack_huddles_count: number;
  readonly search_count: number;
  readonly date_claimed: number;
  readonly [field: string]: unknown;
}

/** What was done in a public channel on a day. */
export interface ChannelAnalytics {
  readonly enterprise_id: string;
  readonly originating_team: {
    readonly team_id: string;
    readonly name: string;
  };
  readonly channel_id: string;
  readonly channel_type: string;
  readonly visibility: string;
  readonly date: string;
  readonly date_created: number;
  readonly date_last_active: number;
  readonly total_members_count: number;
  readonly full_members_count: number;
  readonly guest_member_count: number;
  readonly messages_posted_count: number;
  readonly messages_posted_by_members_count: number;
  readonly members_who_viewed_count: number;
  readonly members_who_posted_count: number;
  readonly reactions_added_count: number;
  readonly is_shared_externally: boolean;
  readonly shared_with: readonly {
    readonly team_id: string;
    readonly name: string;
  }[];
  readonly externally_shared_with_organizations: readonly {
    readonly name: string;
    readonly domain: string;
  }[];
  readonly [field: string]: unknown;
}

/** What a public channel is called. */
export interface ChannelMetadata {
  readonly channel_id: string;
  readonly name: string;
  readonly topic: string;
  readonly description: string;
  readonly date: string;
  readonly [field: string]: unknown;
}

const NAME = "admin.analytics.getFile";

/**
 * The records of a file of analytics, each as soon as it has come: never more
 * than a part of the file is in memory. `timeoutMs` and `deadlineMs` end when
 * the file begins; a signal ends it at any time.
 *
 * @throws ApiError, while the records are read; the signal's reason
 */
export function analyticsRecords(client: Caller): AnalyticsRecords {
  return ((args: AnalyticsArguments, request?: RequestOptions) =>
    recordsOf(client, args, request)) as AnalyticsRecords;
}

async function* recordsOf(
  client: Caller,
  args: AnalyticsArguments,
  request: RequestOptions = {},
): AsyncGenerator<unknown, void> {
  const { signal } = request;
  const [data, status, headers] = await client.request(
    {
      method: "POST",
      path: `/${NAME}`,
      name: NAME,
      form: args,
      idempotent: true,
      unread: true,
    },
    request,
  );
  const requestId = headers.get("x-slack-req-id") ?? undefined;
  const details = { method: NAME, attempts: 1, status, requestId };
  if (!(data instanceof ReadableStream)) {
    throw new ResponseError("answered no file", { ...details, body: data });
  }
  const source = (data as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  const cancel = () => {
    source.cancel().catch(() => undefined);
  };
  const read = () =>
    abortable<Uint8Array<ArrayBuffer> | undefined>(
      signal,
      (resolve, reject) => {
        source.read().then(
          ({ value }) => {
            resolve(value);
          },
          (cause: unknown) => {
            const broken = { ...details, cause };
            reject(new ConnectionError("broke off", broken));
          },
        );
        return cancel;
      },
    );
  try {
    for await (const line of linesOf(gunzipped(read))) {
      const record = parseJson(line);
      if (record !== undefined) yield record;
      else throw new ResponseError("has a line that is not JSON", details);
    }
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof ApiError) throw cause;
    const what = "answered what is not gzip";
    throw new ResponseError(what, { ...details, cause });
  } finally {
    cancel();
  }
}
