import type { TemplateFile } from "../load/templates.js";

/** Templates whose name says that they make code. */
const code = /\.[cm]?[jt]sx?\.hbs$/;

/**
 * What is wrong with a form of a text in its place: of code, Markdown keeps nothing
 * out, and neither does what is meant for comments outside of them. Null where
 * nothing is. What a partial is part of nobody can tell.
 */
export function misplaced(
  { name, text }: Pick<TemplateFile, "name" | "text">,
  { parts, original, loc }: hbs.AST.PathExpression,
): { readonly message: string; readonly hint: string } | null {
  if (!code.test(name)) return null;
  const form = parts.at(-1) ?? "";
  if (form === "prose" || form === "cell")
    return {
      message: `\`${original}\` is Markdown, and this template makes code`,
      hint: "name `literal` for a string, `comment` or `line` for a comment",
    };
  if (form !== "comment" && form !== "line") return null;
  const lines = text.split("\n").slice(0, loc.start.line);
  const last = (lines.pop() ?? "").slice(0, loc.start.column);
  const before = [...lines, last].join("\n");
  const isInBlock = before.lastIndexOf("/*") > before.lastIndexOf("*/");
  if (isInBlock || (form === "line" && last.includes("//"))) return null;
  return {
    message: `\`${original}\` is for a comment, and this is none`,
    hint: "name `literal` for a string",
  };
}
