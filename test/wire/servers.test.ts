import { describe, expect, it } from "vitest";
import { packageOf } from "./package.js";

const paths = {
  "/a": {
    get: {
      operationId: "a",
      tags: ["calls"],
      responses: { "204": { description: "Done." } },
    },
  },
};

/** Where a package of this server sends a call, and what was said about it. */
async function sentTo(server: object, options: object = {}) {
  const { callsOf, warnings } = await packageOf({
    openapi: "3.1.0",
    info: { title: "Servers", version: "1.0.0" },
    servers: [server],
    paths,
  });
  let sent = "";
  const fetch = (url: string) => {
    sent = url;
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  await callsOf({ fetch, ...options })["a"]?.();
  return { sent, warnings };
}

describe("a server", () => {
  it("may have variables, which are at their defaults", async () => {
    const url = "https://{region}.example:{port}/{version}/";
    const variables = {
      region: { default: "eu", enum: ["eu", "us"] },
      port: { default: "8443" },
      version: { default: "v2" },
    };
    expect(await sentTo({ url, variables })).toEqual({
      sent: "https://eu.example:8443/v2/a",
      warnings: [],
    });
  });

  it("may be a path, and then each client says where that is", async () => {
    const server = { url: "/v1" };
    await expect(sentTo(server)).rejects.toThrow(TypeError);
    const baseUrl = "https://api.example/v1";
    const { sent, warnings } = await sentTo(server, { baseUrl });
    expect(sent).toBe("https://api.example/v1/a");
    expect(warnings).toEqual([
      'the server\'s URL is "/v1", which is no absolute http(s) URL, so that clients need the option `baseUrl`',
    ]);
  });
});
