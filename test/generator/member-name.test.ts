import { describe, expect, it } from "vitest";
import { memberName } from "../../generator/model/member-name.js";

/** Frameworks have their own ways of making operation ids; a caller wants the name of the function. */
describe("a name behind the client's dots", () => {
  it.each([
    ["admin_users_session_reset", "admin.users.session", "reset"],
    ["Pets_GetAll", "Pets", "getAll"],
    ["PetController.find", "PetController", "find"],
    ["CatsController_findAll", "cats", "findAll"],
    ["CatController_findAll_v1", "Cats", "findAllV1"],
    ["AppController_getHello", null, "appControllerGetHello"],
    ["RolesController_list", "admin", "rolesControllerList"],
    ["read_cat_cats__cat_id__get", "cats", "readCat"],
    ["read_cat_cats__cat_id__get", null, "readCat"],
    ["cats_cats__cat_id__get", "cats", "cats"],
    ["_cats__cat_id__get", "cats", "catIdGet"],
    ["read_cat_cats__cat_id__put", "cats", "readCatCatsCatIdPut"],
  ])("of %s in %s is %s", (id, tag, name) => {
    const path = "/cats/{cat_id}";
    expect(memberName({ id, tag, method: "GET", path })).toBe(name);
  });
});
