// What the compiler takes for a page of code that calls GitHub with what a generator made.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** The calls of the page: what each sends, and what is read from its answer. */
const calls = [
  ["repos", "get", "GET", "/repos/{owner}/{repo}", {}, "full_name"],
  [
    "repos",
    "listForOrg",
    "GET",
    "/orgs/{org}/repos",
    { query: { sort: '"pushed"' } },
    "length",
  ],
  [
    "issues",
    "listForRepo",
    "GET",
    "/repos/{owner}/{repo}/issues",
    { query: { state: '"open"' } },
    "length",
  ],
  [
    "issues",
    "create",
    "POST",
    "/repos/{owner}/{repo}/issues",
    { body: { title: '"Broken"' } },
    "number",
  ],
  [
    "issues",
    "createComment",
    "POST",
    "/repos/{owner}/{repo}/issues/{issue_number}/comments",
    { body: { body: '"Me too"' } },
    "html_url",
  ],
  [
    "pulls",
    "get",
    "GET",
    "/repos/{owner}/{repo}/pulls/{pull_number}",
    {},
    "title",
  ],
  [
    "pulls",
    "list",
    "GET",
    "/repos/{owner}/{repo}/pulls",
    { query: { state: '"all"' } },
    "length",
  ],
  [
    "pulls",
    "create",
    "POST",
    "/repos/{owner}/{repo}/pulls",
    { body: { head: '"new"', base: '"main"' } },
    "number",
  ],
  [
    "teams",
    "list",
    "GET",
    "/orgs/{org}/teams",
    { query: { page: "2" } },
    "length",
  ],
  ["gists", "get", "GET", "/gists/{gist_id}", {}, "created_at"],
].map(([tag, name, method, path, { query, body }, read]) => ({
  ...{ tag, name, method, path, query, body, read },
  operation: tag + name[0].toUpperCase() + name.slice(1),
  status: method === "POST" ? 201 : 200,
  inPath: [...path.matchAll(/{(\w+)}/g)].map(([, argument]) => argument),
}));

const object = (fields) =>
  `{ ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ")} }`;
const named = (names) =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)]));
const valueOf = (name) => (name.endsWith("_number") ? "7" : '"octocat"');
const inParts = ({ inPath, query, body }) =>
  object({
    ...(inPath.length && { path: object(named(inPath)) }),
    ...(query && { query: object(query) }),
    ...(body && { body: object(body) }),
  });
/** Arguments one after the other, what is not in the path as an object. */
const inTurn = ({ inPath, query, body }) =>
  [...inPath.map(valueOf), ...[query, body].filter(Boolean).map(object)].join(
    ", ",
  );

/** A page for each candidate: what it imports, and how it makes one of the calls. */
const pages = {
  // What a program depends on is the package that is built.
  ours: {
    build: ["run", "build"],
    head: 'import { Client } from "./dist/esm/index.js";\nconst client = new Client({ token: "t" });',
    call: ({ tag, name, inPath, query, body, read }) =>
      `(await client.${tag}.${name}(${object({ ...named(inPath), ...query, ...(body && { body: object(body) }) })})).${read}`,
  },
  oazapfts: {
    head: 'import * as api from "./index.js";',
    call: (call) =>
      chosenByStatus(call, `api.${call.operation}(${inTurn(call)})`),
  },
  orval: {
    head: 'import * as api from "./index.js";',
    call: (call) =>
      chosenByStatus(call, `api.${call.operation}(${inTurn(call)})`),
  },
  "openapi-typescript": {
    head: 'import createClient from "openapi-fetch";\nimport type { paths } from "./index.js";\nconst client = createClient<paths>();',
    call: ({ method, path, inPath, query, body, read }) =>
      `(await client.${method}("${path}", ${object({
        params: object({
          path: object(named(inPath)),
          ...(query && { query: object(query) }),
        }),
        ...(body && { body: object(body) }),
      })})).data?.${read}`,
  },
  "hey-api": {
    head: 'import * as api from "./index.js";',
    call: (call) =>
      `(await api.${call.operation}(${inParts(call)})).data?.${call.read}`,
  },
  "swagger-typescript-api": {
    head: 'import { Api } from "./Api.js";\nconst api = new Api();',
    call: (call) =>
      `(await api.${call.path.split("/")[1]}.${call.operation}(${inTurn(call)})).data.${call.read}`,
  },
  kubb: {
    head: 'import * as api from "./index.js";',
    call: (call) =>
      `(await api.${call.operation}(${inTurn(call)})).${call.read}`,
  },
};

const chosenByStatus = ({ status, read }, call) =>
  `await ${call}.then((answer) => (answer.status === ${status} ? answer.data.${read} : undefined))`;

/**
 * Milliseconds of processor that the compiler takes for the page over an empty file, the
 * least of three, and whether it complains.
 */
export function pageOf(name, output) {
  if (!pages[name]) return "not compiled";
  const { head, call, build } = pages[name];
  if (build) spawnSync("npm", build, { cwd: output, stdio: "ignore" });
  const compiled = (file, text) => {
    writeFileSync(join(output, file), text);
    const runs = Array.from({ length: 3 }, () => compile(join(output, file)));
    const milliseconds = Math.min(...runs.map((run) => run.milliseconds));
    return { milliseconds, complaint: runs[0].complaint };
  };
  const empty = compiled("empty.ts", "export {};\n");
  const { milliseconds, complaint } = compiled(
    "page.ts",
    `${head}\nexport const read = [\n${calls.map((one) => `  ${call(one)},`).join("\n")}\n];\n`,
  );
  const spent = `${Math.round(milliseconds - empty.milliseconds)} ms`;
  return complaint ? `${spent}, fails` : spent;
}

function compile(file) {
  const { stdout } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "compile.mjs"), file],
    { encoding: "utf8" },
  );
  return JSON.parse(stdout);
}
