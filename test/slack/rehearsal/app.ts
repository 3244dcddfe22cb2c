/**
 * A small app, written for `@slack/web-api` as people write one. The test changes
 * its import and its constructor, and nothing else.
 */

import type { KnownBlock } from "@slack/types";
import { WebClient } from "@slack/web-api";

/** What became of a deployment's announcement. */
export interface Report {
  readonly channels: readonly string[];
  readonly posted: readonly string[];
  readonly skipped: readonly string[];
  readonly author: string;
  readonly view: string | undefined;
  readonly uploaded: boolean;
}

export async function announce(
  token: string,
  fetch: typeof globalThis.fetch,
): Promise<Report> {
  const web = new WebClient(token, { fetch });
  const channels = await channelsOf(web);
  const author = await nameOf(web, "W012A3CDE");
  const posted: string[] = [];
  const skipped: string[] = [];
  for (const channel of channels) {
    try {
      const { ts } = await web.chat.postMessage({
        channel,
        text: `Deployed by ${author}`,
        blocks: blocksOf(author),
        unfurl_links: false,
      });
      if (ts !== undefined) posted.push(ts);
      await web.reactions.add({ channel, timestamp: ts ?? "", name: "rocket" });
    } catch (error) {
      if (codeOf(error) !== "is_archived") throw error;
      skipped.push(channel);
    }
  }
  const { view } = await web.views.open({
    trigger_id: "12345.98765.abcd2358fdea",
    view: {
      type: "modal",
      callback_id: "feedback",
      title: { type: "plain_text", text: "Feedback" },
      submit: { type: "plain_text", text: "Send" },
      blocks: [
        {
          type: "input",
          block_id: "text",
          label: { type: "plain_text", text: "What went wrong?" },
          element: {
            type: "plain_text_input",
            action_id: "text",
            multiline: true,
          },
        },
      ],
    },
  });
  const upload = await web.files.uploadV2({
    channel_id: "C012AB3CD",
    file: Buffer.from("0.1.0"),
    filename: "version.txt",
    title: "Version",
    initial_comment: "What was deployed",
  });
  return {
    channels,
    posted,
    skipped,
    author,
    view: view?.id,
    uploaded: upload.ok,
  };
}

/** The channels that the app is in, page by page. */
async function channelsOf(web: WebClient): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await web.conversations.list({
      types: "public_channel,private_channel",
      exclude_archived: true,
      limit: 200,
      ...(cursor !== undefined && { cursor }),
    });
    for (const { id, is_member } of page.channels ?? [])
      if (id !== undefined && is_member !== false) ids.push(id);
    cursor = page.response_metadata?.next_cursor;
  } while (cursor !== undefined && cursor !== "");
  return ids;
}

async function nameOf(web: WebClient, user: string): Promise<string> {
  const info = await web.users.info({ user, include_locale: true });
  return info.user?.profile?.display_name ?? info.user?.real_name ?? user;
}

function blocksOf(author: string): KnownBlock[] {
  return [
    { type: "header", text: { type: "plain_text", text: "Deployed" } },
    {
      type: "section",
      text: { type: "mrkdwn", text: `By *${author}*` },
      accessory: {
        type: "button",
        action_id: "logs",
        text: { type: "plain_text", text: "Logs" },
        url: "https://example.com/logs",
      },
    },
    { type: "divider" },
    {
      type: "actions",
      elements: [
        {
          type: "button",
          action_id: "roll_back",
          style: "danger",
          text: { type: "plain_text", text: "Roll back" },
        },
      ],
    },
  ];
}

function codeOf(error: unknown): string | undefined {
  return (error as { data?: { error?: string } }).data?.error;
}
