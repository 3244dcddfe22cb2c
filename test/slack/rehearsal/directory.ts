/**
 * A small administration tool, written for `@slack/web-api` as people write one: by
 * names of methods and of types. The test changes its import and its constructor.
 */

import {
  type AnyBlock,
  type Block,
  type ChatPostMessageArguments,
  type ChatPostMessageResponse,
  type ConversationsInfoResponse,
  type FilesUploadV2Arguments,
  type KnownBlock,
  LogLevel,
  type ReactionsAddResponse,
  type WebAPICallResult,
  WebClient,
} from "@slack/web-api";

interface MembersPage extends WebAPICallResult {
  readonly members: readonly string[];
}

type SlackMessage = NonNullable<
  Awaited<ReturnType<WebClient["chat"]["postMessage"]>>["message"]
>;

export async function tidy(
  token: string,
  fetch: typeof globalThis.fetch,
): Promise<readonly unknown[]> {
  const web = new WebClient(token, { fetch, logLevel: LogLevel.ERROR });
  const members: string[] = [];
  for await (const page of web.paginate("conversations.members", {
    channel: "C1",
  }) as AsyncIterable<MembersPage>) {
    members.push(...page.members);
  }
  const emails = new Map<string, string>();
  await web.paginate("users.list", {}, (page) => {
    const { members: users } = page as WebAPICallResult & {
      members?: { id: string; profile?: { email?: string } }[];
    };
    for (const { id, profile } of users ?? [])
      if (profile?.email !== undefined) emails.set(profile.email, id);
    return emails.size > 0;
  });
  const ended = await web.apiCall("admin.users.session.reset", {
    user_id: members[0],
    mobile_only: true,
  });
  const sent = await post(web, { channel: "C1", text: "Tidied up" });
  const reaction: ReactionsAddResponse = await web.reactions.add({
    channel: "C1",
    timestamp: sent.ts ?? "",
    name: "broom",
  });
  const upload: FilesUploadV2Arguments = {
    channel_id: "C1",
    content: members.join("\n"),
    filename: "members.txt",
  };
  const { ok } = await web.filesUploadV2(upload);
  const found = await web.search.messages({ query: "from:me", count: 1 });
  const { profile } = await web.users.profile.get({ user: "U1" });
  return [
    members,
    [...emails],
    ended.ok,
    textOf(sent.message),
    reaction.ok,
    ok,
    found.messages?.matches?.map((match) => match.channel?.name),
    purposeOf(await web.conversations.info({ channel: "C1" })),
    profile?.fields?.["Xf06054BBB"]?.value ?? "",
  ];
}

async function post(
  web: WebClient,
  { channel, text }: { channel: string; text: string; thread?: string },
): Promise<ChatPostMessageResponse> {
  const message: {
    channel: string;
    text: string;
    blocks?: (KnownBlock | Block)[];
  } = { channel, text };
  message.blocks = blocksOf(text);
  const args: ChatPostMessageArguments = message;
  const result = await web.chat.postMessage(args);
  if (!result.ok || !result.ts) throw new Error("not posted");
  return result;
}

function blocksOf(...texts: string[]): AnyBlock[] {
  const blocks: AnyBlock[] = [{ type: "divider" }];
  for (const text of texts)
    blocks.push({ type: "section", text: { type: "mrkdwn", text } });
  return blocks;
}

function textOf(message: SlackMessage | undefined): string {
  return message?.text ?? "";
}

function purposeOf({ channel }: ConversationsInfoResponse): string {
  return channel?.purpose?.value ?? channel?.topic?.value ?? "";
}
