import { describe, expect, it } from "vitest";
import { readPathKey } from "../../generator/load/path-key.js";

describe("a key of paths", () => {
  it.each([
    ["/users/{id}", "/users/{id}", ["id"]],
    ["/a b/ü/%41", "/a%20b/%C3%BC/%41", []],
    ["/{+parent}/notes", "/{parent}/notes", ["parent"]],
    ["/{proxy+}", "/{proxy}", ["proxy"]],
    ["/{path*}", "/{path}", ["path"]],
    ["/{*path}", "/{path}", ["path"]],
    ["/{**path}", "/{path}", ["path"]],
    ["/{*}", "/{wildcard}", ["wildcard"]],
    ["/{name=projects/*}:run", "/{name}:run", ["name"]],
    ["/{id:[0-9]{3}}", "/{id}", ["id"]],
    ["/notes{/id}", "/notes/{id}", ["id"]],
    ["/notes{?after,limit}", "/notes", []],
    // Without a name there is no operator.
    ["/{+]*}", "/{+]*}", ["+]*"]],
    ["/{+}", "/{+}", ["+"]],
  ])("%s is sent as %s", (key, path, names) => {
    const read = readPathKey(key, new Set());
    expect(read.path).toBe(path);
    expect(read.names.map(({ name }) => name)).toEqual(names);
  });

  it("has the names that are declared, whatever they look like", () => {
    const declared = new Set([".a", "b:c", "?d"]);
    expect(readPathKey("/{.a}/{b:c}/{?d}", declared)).toMatchObject({
      path: "/{.a}/{b:c}/{?d}",
      query: [],
    });
  });

  it("has a query of texts and of names, and a fragment that is not sent", () => {
    expect(readPathKey("/a?x=y z&q={q}&{r}#Action", new Set())).toMatchObject({
      path: "/a",
      hasFragment: true,
      query: [
        { field: "x", text: "x=y%20z" },
        { field: "q", name: "q" },
        { field: "r", name: "r" },
      ],
    });
  });
});
