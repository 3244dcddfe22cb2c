import type { Fault } from "../fault.js";
import type { Enums } from "../settings/settings-form.js";
import type { Document } from "../load/load.js";
import type { Api, Extra } from "./api.js";
import { conventionsOf } from "./conventions.js";
import { clashes } from "./extras.js";
import { groupsOf } from "./groups.js";
import { memoryOf, nothingNamed, type Memory } from "../stable-names.js";
import { modelNamesOf } from "./model-names.js";
import { modelsOf, schemasOf } from "./models.js";
import { namespacesOf } from "./namespaces.js";
import { namesBeside, pascalCase } from "./names.js";
import { operationsIn } from "./operation.js";
import { docsUrlOf, mapping, text, type Reading } from "./reading.js";
import { reservedExports, reservedFiles } from "./reserved.js";
import { schemasIn } from "./schema.js";
import { schemesIn, securityOf } from "./security.js";
import { baseUrlOf, serversOf } from "./servers.js";
import { surveyOf } from "./survey.js";

/** What a person can wish of the model of an API. */
interface Wishes {
  /** What the client class is to be called. */
  readonly clientName?: string | undefined;
  /** The members that hand-written code makes. */
  readonly extras?: readonly Extra[] | undefined;
  /** Whether there can be strings that an enum does not list. */
  readonly enums?: Enums | undefined;
  /** What an earlier run has named; it is told what this one does. */
  readonly memory?: Memory | undefined;
}

/** Builds the model of an API from its document. */
export function buildApi(
  { root, schemaNames, place }: Document,
  {
    clientName = "Client",
    extras = [],
    enums = "open",
    memory = memoryOf(nothingNamed),
  }: Wishes = {},
): { readonly api: Api; readonly faults: readonly Fault[] } {
  const reading: Reading = { faults: [], place };
  const info = mapping(reading, root, "info") ?? {};
  const components = mapping(reading, root, "components") ?? {};
  const conventions = conventionsOf(reading, root);
  const securitySchemes = schemesIn(reading, components);

  const exported = namesBeside(reservedExports, reservedFiles, memory);
  const client = exported.claim(pascalCase(clientName), "Client");
  const named = mapping(reading, components, "schemas") ?? {};
  const survey = surveyOf(reading, root, named);
  const keys = schemasOf(reading, named).map(([key]) => key);
  const modelNames = modelNamesOf(keys, schemaNames, survey, exported, client);
  const schemas = schemasIn({
    reading,
    components: named,
    survey,
    modelNames,
    openEnums: enums === "open",
  });
  const operations = operationsIn({
    reading,
    root,
    schemas,
    schemes: securitySchemes,
    conventions,
  });

  const servers = serversOf(reading, root);
  const groups = groupsOf(reading, root, operations, {
    exported,
    memory,
  });
  const namespaces = namespacesOf(groups, extras, client, exported);
  reading.faults.push(...clashes(extras, groups, namespaces));

  const api: Api = {
    title: text(reading, info, "title") ?? "",
    version: text(reading, info, "version") ?? "",
    description: text(reading, info, "description") ?? "",
    baseUrl: baseUrlOf(reading, root, servers),
    servers,
    docsUrl: docsUrlOf(reading, root),
    groups,
    namespaces,
    extras: extras.filter(({ path }) => path.length === 1),
    models: modelsOf(reading, named, modelNames, schemas),
    securitySchemes,
    security: securityOf(reading, {}, root, securitySchemes).security,
    failure: conventions.failure,
    requestIdHeader: conventions.requestIdHeader,
    errorCodes: conventions.everywhere,
    clientName: client,
  };
  return { api, faults: distinct(reading.faults) };
}

/** Each fault once: what is read for answers and for what is sent is read twice. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  return [
    ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
  ];
}
