// One operation, called in all ways of the package, and as a raw request.
import * as index from "slack-web-client";
import { createFetchClient } from "slack-web-client/fetch";

export const token = "xoxp-prism";

/** The ways, each a function that makes a call of an operation with these arguments. */
export function waysOf(baseUrl, clientName) {
  // Prism has no limits, and no call is to succeed by repetition.
  const options = { baseUrl, token, maxRetries: 0, rateLimit: "off" };
  const client = new index[clientName](options);
  const byPath = createFetchClient(options);
  return {
    "by its name": ({ dotted }, args) =>
      dotted.split(".").reduce((object, key) => object[key], client)(
        valuesOf(args, (one) => one.place !== "credential"),
      ),
    "as documented": ({ className, name, positional }, args) =>
      new index[className](options)[name](
        ...positional.map(sent),
        valuesOf(args, (one) => !positional.includes(one)),
      ),
    "by its path": ({ method, template }, args) =>
      byPath[method](template, {
        params: {
          path: valuesOf(args, (one) => one.place === "path"),
          query: valuesOf(args, (one) => one.place === "query"),
          header: valuesOf(args, (one) => one.place === "header"),
        },
        body: bodyOf(args),
      }),
  };
}

/** A request that none of our code has encoded. */
export function sendRaw(baseUrl, { method, template, contentType }, args) {
  const at = (place) => args.filter((one) => one.place === place);
  const path = at("path").reduce(
    (text, one) => text.replace(`{${one.name}}`, encodeURIComponent(one.value)),
    template,
  );
  const query = new URLSearchParams(textsOf(at("query")));
  const headers = new Headers(textsOf(at("header")));
  if (at("credential").length > 0)
    headers.set("authorization", `Bearer ${token}`);
  const body = rawBody(contentType, bodyOf(args));
  // FormData names its own type, with the boundary.
  if (body !== undefined && !(body instanceof FormData))
    headers.set("content-type", contentType);
  return fetch(`${baseUrl}${path}?${query}`, { method, headers, body });
}

function rawBody(contentType, body) {
  if (body === undefined) return undefined;
  if (contentType === "application/x-www-form-urlencoded")
    return String(new URLSearchParams(mapValues(body, textOf)));
  if (contentType !== "multipart/form-data") return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of Object.entries(body))
    form.append(name, value instanceof Blob ? value : textOf(value));
  return form;
}

/** The fields of a form, or the whole body of any other type. */
function bodyOf(args) {
  const whole = args.find((one) => one.place === "body");
  const fields = args.filter((one) => one.place === "field");
  if (whole) return whole.value;
  return fields.length > 0 ? valuesOf(fields, () => true) : undefined;
}

function valuesOf(args, wanted) {
  return Object.fromEntries(
    args.filter(wanted).map((one) => [one.name, sent(one)]),
  );
}

function sent({ place, value }) {
  return place === "credential" ? token : value;
}

const textsOf = (args) => args.map((one) => [one.name, textOf(one.value)]);
const textOf = (value) =>
  typeof value === "string" ? value : JSON.stringify(value);
const mapValues = (object, map) =>
  Object.fromEntries(
    Object.entries(object).map(([key, one]) => [key, map(one)]),
  );
