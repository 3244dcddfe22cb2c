import { condense } from "./condense.js";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  completeSettings,
  outputOf,
  type Settings,
} from "./settings/settings.js";
import type { SettingsFile } from "./settings/settings-form.js";
import { builtInTemplates } from "./edition.js";
import { readExtras } from "./extras.js";
import { Faults, hasErrors, type Fault, type Place } from "./fault.js";
import { freeMuchGarbage } from "./garbage.js";
import { hashOf } from "./hash.js";
import { plainInput } from "./settings/input.js";
import { inputsOf, nameInputs } from "./rerun/input-hash.js";
import { choose, type Choice } from "./load/choose.js";
import { loadAll } from "./load/complete.js";
import type { Document } from "./load/load.js";
import { locate } from "./load/locate.js";
import { readText } from "./load/read.js";
import { displayName } from "./load/display-name.js";
import { readTemplates } from "./load/templates.js";
import { memoryOf, type Memory, type Named } from "./stable-names.js";
import { buildApi } from "./model/build.js";
import { format } from "./render/format.js";
import { withoutUnusedForms } from "./model/used-forms.js";
import { prepare } from "./render/render.js";
import type { RenderedFile } from "./render/rendered-file.js";
import { printSchemaAside, startPrinter } from "./types/aside.js";
import { buildView } from "./view/build.js";
import type { View } from "./view/view.js";
import {
  emptyManifest,
  readManifest,
  type Manifest,
} from "./write/manifest.js";
import { planWrites, type PackageFile, type Plan } from "./write/plan.js";

/** Settings that name their document, which is all that they must. */
export type Request = SettingsFile & {
  readonly document: string;
  /** Its text, where it is not to be read from its file. */
  readonly text?: string;
};

/** What a document comes to before anything is rendered. */
export interface Understood {
  readonly document: Document;
  readonly settings: Settings;
  readonly view: View;
  readonly warnings: readonly Fault[];
}

/** Load, model, view. @throws {Faults} all errors of the document at once. */
export async function understand(
  request: Request,
  onStage: OnStage = () => undefined,
  memory: Memory = memoryOf(namedIn(outputOf(request))),
): Promise<Understood> {
  onStage("reading");
  const input = request.input ?? plainInput;
  const loaded = await loadAll(request.document, input, {
    memory,
    text: request.text,
  });
  const document = chosenFrom(loaded, input.choice);
  onStage("modelling");
  const { api, faults } = buildApi(document, {
    clientName: request.client.name,
    extras: request.extras?.members,
    enums: request.enums,
    memory,
  });
  const isConsequence = consequencesOf(document.faults);
  const all = condense([
    ...document.faults,
    ...faults.filter((fault) => !isConsequence(fault)),
  ]);
  if (hasErrors(all)) throw new Faults(all);
  onStage("viewing");
  const settings = completeSettings(request, api.title);
  const used = input.choice.keepUnused ? api : withoutUnusedForms(api);
  const view = buildView(used, settings);
  return { document, settings, view, warnings: all };
}

/** The document with the operations that a client is wanted of. */
function chosenFrom(document: Document, choice: Choice): Document {
  const faults = [...document.faults];
  const root = choose(document.root, choice, document.standIn, faults);
  return { ...document, root, faults };
}

/**
 * Tells whether what is wrong at a place may be so only because something below it
 * could not be loaded: a missing parameter, for example.
 */
function consequencesOf(earlier: readonly Fault[]): (fault: Fault) => boolean {
  const above = new Set<string>();
  for (const { severity, place } of earlier)
    if (severity === "error")
      for (let depth = 0; depth < (place.pointer ?? []).length; depth++)
        above.add(keyOf(place, depth));
  return ({ place }) => above.has(keyOf(place, place.pointer?.length ?? 0));
}

/** A text for the first keys of a place. */
function keyOf({ file, pointer = [] }: Place, depth: number): string {
  return JSON.stringify([file, ...pointer.slice(0, depth).map(String)]);
}

export interface PlanOptions {
  readonly force?: boolean;
  readonly print?: typeof printSchemaAside;
  /** Is told what is done from now on, in a word or two. */
  readonly onStage?: OnStage;
  /** Whether the process is there for this run alone, so that its memory may be seen to. */
  readonly alone?: boolean;
}

type OnStage = (name: string) => void;

/**
 * The whole way from a document to a plan of what to write.
 *
 * `print` makes `schema.ts`. With `force`, an unreadable manifest is passed over.
 *
 * @throws {Faults} errors of the document, the settings or the templates.
 */
export async function plan(
  request: Request,
  {
    force = false,
    print = printSchemaAside,
    onStage = () => undefined,
    alone = false,
  }: PlanOptions = {},
): Promise<Understood & { readonly plan: Plan }> {
  // Where there is no `schema.ts` yet, what prints it loads beside all the rest.
  const ahead =
    print === printSchemaAside && lacksSchema(request) ? startPrinter() : null;
  try {
    return await planWith(request, {
      ...{ force, onStage, alone },
      print: ahead?.print ?? print,
    });
  } finally {
    ahead?.discard();
  }
}

function lacksSchema(request: Request): boolean {
  return (
    request.schema === true && !existsSync(join(outputOf(request), schemaPath))
  );
}

async function planWith(
  request: Request,
  { force, print, onStage, alone }: Required<PlanOptions>,
): Promise<Understood & { readonly plan: Plan }> {
  const named = nameInputs(request);
  const before = manifestOf(outputOf(request), force);
  const memory = memoryOf(before.names);
  const understood = await understand(request, onStage, memory);
  if (alone) freeMuchGarbage();
  onStage("rendering and formatting");
  const { document, settings, view } = understood;
  const schema = settings.schema
    ? schemaFile(document, before, settings, print)
    : null;
  const extras = readExtras(settings.extras);
  const templates = readTemplates(builtInTemplates, settings.templates);
  const renderer = prepare(templates);
  const formatted = format(renderer.render(view), settings.formatter).finally(
    () => {
      if (schema) onStage("waiting for schema.ts");
    },
  );
  const [files, printed] = await Promise.all([formatted, schema?.file]);
  onStage("comparing");
  const all = [
    ...files,
    ...extras,
    ...license(settings),
    ...(printed ? [printed] : []),
  ];
  const warnings = locate([...understood.warnings, ...renderer.warnings]);
  return {
    ...understood,
    warnings,
    plan: planWrites(settings.output, all, before, {
      inputs: inputsOf(named, document, warnings),
      schema: schema?.hash ?? null,
      names: memory.named(),
    }),
  };
}

/** What the package in a folder names; nothing where that cannot be told. */
function namedIn(output: string): Named {
  return manifestOf(output, true).names;
}

function manifestOf(output: string, force: boolean): Manifest {
  try {
    return readManifest(output);
  } catch (cause) {
    if (!force) throw cause;
    return emptyManifest;
  }
}

const schemaPath = "src/schema.ts";

/** Raise it when what is printed of the same document, or its layout, changes. */
const schemaEdition = "4";

/** `schema.ts`: the one on the disk while the document is as it was, since printing it is slow. */
function schemaFile(
  document: Document,
  before: Manifest,
  { output, formatter }: Settings,
  print: typeof printSchemaAside,
): { readonly hash: string; readonly file: Promise<PackageFile> } {
  const hash = hashOf(
    [schemaEdition, formatter, JSON.stringify(document.root)].join("\n"),
  );
  const path = join(output, schemaPath);
  if (before.schema === hash && existsSync(path)) {
    const text = readFileSync(path, "utf8");
    if (before.files.get(schemaPath) === hashOf(text))
      return { hash, file: Promise.resolve({ path: schemaPath, text }) };
  }
  const file = print(document.root).then(async (text): Promise<PackageFile> => {
    const rendered: RenderedFile = {
      path: schemaPath,
      text,
      source: "openapi-typescript",
      verbatim: false,
    };
    const [formatted = rendered] = await format([rendered], formatter);
    return formatted;
  });
  return { hash, file };
}

function license({
  package: { licenseFile },
}: Settings): readonly PackageFile[] {
  if (licenseFile === null) return [];
  const text = readText(licenseFile, { file: displayName(licenseFile) });
  return [{ path: "LICENSE", text }];
}
