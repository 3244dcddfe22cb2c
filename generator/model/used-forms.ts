import type { Api, Model } from "./api.js";
import type { Identifier } from "./identifier.js";
import { addNamed, byName } from "./named-in.js";

/**
 * An API without the forms of models that nothing uses: where a schema is read in
 * one form and sent in another, as a rule one of them is all that its operations have.
 */
export function withoutUnusedForms(api: Api): Api {
  if (api.models.every(({ twin }) => twin === null)) return api;
  const models = byName(api.models);
  const used = new Set<Identifier>();
  addNamed(
    api.groups.map(({ operations }) => operations),
    models,
    used,
  );
  const isWanted = (name: Identifier | null): boolean =>
    name !== null && used.has(name);
  // What no operation names is there for its schema: a subtype, or of a webhook.
  const others = api.models.filter(
    ({ name, twin }) => !isWanted(name) && !isWanted(twin),
  );
  addNamed(others.map(asNamed), models, used);
  return used.size === api.models.length
    ? api
    : { ...api, models: api.models.filter(({ name }) => used.has(name)) };
}

function asNamed({ name }: Model): object {
  return { kind: "model", name };
}
