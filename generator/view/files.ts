import GithubSlugger from "github-slugger";
import type { Identifier } from "../model/identifier.js";
import type { FileName } from "./safe.js";

/** Name of the page of a class or a model, which is also a link from the pages beside it. */
export function pageOf(name: Identifier): FileName {
  return `${name}.md` as FileName;
}

/** Name of a source file, without its ending. */
export function fileOf(name: Identifier): FileName {
  return name as string as FileName;
}

/** The anchor that Markdown viewers give to a heading of this text. */
export function anchorOf(heading: string): FileName {
  return new GithubSlugger().slug(heading) as FileName;
}
