import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { completeSettings } from "../../generator/settings/settings.js";
import { readSettings } from "../../generator/config.js";
import { findSettings } from "../../generator/settings/find.js";
import { scratchFolder, writeFiles } from "./scratch.js";

describe("findSettings", () => {
  const found = (
    files: readonly string[],
    document?: string,
  ): readonly string[] => {
    const folder = scratchFolder();
    writeFiles(folder, Object.fromEntries(files.map((file) => [file, ""])));
    const path = document === undefined ? document : join(folder, document);
    return findSettings(path, folder).map((file) => relative(folder, file));
  };

  it.each([
    ["nothing", [], []],
    ["the one here", ["a.config.yaml"], ["a.config.yaml"]],
    ["the one in spec/", ["spec/a.config.yaml"], ["spec/a.config.yaml"]],
    [
      "all where there are several",
      ["b.config.yaml", "spec/a.config.yaml"],
      ["b.config.yaml", "spec/a.config.yaml"],
    ],
    [
      "the one of our own name before others",
      ["a.config.yaml", "openapi-handlebars.yaml"],
      ["openapi-handlebars.yaml"],
    ],
    ["no file of another kind", ["a.config.yml", "config.yaml"], []],
  ])("without a document finds %s", (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });

  it.each([
    ["api/notes.yaml", ["api/notes.config.yaml"], ["api/notes.config.yaml"]],
    ["notes.json", ["notes.config.yaml"], ["notes.config.yaml"]],
    ["notes.yaml", ["other.config.yaml", "openapi-handlebars.yaml"], []],
  ])("beside %s, of %j, finds %j", (document, files, expected) => {
    expect(found(files, document)).toEqual(expected);
  });
});

describe("readSettings", () => {
  it("makes paths absolute, from where the file is", () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "spec/a.config.yaml":
        "document: a.yaml\noutput: ../out\ntemplates: tmpl\npackage: { licenseFile: ../LICENSE }\n",
      "spec/a.yaml": "",
      "spec/tmpl/x.hbs": "",
      LICENSE: "",
    });
    expect(readSettings(join(folder, "spec/a.config.yaml"))).toMatchObject({
      document: join(folder, "spec/a.yaml"),
      output: join(folder, "out"),
      templates: join(folder, "spec/tmpl"),
      package: { licenseFile: join(folder, "LICENSE") },
    });
  });
});

describe("completeSettings", () => {
  it.each([
    ["Notes API", "notes-api-client"],
    ["  Über: Notes!  ", "ber-notes-client"],
    ["日本", "api-client"],
    ["", "api-client"],
  ])("names the package after the title %j", (title, name) => {
    const given = { document: "/a.yaml", package: {}, client: {} };
    expect(completeSettings(given, title)).toMatchObject({
      package: { name, version: "0.0.0", licenseFile: null },
      client: { name: "Client" },
      formatter: "oxfmt",
      schema: false,
    });
  });
});
