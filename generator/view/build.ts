import type { Settings } from "../settings/settings.js";
import type { Api, Group } from "../model/api.js";
import type { Identifier } from "../model/identifier.js";
import type { SecurityScheme } from "../model/api-security.js";
import { answerImports, httpInfo } from "./answers.js";
import { anchorOf, fileOf, pageOf } from "./files.js";
import { modelViews } from "./model.js";
import {
  extraView,
  isClient,
  isRoot,
  lowerFirst,
  namespaceViews,
} from "./namespaces.js";
import { apiCredentials, schemeFacts } from "./credentials.js";
import { partImports } from "./descriptor.js";
import { endpointImports } from "./endpoint.js";
import { errorView, operationView, type Shared } from "./operation.js";
import { optionImports } from "./option-imports.js";
import { operationLines } from "./operation-lines.js";
import { columnsOf } from "./reference.js";
import { directoryOf, type Directory } from "./replacement.js";
import { failureView } from "./failure.js";
import { functionImports } from "./parameter-style.js";
import type { FileName, Prose } from "./safe.js";
import { repetitionViews } from "./repetition.js";
import { serverViews } from "./servers.js";
import { linkTo, optionalText, textOf } from "./text.js";
import type { TypeText } from "./type-text.js";
import type { SecuritySchemeView } from "./api-view.js";
import type { GroupView } from "./group-view.js";
import type { OperationView } from "./operation-view.js";
import type { PackageView, View } from "./view.js";

/** Everything that templates can show, decided. */
export function buildView(api: Api, settings: Settings): View {
  const directory = directoryOf(api.groups);
  const credentials = apiCredentials(api);
  const shared: Shared = {
    common: new Set(api.errorCodes.map(({ code }) => code)),
    api,
    overview: columnsOf(api),
    hasFailureRule: api.failure !== null,
    hasOwnOptions: credentials.credentials !== null,
  };
  const groups = api.groups.map((group) => groupView(group, directory, shared));
  const operations = groups.flatMap((group) => group.operations);
  const namespaces = namespaceViews(api.namespaces, groups);
  const allExtras = [
    ...api.extras,
    ...api.namespaces.flatMap(({ extras }) => extras),
  ].map(({ path, maker }) => ({ dotted: textOf(path.join(".")), maker }));
  const hasErrorCodes =
    api.failure !== null ||
    api.errorCodes.length > 0 ||
    operations.some(({ errors }) => errors.length > 0);
  return {
    version: 1,
    package: packageView(settings),
    api: {
      title: textOf(api.title),
      description: optionalText(api.description),
      baseUrl: textOf(api.baseUrl),
      location: locationOf(api.baseUrl),
      servers: serverViews(api.servers),
      docs: linkTo(api.docsUrl),
      requestIdHeader: textOf(api.requestIdHeader),
      credential:
        operations.find(({ credential }) => credential)?.credential?.name ??
        null,
      ...credentials,
      optionImports: optionImports({
        hasCredentials: shared.hasOwnOptions,
        hasErrorCodes,
        hasOperations: operations.length > 0,
      }),
      failure: api.failure && failureView(api, api.failure),
      hasErrorCodes,
      errors: api.errorCodes.map(errorView),
      repetition: repetitionViews(hasErrorCodes),
    },
    client: {
      name: api.clientName,
      endpoints: namespaces.find(isClient)?.name ?? null,
      extras: api.extras.map(extraView),
      allExtras,
      hasExtras: allExtras.length > 0,
      hasMembers: operations.length + allExtras.length > 0,
    },
    groups,
    models: modelViews(
      api.models,
      api.groups.flatMap((group) => group.operations),
      groups,
    ),
    resultModels: distinct(
      operations.flatMap(({ result, pagination, endpoint }) => [
        ...(endpoint.chooses ? [] : result.models),
        ...(pagination?.item.models ?? []),
      ]),
    ),
    answerImports: answerImports(
      operations.flatMap(({ endpoint, pagination, answerTypes, info }) => {
        if (endpoint.chooses) return [];
        if (pagination) return answerTypes.inData;
        // Before the type of its options, that of `withHttpInfo` has to be named.
        const named = shared.hasOwnOptions && info === null;
        return [...allOf(answerTypes), ...(named ? [httpInfo] : [])];
      }),
    ),
    failureModels: distinct(
      operations.flatMap(({ failureBodies }) =>
        failureBodies.flatMap(({ models }) => models),
      ),
    ),
    ...endpointImports(operations),
    namespaces,
    roots: namespaces.filter(isRoot),
    securitySchemes: api.securitySchemes.map((scheme) =>
      securitySchemeView(scheme, api.securitySchemes),
    ),
    operationLines: operationLines(
      api.groups.flatMap(({ operations }, at) => {
        const group = groups[at];
        return group ? [[operations, group] as const] : [];
      }),
      shared.common,
    ),
    overviewColumns: shared.overview.map(({ title }) => textOf(title).cell),
    firstOperation: operations[0] ?? null,
    firstFailing:
      operations.find(({ failureBodies }) => failureBodies.length > 0) ?? null,
  };
}

/** Where the API is, as a sentence. */
function locationOf(baseUrl: string): Prose {
  return (
    baseUrl.trim() === ""
      ? "Where the API is, the option `baseUrl` says."
      : `All URIs are relative to *${textOf(baseUrl).name}*`
  ) as Prose;
}

function packageView(settings: Settings): PackageView {
  const { package: given, schema, extras } = settings;
  return {
    name: textOf(given.name),
    version: textOf(given.version),
    description: textOf(given.description),
    license: textOf(given.license),
    hasLicenseFile: given.licenseFile !== null,
    keywords: given.keywords.map(textOf),
    hasSchema: schema,
    words: {
      dependencies: textOf(schema ? "one dependency" : "no dependencies").cell,
      ways: textOf(schema ? "Three" : "Two").cell,
      allWays: textOf(schema ? "All three" : "Both").cell,
    },
    hasExtras: extras !== null,
    entries: {
      fetch: textOf(`${given.name}/fetch`),
      mock: textOf(`${given.name}/mock`),
    },
    extraEntries: (extras?.entries ?? []).map((name) => ({
      name: textOf(name),
      subpath: textOf(`./${name}`),
      // As the settings' form has it.
      file: name as FileName,
    })),
  };
}

function groupView(
  group: Group,
  directory: Directory,
  shared: Shared,
): GroupView {
  const operations = group.operations.map((operation) =>
    operationView(operation, group, directory, shared),
  );
  return {
    className: group.className,
    variable: lowerFirst(group.className),
    partImports: partImports(operations.map(({ descriptor }) => descriptor)),
    functions: functionImports(group.operations),
    descriptions: distinct(
      operations.map(({ descriptionType }) => descriptionType),
    ),
    answerImports: {
      inTypes: answerImports(
        operations.flatMap(({ answersName, answerTypes }) =>
          answersName ? allOf(answerTypes) : [],
        ),
      ),
      inSignatures: answerImports(
        operations.flatMap(({ answersName, answerTypes }) =>
          answersName ? [] : allOf(answerTypes),
        ),
      ),
      inResults: answerImports(
        operations.flatMap(({ answerTypes }) => answerTypes.inData),
      ),
    },
    hasPositions: operations.some(({ positions }) => positions !== null),
    tag: textOf(group.tag),
    description: optionalText(group.description),
    docs: linkTo(group.docsUrl),
    operations,
    files: {
      name: fileOf(group.className),
      page: pageOf(group.className),
      anchor: anchorOf(group.className),
    },
    binary: {
      inArguments: operations.some(({ takesBinary }) => takesBinary),
      inSignatures: operations.some((operation) =>
        signatureTypes(operation).some(({ hasBinary }) => hasBinary),
      ),
    },
    models: {
      arguments: distinct(
        operations.flatMap(({ parameters, otherBodies, answerChoices }) => [
          ...[...parameters, ...otherBodies].flatMap(({ type }) => type.models),
          ...answerChoices.flatMap(({ result }) => result.models),
        ]),
      ),
      results: distinct(operations.flatMap(({ result }) => result.models)),
      all: distinct(
        operations.flatMap(({ result, answersName, ...operation }) => [
          ...(answersName ? [] : result.models),
          ...signatureTypes(operation).flatMap(({ models }) => models),
        ]),
      ),
    },
  };
}

function allOf({
  inData,
  inInfo,
}: OperationView["answerTypes"]): readonly Identifier[] {
  return [...inData, ...inInfo];
}

/** The types of what stands in the signatures of a method by itself. */
function signatureTypes({
  positional,
  otherBodies,
}: Pick<OperationView, "positional" | "otherBodies">): readonly TypeText[] {
  return [...positional, ...otherBodies].map(({ type }) => type);
}

function securitySchemeView(
  scheme: SecurityScheme,
  all: readonly SecurityScheme[],
): SecuritySchemeView {
  return {
    name: textOf(scheme.name),
    anchor: anchorOf(scheme.name),
    type: textOf(scheme.type),
    description: optionalText(scheme.description),
    facts: schemeFacts(scheme, all),
    authorization: linkTo(scheme.authorizationUrl),
    token: linkTo(scheme.tokenUrl),
    scopes: scheme.scopes.map(({ name, description }) => ({
      name: textOf(name),
      description: optionalText(description),
    })),
  };
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)].sort();
}
