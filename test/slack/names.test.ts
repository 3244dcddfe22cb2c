/** What `@slack/web-api` exports, ours exports by the same name, so that an import can stay. */

import ts from "typescript";
import { expect, it } from "vitest";
import { programOf } from "./program.js";

/** What theirs exports and ours does not, by reason. */
const reasons: readonly (readonly [why: string, names: RegExp])[] = [
  [
    "the client, its options and what it is made of",
    /^(WebClient(Options|Event)?|Methods?|FetchFunction|ChatStreamerOptions|RetryOptions|retryPolicies|addAppMetadata|PageAccumulator)$/,
  ],
  ["errors are told apart in another way", /^(\w*Error|ErrorCode)$/],
  [
    "events and parts of blocks, which @slack/types has",
    /^(\w*Events?|Subteam\w+|SharedChannelInvite\w+|(Multi)?Select|ColorScheme|ConversationType|ConversationFilter|Confirm(ation)?|Option(Group)?|Chunk|SlackFile(ImageObject)?|UrlImageObject|Action|\w+able|RichText\w+able|EntityType|CustomFieldType)$/,
  ],
  [
    "answers of methods that Slack retired",
    /^(Channels|Groups|Im|Mpim|AppsPermissions|AdminConversationsWhitelist|Workflows(Step|Update)|FilesComments|FilesUpload|OauthToken|RtmStart|UsersSetActive)\w*Response$/,
  ],
  ["one type for two methods", /^StarsAddRemoveArguments$/],
];

it("has each name of @slack/web-api, but for a list", () => {
  const { program, sources } = programOf(
    ["@slack/web-api", "slack-web-client"]
      .map((name, index) => `export * as a${index} from "${name}";`)
      .join("\n"),
  );
  const checker = program.getTypeChecker();
  const exportsOf = (statement: ts.Statement): readonly string[] => {
    const module = ts.isExportDeclaration(statement)
      ? statement.moduleSpecifier
      : undefined;
    const symbol = module && checker.getSymbolAtLocation(module);
    const symbols = symbol ? checker.getExportsOfModule(symbol) : [];
    return symbols.map(({ name }) => name);
  };
  const { statements = [] } = sources[0] ?? {};
  const [theirs = [], ours = []] = [...statements].map(exportsOf);
  expect(theirs.length).toBeGreaterThan(900);
  const missing = theirs.filter((name) => !ours.includes(name));
  const listed = (name: string) =>
    reasons.some(([, names]) => names.test(name));
  expect(missing.filter((name) => !listed(name))).toEqual([]);
  for (const [why, names] of reasons) {
    expect(
      missing.some((name) => names.test(name)),
      why,
    ).toBe(true);
  }
});
