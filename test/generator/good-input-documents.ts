import { expect } from "vitest";
import { describeFaults } from "../../generator/report.js";
import { fieldsOf } from "./good-input-types.js";
import { fileOf, operation, type Made } from "./make.js";

/** What is made of the documents of the corpus that are about documents and names. */
export const documentFacts: Readonly<Record<string, (made: Made) => void>> = {
  "several-tags"(made) {
    expect(made.view.groups.map((group) => group.className)).toEqual([
      "NotesApi",
      "NotesLinesApi",
      "PeopleApi",
    ]);
    expect(dottedNames(made)).toEqual([
      "notes.list",
      "notes.lines.list",
      "people.list",
    ]);
  },
  "no-tags"(made) {
    expect(made.view.groups.map((group) => group.className)).toEqual([
      "DefaultApi",
      "PeopleApi",
    ]);
    const [listNotes, request, people, get] = dottedNames(made);
    expect([listNotes, request, get]).toEqual([
      "listNotes",
      "request_",
      "people.get",
    ]);
    // There is no telling which of the two the document had first.
    expect(people).toMatch(/^people_\w{4}$/);
    expect(made.view.client.endpoints).toBe("ClientEndpoints");
  },
  "no-operation-id"(made) {
    expect(operation(made, "getNotesById").path.method).toBe("GET");
    expect(describeFaults(made.warnings)).toContain(
      "GET /notes/{id} has no operationId, so it is called get_notes_by_id",
    );
  },
  deprecated(made) {
    expect(fileOf(made, "src/apis/NotesApi.ts")).toContain("* @deprecated");
    expect(fileOf(made, "src/operations/NotesApi.ts")).toMatch(
      /Not used any more\.\s+\* @deprecated\s+\*\/\s+old\?: string;/,
    );
    expect(fileOf(made, "src/operations/NotesApi.ts")).toMatch(
      /@deprecated \*\/\s+older\?: string;/,
    );
    expect(fileOf(made, "docs/NotesApi.md")).toContain("**Deprecated.**");
  },
  "several-files"(made) {
    expect(fieldsOf(made, "Note")).toEqual(["author: Author"]);
    expect(fieldsOf(made, "Author")).toEqual([
      "name?: string",
      "notes?: Note[]",
    ]);
    expect(operation(made, "listNotes").result.code).toBe("Note[]");
    expect(operation(made, "listNotes").optional[0]?.key).toBe("limit");
  },
  parts(made) {
    expect(
      made.view.groups.map(({ tag, description }) => [
        tag.comment,
        description?.comment,
      ]),
    ).toEqual([
      ["notes", "What people write."],
      ["people", "People who write."],
    ]);
    expect(operation(made, "listNotes").result.code).toBe("Notes");
    expect(operation(made, "getPerson").path.template.literal).toBe(
      '"/people/{id}"',
    );
  },
  json(made) {
    expect(made.view.api.baseUrl.literal).toBe('"https://notes.example"');
  },
  anchors(made) {
    for (const name of ["listNotes", "listPeople"])
      expect(operation(made, name).optional[0]?.key).toBe("limit");
  },
  "reference-in-an-example"(made) {
    expect(operation(made, "listNotes").answer.example).toBe(
      '{"link":{"$ref":"#/components/schemas/Nowhere"}}',
    );
  },
  "odd-names"(made) {
    expect(made.view.models.map((model) => model.name)).toEqual([
      "ApiError_",
      "Con_",
      "Note",
      "Note_did9",
      "Promise_",
      "Readme_",
      "String_",
      "ThenArguments",
    ]);
    expect(made.view.groups.map((group) => group.className)).toEqual([
      "ABCApi",
      "DefaultApi_bndo",
    ]);
    expect(
      made.view.groups.flatMap((group) =>
        group.operations.map(({ name }) => name),
      ),
    ).toEqual(["_2Fast", "then_", "then_y93q", "delete_"]);
    expect(
      operation(made, "then_y93q").positional.map((one) => one.identifier),
    ).toEqual(["console_", "Console", "operations_", "parameter_3ftk", "data"]);
    expect(operation(made, "then_y93q").local.data).toBe("data_");
  },
  capitals(made) {
    const { groups } = made.view;
    const [get, list, revoke] = groups.flatMap((group) => group.operations);
    expect(get).toMatchObject({
      name: "filesGetUploadURLExternal",
      member: "getUploadURLExternal",
      argumentsName: "FilesGetUploadURLExternalArguments",
      errorCodeName: "FilesGetUploadURLExternalErrorCode",
      dottedName: { literal: '"files.getUploadURLExternal"' },
      path: { dotted: "files.getUploadURLExternal" },
    });
    expect(list).toMatchObject({
      name: "filesListAll",
      dottedName: { literal: '"files.listAll"' },
    });
    expect(revoke).toMatchObject({
      className: "FilesPublicURLApi",
      dottedName: { literal: '"files.publicURL.revoke"' },
    });
  },
  extensions(made) {
    expect(columnsIn(made)).toContain("Rate limit");
    const list = operation(made, "listNotes");
    expect(list.rateLimit).toMatchObject({
      tier: { literal: '"slow"' },
      perMinute: "6",
    });
    expect(list.idempotent).toBe(false);
    expect(list.errors.map((one) => one.description.literal)).toEqual([
      '"It is gone."',
      '"It is lost."',
    ]);
    expect(list.errors[1]?.advice.literal).toBe('"Look again."');
    expect(operation(made, "makeNote").idempotent).toBe(true);
    expect(made.view.api.failure).toMatchObject({
      equals: '"bad"',
      rule: expect.arrayContaining([
        { name: "throttled", value: '["busy"]' },
      ]) as unknown,
    });
    expect(made.view.api.requestIdHeader.literal).toBe('"x-request-id"');
  },
  "no-operations"(made) {
    expect(made.view.firstOperation).toBeNull();
    expect(fieldsOf(made, "Note")).toEqual(["title?: string"]);
  },
};

/** The columns of the reference's table of operations. */
function columnsIn(made: Made): readonly string[] {
  const [head = ""] =
    /^\| Method .*$/m.exec(fileOf(made, "docs/README.md")) ?? [];
  return head.split("|").flatMap((cell) => cell.trim() || []);
}

function dottedNames({ view }: Made): readonly string[] {
  return view.groups.flatMap((group) =>
    group.operations.map(({ path }) => path.dotted),
  );
}
