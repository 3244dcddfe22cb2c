import { inspect } from "node:util";
import { expect, it } from "vitest";
import { putMember } from "../../templates/runtime/namespaces.js";

it("a member stands where its dotted name says, beside the others", () => {
  const client = {};
  putMember(client, "users.list", 1);
  putMember(client, "users.profile.get", 2);
  putMember(client, "users.info", 3);
  putMember(client, "ping", 4);
  expect(client).toStrictEqual({
    users: { list: 1, profile: { get: 2 }, info: 3 },
    ping: 4,
  });
  expect(inspect(client)).toBe(
    "{ users: { list: 1, profile: { get: 2 }, info: 3 }, ping: 4 }",
  );
});
