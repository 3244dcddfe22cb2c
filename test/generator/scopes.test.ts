import { expect, it } from "vitest";
import { scopesText } from "../../generator/view/security.js";

const use = (scheme: string, ...scopes: string[]) => ({ scheme, scopes });

it.each([
  [[], ""],
  [[[use("bot")], [use("user")]], ""],
  [[[use("bot", "a")]], "`a`"],
  [[[use("bot", "a", "b")]], "`a` and `b`"],
  [[[use("bot", "a")], [use("bot", "b")]], "`a`, `b`"],
  [[[use("bot", "a")], [use("user", "a")]], "`a`"],
  [[[use("bot", "a")], [use("user", "b")]], "`a` (bot); `b` (user)"],
  [[[use("bot", "a")], [use("user")]], "`a` (bot); none (user)"],
  [
    [[use("bot", "a")], [use("user", "a")], [use("app", "b")]],
    "`a` (bot, user); `b` (app)",
  ],
])("says once which scopes are enough: %j", (security, text) => {
  expect(scopesText(security)).toBe(text);
});
