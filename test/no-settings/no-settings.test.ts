import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { run } from "../generator/command-line.js";
import { filesBelow, writeFiles } from "../generator/scratch.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

const petstore = `openapi: 3.0.3
info: { title: Pet Store, version: 1.0.0 }
servers: [{ url: https://pets.example/v1 }]
paths:
  /pets/{petId}:
    get:
      operationId: showPetById
      tags: [pets]
      parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: One, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
components:
  schemas:
    Pet: { type: object, required: [id], properties: { id: { type: integer }, name: { type: string }, stop: { $ref: "#/components/schemas/AbortSignal" } } }
    AbortSignal: { enum: [whistle, clap] }
`;

it("generate needs no settings file, and makes a package that builds by its own script", async () => {
  // Within the repository, whose modules stand for those that would be installed.
  const folder = join(repository, "node_modules/.cache/no-settings");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, { "petstore.yaml": petstore });
  const args = ["generate", "petstore.yaml", "--out", "client"];
  const { code, stderr } = await run(folder, args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });

  const client = join(folder, "client");
  const about: unknown = JSON.parse(
    readFileSync(join(client, "package.json"), "utf8"),
  );
  expect(about).toMatchObject({ name: "pet-store-client", version: "0.0.0" });
  execFileSync("npm", ["run", "build", "--silent"], { cwd: client });
  expect(filesBelow(join(client, "dist"))).toEqual(
    expect.arrayContaining(["esm/index.js", "cjs/index.js", "esm/index.d.ts"]),
  );
  const said = execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `import { Client } from "./dist/esm/index.js";
       import { createMock } from "./dist/esm/mock.js";
       const client = new Client({ fetch: createMock().fetch });
       console.log(JSON.stringify(await client.pets.showPetById({ petId: "1" })));`,
    ],
    { cwd: client, encoding: "utf8" },
  );
  expect(JSON.parse(said)).toHaveProperty("id");

  // A file of declarations holds all of them, and tells them from the platform's.
  writeFiles(client, {
    "consumer.mts": `import { Client, type AbortSignal as Sign, type Pet } from "./dist/esm/index.js";
      const { signal } = new AbortController();
      const pet: Pet = await new Client().pets.showPetById({ petId: "1" }, { signal });
      const sign: Sign | undefined = pet.stop;
      // @ts-expect-error a sign is no signal
      await new Client().pets.showPetById({ petId: "1" }, { signal: "clap" satisfies Sign });
      export const clap = sign === "clap";`,
  });
  const options = "--noEmit --strict --target es2022 --module nodenext";
  execFileSync("npx", ["tsc", ...options.split(" "), "consumer.mts"], {
    cwd: client,
    stdio: "inherit",
  });
  rmSync(folder, { recursive: true, force: true });
});
