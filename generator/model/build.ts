import { error, type Fault } from "../fault.js";
import type { JsonObject } from "../load/json.js";
import type { Document } from "../load/load.js";
import type { Api, Extra, Identifier, Model } from "./api.js";
import { conventionsOf } from "./conventions.js";
import { clashes } from "./extras.js";
import { groupsOf } from "./groups.js";
import { namespacesOf } from "./namespaces.js";
import { namesBeside, pascalCase } from "./names.js";
import { operationsIn } from "./operation.js";
import {
  at,
  docsUrlOf,
  entries,
  mapping,
  mappings,
  text,
  type Reading,
} from "./reading.js";
import { reservedExports, reservedFiles } from "./reserved.js";
import { sampleOf } from "./sample.js";
import { annotations, exampleOf, schemasIn, type Schemas } from "./schema.js";
import { schemesIn } from "./security.js";

/**
 * Builds the model of an API from its document. `clientName` is what the client
 * class is to be called, `extras` are the members that hand-written code makes.
 */
export function buildApi(
  { root, place }: Document,
  clientName: string,
  extras: readonly Extra[] = [],
): { readonly api: Api; readonly faults: readonly Fault[] } {
  const reading: Reading = { faults: [], place };
  const info = mapping(reading, root, "info") ?? {};
  const components = mapping(reading, root, "components") ?? {};
  const conventions = conventionsOf(reading, root);
  const securitySchemes = schemesIn(reading, components);

  const exported = namesBeside(reservedExports, reservedFiles);
  const client = exported.claim(pascalCase(clientName), "Client");
  const modelNames = new Map(
    entries(reading, components, "schemas").map(([key]) => [
      key,
      exported.claim(pascalCase(key), "Model"),
    ]),
  );
  const schemas = schemasIn(
    reading,
    mapping(reading, components, "schemas") ?? {},
    modelNames,
  );
  const operations = operationsIn({
    reading,
    root,
    schemas,
    schemes: securitySchemes,
    conventions,
  });

  const groups = groupsOf(reading, root, operations, exported);
  const namespaces = namespacesOf(groups, extras, exported);
  reading.faults.push(...clashes(extras, groups, namespaces));

  const api: Api = {
    title: text(reading, info, "title") ?? "",
    version: text(reading, info, "version") ?? "",
    description: text(reading, info, "description") ?? "",
    baseUrl: baseUrlOf(reading, root),
    docsUrl: docsUrlOf(reading, root),
    groups,
    namespaces,
    extras: extras.filter(({ path }) => path.length === 1),
    models: modelsOf(reading, components, modelNames, schemas),
    securitySchemes,
    failure: conventions.failure,
    requestIdHeader: conventions.requestIdHeader,
    errorCodes: conventions.everywhere,
    clientName: client,
  };
  return { api, faults: reading.faults };
}

function baseUrlOf(reading: Reading, root: JsonObject): string {
  const [server] = mappings(reading, root, "servers");
  const url = server ? (text(reading, server, "url") ?? "") : "";
  if (server && !/^https?:\/\/[^\s{}]+$/.test(url))
    reading.faults.push(
      error(
        at(reading, server, "url"),
        `the server's URL is ${JSON.stringify(url)}, which is no absolute http(s) URL`,
        "write it in full, https://example.com/api for example",
      ),
    );
  return url.replace(/\/+$/, "");
}

function modelsOf(
  reading: Reading,
  components: JsonObject,
  names: ReadonlyMap<string, Identifier>,
  schemas: Schemas,
): readonly Model[] {
  return entries(reading, components, "schemas")
    .flatMap(([key, schema]): Model[] => {
      const name = names.get(key);
      if (!name) return [];
      const type = schemas.typeOf(schema);
      const { description } = annotations(reading, schema);
      const properties = type.kind === "object" ? type.properties : [];
      const example =
        exampleOf(reading, schema) ?? sampleOf(schema, schemas.resolve);
      const fields = schemas.fieldsOf(schema);
      const rules = schemas.rulesOf(schema);
      const open = schemas.isOpen(schema);
      return [
        { name, description, type, properties, fields, rules, open, example },
      ];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
