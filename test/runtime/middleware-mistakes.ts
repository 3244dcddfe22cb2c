/** Mistakes that people make in middleware. */

import { json, reset, returns, silent, type Case } from "./middleware-cases.js";

const broken = new Error("broken");
const fails = () => {
  throw broken;
};
const rejects = () => Promise.reject(broken);

export const mistakes: readonly Case[] = [
  {
    title: "answers with a response whose body has been read",
    middleware: () => [
      {
        onRequest: async () => {
          const once = json({ from: "a cache" });
          await once.text();
          return once;
        },
      },
    ],
  },
  ...(["throws", "rejects"] as const).flatMap((how): Case[] => {
    const hook = how === "throws" ? fails : rejects;
    return [
      {
        title: `${how} before the request`,
        middleware: () => [silent, { ...silent, onRequest: hook }, silent],
      },
      {
        title: `${how} after the response`,
        middleware: () => [silent, { ...silent, onResponse: hook }, silent],
      },
      {
        title: `${how} after an error`,
        middleware: () => [silent, { ...silent, onError: hook }, silent],
        respond: reset,
      },
    ];
  }),
  {
    title: "returns a text for a request",
    middleware: () => [silent, { onRequest: returns("text") }, silent],
  },
  {
    title: "returns a request for a response",
    middleware: () => [
      silent,
      { onResponse: returns(new Request("https://notes.example")) },
      silent,
    ],
  },
  {
    title: "returns a text for an error",
    middleware: () => [silent, { onError: returns("text") }, silent],
    respond: reset,
  },
  {
    title: "reads the body of the request, and leaves none",
    middleware: () => [
      {
        ...silent,
        onRequest: async ({ request }) => {
          await request.text();
        },
      },
      silent,
    ],
  },
  {
    title: "reads the body of the response, and leaves none",
    middleware: () => [
      silent,
      {
        onResponse: async ({ response }) => {
          await response.text();
        },
      },
    ],
  },
];
