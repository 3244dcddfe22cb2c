import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../generator/config.js";
import { facts } from "../contract/facts.js";
import { readRubyPage, type RubyPage } from "../ruby-page.js";
import { complaintsAbout } from "./compiler.js";
import { fileOf, make, type Made } from "./make.js";
import { scratchFolder, writeFiles } from "./scratch.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The package that an example makes of Slack's session methods. */
function madeBy(example: string): Promise<Made> {
  const settings = readSettings(null, {
    templates: join(repository, "examples/templates", example),
    include: { tags: ["admin.users.session"] },
    package: { name: `${example}-client` },
    client: { name: "SlackClient" },
  });
  return make(join(repository, "spec/slack.yaml"), {
    ...settings,
    schema: false,
  });
}

describe("examples/templates/functions", () => {
  it("makes functions that compile, and that call the mock", async () => {
    const made = await madeBy("functions");
    expect(made.warnings).toEqual([]);
    const use = `import { adminUsersSessionList, adminUsersSessionReset, ApiError } from "./index.js";
import { createMock } from "./mock.js";

export async function use() {
  const mock = createMock({ token: "xoxp-1" });
  const client = { token: "xoxp-1", fetch: mock.fetch };
  const done = await adminUsersSessionReset({ user_id: "W1", mobile_only: true }, { client });
  const list = await adminUsersSessionList(undefined, { client });
  mock.answer("admin.users.session.reset", { failure: "user_not_found" });
  const failed = await adminUsersSessionReset({ user_id: "W2" }, { client }).catch(
    (error: unknown) => error instanceof ApiError && error.message,
  );
  const ok: true = done.ok;
  return { ok, list: list.ok, failed, bodies: mock.requests.map(({ arguments: given }) => given) };
}
`;
    const files = new Map([...made.files, ["src/use.ts", use]]);
    expect(complaintsAbout(new Map([["functions", files]]))).toEqual([]);

    const folder = scratchFolder();
    writeFiles(folder, { "package.json": '{ "type": "module" }' });
    for (const [path, text] of files)
      if (path.endsWith(".ts"))
        writeFiles(folder, {
          [path.replace(/\.ts$/, ".js")]: ts.transpile(text, {
            target: ts.ScriptTarget.ES2022,
            module: ts.ModuleKind.ESNext,
          }),
        });
    const module = (await import(
      pathToFileURL(join(folder, "src/use.js")).href
    )) as { use: () => Promise<unknown> };
    expect(await module.use()).toMatchObject({
      ok: true,
      list: true,
      failed: expect.stringContaining("user_not_found") as string,
      bodies: [{ user_id: "W1" }, {}, { user_id: "W2" }],
    });
  });
});

describe("examples/templates/ruby-docs", () => {
  const rubyTypes = { string: "String", number: "Float", boolean: "Boolean" };

  /** What is documented of the methods, as openapi-generator's page for Ruby has it. */
  const documented: RubyPage = {
    server: facts.server,
    methods: facts.operations.map(({ operationId, method, path }) => ({
      name: operationId,
      request: `${method} ${path}`,
    })),
    operations: facts.operations.map((operation) => {
      const { operationId, parameters, contentType, accept } = operation;
      const required = parameters.filter((one) => one.required);
      const names = required.map(({ name }) => name);
      const signature = `(${[...names, ...(required.length < parameters.length ? ["opts"] : [])].join(", ")})`;
      const { model } = facts.result;
      return {
        name: operationId,
        signatures: [
          `<${model}> ${operationId}${signature}`,
          `<Array(<${model}>, Integer, Hash)> ${operationId}_with_http_info${signature}`,
        ],
        parameters: parameters.map(({ name, type, integer, required }) => ({
          name,
          type: integer ? "Integer" : rubyTypes[type as keyof typeof rubyTypes],
          notes: required ? "" : "[optional]",
        })),
        returns: model,
        authorization: facts.authorization.scheme,
        headers: [`Content-Type: ${contentType}`, `Accept: ${accept}`],
      };
    }),
  };

  /** Of a page, what it says of the documented methods. */
  const documentedIn = (page: RubyPage): RubyPage => {
    const isDocumented = ({ name }: { readonly name: string }) =>
      facts.operations.some(({ operationId }) => operationId === name);
    return {
      server: page.server,
      methods: page.methods.filter(isDocumented),
      operations: page.operations.filter(isDocumented),
    };
  };

  it("makes the page of the session methods, with what is documented", async () => {
    const made = await madeBy("ruby-docs");
    expect(made.warnings).toEqual([]);
    const page = readRubyPage(
      fileOf(made, "docs/ruby/AdminUsersSessionApi.md"),
    );
    expect(documentedIn(page)).toEqual(documented);
  });

  // The page that the client is built after lies outside the repository, and not with everybody.
  const seed = join(repository, "../shared/seed/AdminUsersSessionApi.md");

  it.skipIf(!existsSync(seed))(
    "has the form of openapi-generator's page, with the one argument that it lacks",
    () => {
      const page = readRubyPage(readFileSync(seed, "utf8"));
      const [invalidate, reset] = documented.operations;
      const without = invalidate && {
        ...invalidate,
        signatures: invalidate.signatures.map((one) =>
          one.replace(", opts)", ")"),
        ),
        parameters: invalidate.parameters.filter(
          ({ name }) => name !== "user_id",
        ),
      };
      expect(page).toEqual({ ...documented, operations: [without, reset] });
    },
  );
});
