import { basename } from "node:path";
import type { Formatter } from "../settings/settings-form.js";
import { error, Faults, type Fault } from "../fault.js";
import { Kept } from "../kept.js";
import type { RenderedFile } from "./rendered-file.js";
import { joinShortUnions } from "./unions.js";

/**
 * Files that are laid out at once. oxfmt begins a thread for each, and with
 * hundreds of them the system has more to do than they have.
 */
const lanes = 2;

/**
 * Lays files out, in the style of Prettier's defaults, each while the next ones
 * are rendered.
 *
 * @throws {Faults} one for each file that is not valid in its language, which
 * is a fault of its template.
 */
export async function format(
  files: Iterable<RenderedFile>,
  formatter: Formatter,
): Promise<readonly RenderedFile[]> {
  if (formatter === "none") return [...files];
  const layOut = formatter === "oxfmt" ? await oxfmt() : await prettier();
  const formatted: RenderedFile[] = [];
  const faults: Fault[] = [];
  const rest = files[Symbol.iterator]();
  const lane = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) {
      const file = next.value;
      const index = formatted.push(file) - 1;
      if (file.verbatim) continue;
      const result = await laidOut[formatter].of(file.path, file.text, () =>
        layOut(basename(file.path), file.text),
      );
      formatted[index] = { ...file, text: result.text };
      if (result.problem !== null)
        faults.push(
          error(
            { file: file.source },
            `what the template makes of ${file.path} cannot be parsed: ${result.problem}`,
            "`--formatter none` writes it as it is, to look at",
          ),
        );
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (faults.length > 0) throw new Faults(faults);
  return formatted;
}

interface LaidOut {
  readonly text: string;
  readonly problem: string | null;
}

type LayOut = (fileName: string, text: string) => Promise<LaidOut>;

/** In a package that is made again, most files are as they were. */
const laidOut = {
  oxfmt: new Kept<Promise<LaidOut>>(),
  prettier: new Kept<Promise<LaidOut>>(),
};

async function oxfmt(): Promise<LayOut> {
  // Its allocator gives memory back at once, and not when it is next asked for some.
  process.env["MIMALLOC_PURGE_DELAY"] ??= "0";
  const { format: layOut } = await import("oxfmt");
  return async (fileName, text) => {
    const { code, errors } = await layOut(fileName, text, {
      printWidth: 80,
      sortPackageJson: false,
    });
    const [first] = errors;
    return {
      text: fileName.endsWith(".ts") ? joinShortUnions(code) : code,
      problem: first ? `${first.message}\n${first.codeframe ?? ""}` : null,
    };
  };
}

async function prettier(): Promise<LayOut> {
  const { format: layOut } = await import("prettier");
  return async (filepath, text) => {
    try {
      return { text: await layOut(text, { filepath }), problem: null };
    } catch (cause) {
      return { text, problem: String(cause) };
    }
  };
}
