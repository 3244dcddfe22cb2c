import type { Api } from "../model/api.js";
import type { Operation } from "../model/api-operation.js";
import type { ReferenceView } from "./operation-view.js";
import type { Cell, Prose } from "./safe.js";
import { scopesText, securityViews } from "./security.js";
import type { OperationLinkView } from "./replacement.js";
import { linkTo, optionalText, textOf } from "./text.js";

/** What the overview says of each operation besides what it is for. */
export interface Column {
  readonly title: string;
  readonly isIn: (operation: Operation) => boolean;
  readonly cellOf: (operation: Operation) => Cell;
}

const scopes: Column = {
  title: "Scopes",
  isIn: ({ security }) => scopesText(security) !== "",
  cellOf: ({ security }) => textOf(scopesText(security) || "none").cell,
};

const rateLimits: Column = {
  title: "Rate limit",
  isIn: ({ rateLimit }) => rateLimit !== null,
  cellOf: ({ rateLimit }) =>
    textOf(
      rateLimit
        ? (rateLimit.tier ?? `${rateLimit.perMinute} a minute`)
        : "not documented",
    ).cell,
};

/** The columns that the overview of an API has: in each, one operation at least has something. */
export function columnsOf({ groups }: Pick<Api, "groups">): readonly Column[] {
  const operations = groups.flatMap((group) => group.operations);
  return [scopes, rateLimits].filter(({ isIn }) => operations.some(isIn));
}

/** What the reference says of an operation in its own words. */
export function referenceView(
  operation: Operation,
  {
    overview,
    replacements,
    isOptional,
  }: {
    readonly overview: readonly Column[];
    /** The operations to use instead of it. */
    readonly replacements: readonly OperationLinkView[];
    /** Whether a call can do without `opts`. */
    readonly isOptional: boolean;
  },
): ReferenceView {
  const { contentType, idempotency, parameters, rateLimit } = operation;
  const hasOptional = parameters.some(({ required }) => !required);
  const holds = "holds the optional parameters";
  const summary = textOf(operation.summary.trim()).cell;
  return {
    inBrief: (operation.deprecated
      ? `**Deprecated.** ${summary}`.trim()
      : summary) as Cell,
    about: aboutOf(operation, replacements),
    overview: overview.map(({ cellOf }) => cellOf(operation)),
    opts: textOf(
      [
        ...(isOptional ? ["is optional"] : []),
        ...(hasOptional || !isOptional ? [holds] : []),
      ].join(" and "),
    ).prose,
    authorization: authorizationOf(operation),
    contentType: textOf(contentType ?? "none").name,
    rateLimit: overview.includes(rateLimits)
      ? textOf(
          rateLimit
            ? `${rateLimit.tier === null ? "" : `${rateLimit.tier}: `}${rateLimit.perMinute} calls a minute.`
            : "Not documented.",
        ).cell
      : null,
    retry: [
      idempotency.safe
        ? "Safe to repeat."
        : "Not safe to repeat: a call that was cut off may have run.",
      idempotency.description,
    ]
      .filter((text) => text.trim() !== "")
      .map((text) => textOf(text).prose),
  };
}

function aboutOf(
  { deprecated, summary, description, server, docsUrl }: Operation,
  replacements: readonly OperationLinkView[],
): readonly Prose[] {
  const links = replacements.map(
    ({ dotted, page, anchor }) => `[${dotted}](${page}#${anchor})`,
  );
  const instead = links.length > 0 ? ` Use ${links.join(", ")} instead.` : "";
  const address = optionalText(server);
  const docs = linkTo(docsUrl);
  return [
    ...(deprecated ? [`**Deprecated.**${instead}` as Prose] : []),
    ...[summary, description].flatMap(
      (text) => optionalText(text)?.prose ?? [],
    ),
    ...(address
      ? [
          `Its server is *${address.cell}*, unless the client has a \`baseUrl\`.` as Prose,
        ]
      : []),
    ...(docs ? [`See also <${docs.url}>.` as Prose] : []),
  ];
}

/** Paragraphs: the ways to be authorized as a list, and whether one is needed. */
function authorizationOf({ security, isOpen }: Operation): readonly Prose[] {
  const ways = securityViews(security).map(({ text }) => `- ${text}`);
  if (ways.length === 0) return [textOf("None.").prose];
  return [
    ...(isOpen
      ? [textOf("It can be called without. What it takes:").prose]
      : []),
    ways.join("\n") as Prose,
  ];
}
