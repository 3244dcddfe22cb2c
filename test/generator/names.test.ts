import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  camelCase,
  namesBeside,
  pascalCase,
  words,
} from "../../generator/model/names.js";
import {
  reservedExports,
  reservedFiles,
  reservedMembers,
  reservedMethods,
  reservedParameters,
} from "../../generator/model/reserved.js";
import { payloads } from "./payloads.js";

describe("words", () => {
  it.each([
    ["admin.users_session", ["admin", "users", "session"]],
    ["adminUsersSession", ["admin", "Users", "Session"]],
    ["HTTPServer", ["HTTP", "Server"]],
    ["get2ndURL", ["get2nd", "URL"]],
    ["café", ["cafe"]],
    ["日本", []],
    ["", []],
  ])("of %j are %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("camelCase and pascalCase", () => {
  it.each([
    ["admin_users_session_reset", "adminUsersSessionReset"],
    ["ListNotes", "listNotes"],
    ["GET", "get"],
    ["GET_URL", "getUrl"],
    ["files_getUploadURLExternal", "filesGetUploadURLExternal"],
    ["URL_of_API", "urlOfAPI"],
  ])("of %j begin with %j", (text, camel) => {
    expect(camelCase(words(text))).toBe(camel);
    expect(pascalCase(camel)).toBe(
      camel.charAt(0).toUpperCase() + camel.slice(1),
    );
  });

  it("leave a name that is an identifier its capitals", () => {
    expect(pascalCase("DefaultSuccessTemplate")).toBe("DefaultSuccessTemplate");
    expect(pascalCase("HTTPError")).toBe("HTTPError");
    expect(pascalCase("http error")).toBe("HttpError");
  });
});

describe("namesBeside", () => {
  it.each([
    ["user_id", "user_id"],
    ["page-size", "pagesize"],
    ["2nd", "_2nd"],
    ["日本", "fallback_sg4k"],
    ["", "fallback"],
    ["class", "class_"],
  ])("makes of %j the identifier %j", (wanted, expected) => {
    expect(namesBeside(new Set(["class"])).claim(wanted, "fallback")).toBe(
      expected,
    );
  });

  it("marks names that are taken, also where only case differs", () => {
    const names = namesBeside(new Set());
    const given = ["note", "Note", "NOTE", "note2"].map((name) =>
      names.claim(name, "x"),
    );
    expect(given).toEqual([
      "note",
      expect.stringMatching(/^Note_[0-9a-z]{4}$/),
      expect.stringMatching(/^NOTE_[0-9a-z]{4}$/),
      "note2",
    ]);
  });

  it("marks a name by what the document calls it, wherever that stands", () => {
    const markOf = (before: readonly string[]) => {
      const names = namesBeside(new Set());
      for (const text of ["aB", ...before]) names.claim("aB", "x", text);
      return names.claim("aB", "x", "a-b");
    };
    expect(markOf(["a_b", "A B"])).toBe(markOf([]));
  });

  it("gives a name to what is spelled so before it gives it to others", () => {
    const wish = (text: string) => ({ wanted: "Pet", fallback: "Model", text });
    expect(
      namesBeside(new Set()).claimAll(["pet", "Pet", "p-e-t"].map(wish)),
    ).toEqual([
      expect.stringMatching(/^Pet_/),
      "Pet",
      expect.stringMatching(/^Pet_/),
    ]);
  });

  it("gives out no name of a device", () => {
    const names = namesBeside(new Set(), reservedFiles);
    expect(["Con", "LPT1"].map((name) => names.claim(name, "x"))).toEqual([
      "Con_",
      "LPT1_",
    ]);
  });

  it("is never at a loss: all names are identifiers, free, and unlike each other in any case", () => {
    const wanted = fc.array(
      fc.oneof(
        fc.constantFrom(...payloads, ...reservedParameters, ...reservedExports),
        fc.string({ unit: "binary" }),
        fc.string({ unit: fc.constantFrom("a", "A", "1", "_", "-", "$") }),
      ),
      { maxLength: 30 },
    );
    const reserved = fc.constantFrom(
      reservedExports,
      reservedMembers,
      reservedMethods,
      reservedParameters,
    );
    fc.assert(
      fc.property(reserved, wanted, (exact, texts) => {
        const names = namesBeside(exact, reservedFiles);
        const given = texts.map((text) => names.claim(text, "fallback"));
        for (const name of given) {
          expect(name).toMatch(/^[A-Za-z_$][\w$]*$/);
          expect(name.length).toBeLessThan(130);
          expect(exact).not.toContain(name);
          expect(reservedFiles).not.toContain(name.toLowerCase());
        }
        const folded = given.map((name) => name.toLowerCase());
        expect(new Set(folded).size).toBe(given.length);
      }),
    );
  });
});
