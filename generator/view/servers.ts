import type { Server } from "../model/api.js";
import { code, key, literal, type Code } from "./safe.js";
import { optionalText, textOf } from "./text.js";
import type { ServerView } from "./api-view.js";

/** The servers that a program chooses from; null where there is no choice. */
export function serverViews(
  servers: readonly Server[],
): readonly ServerView[] | null {
  const isChoice =
    servers.length > 1 || servers.some(({ variables }) => variables.length > 0);
  return isChoice ? servers.map(serverView) : null;
}

function serverView(server: Server, index: number): ServerView {
  const { description, template } = server;
  return {
    index,
    description: optionalText(description),
    // Trimmed, the server that the document stands on would be no text at all.
    template: textOf(template || "/"),
    variables: server.variables.map((variable) => ({
      name: textOf(variable.name),
      key: key(variable.name),
      type: code(
        variable.enum.map((value) => literal(value)).join(" | ") || "string",
      ),
      description: optionalText(variable.description),
      default: textOf(variable.default),
    })),
    url: expressionOf(server),
  };
}

/** No template literal: what spec text is safe in is a string. */
function expressionOf({ template, variables }: Server): Code {
  // A capture group in `split` keeps what it matched: names at odd places.
  const parts = template.split(/\{([^{}]*)\}/).map((part, index) => {
    if (index % 2 === 0) return literal(part);
    const found = variables.find(({ name }) => name === part);
    return found
      ? `(variables[${literal(part)}] ?? ${literal(found.default)})`
      : literal(`{${part}}`);
  });
  return code(parts.filter((part) => part !== '""').join(" + ") || '""');
}
