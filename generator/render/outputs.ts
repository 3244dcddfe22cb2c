import type { View } from "../view/view.js";

/** What a template is rendered for: the package once, or each of the others. */
export const subjects = ["package", "group", "operation", "model"] as const;

export type Subject = (typeof subjects)[number];

/** What can stand in braces in the path of an output. */
export const pathNames: Readonly<Record<Subject, readonly string[]>> = {
  package: [],
  group: ["name"],
  operation: ["name", "group"],
  model: ["name"],
};

/** One line of the table of what is written: a template, and what it is rendered for. */
export interface Output {
  readonly template: string;
  /** `{name}` stands for the file name of the group, operation or model, `{group}` for that of the operation's group. */
  readonly path: string;
  readonly for: Subject;
  /** Whether the package has it. */
  readonly when?: (view: View) => boolean;
}

const hasSchema = (view: View) => view.package.hasSchema;

/** Every rendered file of a package. The runtime and the mock are copied beside them. */
export const outputs: readonly Output[] = [
  { template: "package/package.json", path: "package.json", for: "package" },
  { template: "package/tsconfig.json", path: "tsconfig.json", for: "package" },
  { template: "package/bundle.mjs", path: "bundle.mjs", for: "package" },
  { template: "package/README.md", path: "README.md", for: "package" },
  { template: "client/index.ts", path: "src/index.ts", for: "package" },
  { template: "client/api.ts", path: "src/api.ts", for: "package" },
  { template: "client/client.ts", path: "src/client.ts", for: "package" },
  {
    template: "client/operation-list.ts",
    path: "src/operation-list.ts",
    for: "package",
  },
  {
    template: "client/error-codes.ts",
    path: "src/error-codes.ts",
    for: "package",
    when: ({ api }) => api.hasErrorCodes,
  },
  {
    template: "client/http-failures.ts",
    path: "src/http-failures.ts",
    for: "package",
    when: ({ firstFailing }) => firstFailing !== null,
  },
  {
    template: "client/servers.ts",
    path: "src/servers.ts",
    for: "package",
    when: ({ api }) => api.servers !== null,
  },
  {
    template: "client/fetch.ts",
    path: "src/fetch.ts",
    for: "package",
    when: hasSchema,
  },
  { template: "client/mock.ts", path: "src/mock.ts", for: "package" },
  { template: "client/mock-data.ts", path: "src/mock/data.ts", for: "package" },
  {
    template: "client/operations.ts",
    path: "src/operations/{name}.ts",
    for: "group",
  },
  { template: "client/class.ts", path: "src/apis/{name}.ts", for: "group" },
  { template: "client/model.ts", path: "src/models/{name}.ts", for: "model" },
  { template: "docs/README.md", path: "docs/README.md", for: "package" },
  { template: "docs/errors.md", path: "docs/errors.md", for: "package" },
  { template: "docs/group.md", path: "docs/{name}.md", for: "group" },
  { template: "docs/model.md", path: "docs/{name}.md", for: "model" },
];

/** Folders of templates whose files are copied byte for byte. */
export const copies: readonly { readonly from: string; readonly to: string }[] =
  [
    { from: "runtime/", to: "src/runtime/" },
    { from: "mock/", to: "src/mock/" },
  ];
