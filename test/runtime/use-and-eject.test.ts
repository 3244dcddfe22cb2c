/** Adding middleware to a client by path and taking it out: as in openapi-fetch. */

import createClient, {
  type Client,
  type Middleware as Theirs,
} from "openapi-fetch";
import { describe, expect, it, vi } from "vitest";
import { plainApi } from "./described.js";
import { json } from "./middleware-cases.js";
import { init, notes, path, type Paths } from "./middleware-runs.js";

const fetch = () => Promise.resolve(json({ saved: true }));
const ourClient = () => notes({ fetch });
const theirClient = () =>
  createClient<Paths>({ baseUrl: plainApi.baseUrl, fetch });

describe("use() and eject()", () => {
  /** Which of three are called, and in which order. */
  async function orderOf(
    client: Client<Paths>,
    act: (client: Client<Paths>, ...all: readonly Theirs[]) => void,
  ): Promise<string> {
    let order = "";
    const named = (name: string) => ({
      onRequest: () => {
        order += name;
      },
    });
    act(client, ...["a", "b", "c"].map(named));
    await client.PUT(path, init);
    return order;
  }

  it.each<[string, string, Parameters<typeof orderOf>[1]]>([
    [
      "keeps their order",
      "abc",
      (client, ...all) => {
        client.use(...all);
      },
    ],
    [
      "adds to those there are",
      "cab",
      (client, a, b, c) => {
        client.use(c);
        client.use(a, b);
      },
    ],
    [
      "takes out those it is told",
      "b",
      (client, ...all) => {
        client.use(...all);
        client.eject(...all.filter((_, index) => index !== 1));
      },
    ],
    [
      "takes out nothing that is not there",
      "a",
      (client, a, b) => {
        client.use(a);
        client.eject(b);
      },
    ],
    [
      "takes out one of two that are the same",
      "ba",
      (client, a, b) => {
        client.use(a, b, a);
        client.eject(a);
      },
    ],
    [
      "passes over what is none",
      "a",
      (client, a) => {
        client.use(
          undefined as unknown as Theirs,
          a,
          null as unknown as Theirs,
        );
      },
    ],
  ])("%s: %s", async (_title, expected, act) => {
    expect(await orderOf(theirClient(), act)).toBe(expected);
    expect(await orderOf(ourClient(), act)).toBe(expected);
  });

  it.each([[{}], ["onRequest"], [{ onrequest: () => undefined }], [7]])(
    "refuses what has no hook: %j",
    (wrong) => {
      const all = [wrong as Theirs];
      expect(() => {
        theirClient().use(...all);
      }).toThrow("must be an object");
      expect(() => {
        ourClient().use(...all);
      }).toThrow(
        new TypeError("middleware has one of onRequest, onResponse, onError"),
      );
    },
  );

  it("changes nothing of a call that is under way", async () => {
    const client = ourClient();
    const onResponse = vi.fn();
    const late = { onResponse: vi.fn() };
    const first: Theirs = {
      onRequest: () => {
        client.eject(first);
        client.use(late);
      },
      onResponse,
    };
    client.use(first);
    await client.PUT(path, init);
    expect(onResponse).toHaveBeenCalledOnce();
    expect(late.onResponse).not.toHaveBeenCalled();
    await client.PUT(path, init);
    expect(onResponse).toHaveBeenCalledOnce();
    expect(late.onResponse).toHaveBeenCalledOnce();
  });
});
