// The generators, each as the command line that its own pages give.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;

/** What makes a client of `document` in the folder `output`: a script and its arguments. */
export const candidates = {
  ours: (document, output) => [
    join(here, "../../dist/cli.js"),
    ...["generate", document, "--out", output],
  ],
  "ours, with schema.ts": (document, output) => [
    join(here, "../../dist/cli.js"),
    ...["generate", document, "--out", output, "--schema"],
  ],
  oazapfts: (document, output) => [
    bin("oazapfts", "oazapfts"),
    ...[document, join(output, "index.ts")],
  ],
  orval: (document, output) => [
    bin("orval", "orval"),
    ...["--input", document, "--output", join(output, "index.ts")],
    ...["--client", "fetch"],
  ],
  "openapi-typescript": (document, output) => [
    bin("openapi-typescript", "openapi-typescript"),
    ...[document, "--output", join(output, "index.ts")],
  ],
  "hey-api": (document, output) => [
    bin("@hey-api/openapi-ts", "openapi-ts"),
    ...["--input", document, "--output", output],
  ],
  "swagger-typescript-api": (document, output) => [
    bin("swagger-typescript-api", "swagger-typescript-api"),
    ...["generate", "--path", document, "--output", output],
  ],
  kubb: () => [
    bin("@kubb/cli", "kubb"),
    ...["generate", "--config", join(here, "kubb.config.mjs")],
  ],
};

/** The script behind a command of a package. */
function bin(name, command) {
  const folder = join(here, "node_modules", name);
  const { bin: bins } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  return join(folder, typeof bins === "string" ? bins : bins[command]);
}
