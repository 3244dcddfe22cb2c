import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { PlatformError, SlackClient } from "slack-web-client";
import { afterEach, describe, expect, it, vi } from "vitest";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server on this machine, until the test is over. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const bytes = { "content-type": "application/gzip" };

describe("a call whose answer is wanted unread", () => {
  const call = { method: "GET", path: "/file", unread: true } as const;

  it("hands the body over before it has ended", async () => {
    let end: () => void = () => undefined;
    const baseUrl = await serve((_, response) => {
      response.writeHead(200, bytes).write("begin ");
      end = () => response.end("end");
    });
    const slack = new SlackClient({ token: "xoxp-1", baseUrl });

    const [data, status] = await slack.request(call);
    expect(status).toBe(200);
    expect(data).toBeInstanceOf(ReadableStream);
    end();
    expect(await new Response(data as ReadableStream).text()).toBe("begin end");
  });

  it("sends the token, and is repeated until there is a body", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const tokens: unknown[] = [];
    const baseUrl = await serve(({ headers }, response) => {
      tokens.push(headers.authorization);
      if (tokens.length === 1) response.writeHead(503, bytes).end("later");
      else response.writeHead(200, bytes).end("now");
    });
    const slack = new SlackClient({ token: "xoxp-1", baseUrl });

    const [data] = await slack.request({ ...call, idempotent: true });
    expect(await new Response(data as ReadableStream).text()).toBe("now");
    expect(tokens).toEqual(["Bearer xoxp-1", "Bearer xoxp-1"]);
    vi.restoreAllMocks();
  });

  it("fails by the name it was given, where the answer is a failure", async () => {
    const baseUrl = await serve((_, response) => {
      response
        .writeHead(200, { "content-type": "application/json" })
        .end('{"ok":false,"error":"file_not_found"}');
    });
    const slack = new SlackClient({ token: "xoxp-1", baseUrl });

    const error: unknown = await slack
      .request({ ...call, name: "files.get" })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PlatformError);
    expect(error).toMatchObject({
      method: "files.get",
      code: "file_not_found",
    });
  });
});

describe("a call to another server", () => {
  it("brings nothing of the client's along but its name", async () => {
    const seen: unknown[] = [];
    const elsewhere = await serve(({ url, headers }, response) => {
      seen.push({ url, headers });
      response.end("OK");
    });
    const onRequest = vi.fn();
    const token = vi.fn(() => "xoxp-1");
    const slack = new SlackClient({
      token,
      baseUrl: "http://127.0.0.1:1",
      headers: { cookie: "d=xoxd-1" },
      middleware: [{ onRequest }],
    });

    await slack.request(
      {
        method: "POST",
        path: `${elsewhere}/upload?sig=a%2Fb&empty`,
        elsewhere: true,
        body: "bytes",
      },
      { token: "xoxp-2", headers: { "x-mine": "1" } },
    );
    expect(seen).toHaveLength(1);
    expect(seen).toMatchObject([
      {
        url: "/upload?sig=a%2Fb&empty",
        headers: {
          "user-agent": expect.stringMatching(/^slack-web-client/) as string,
        },
      },
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/xox|authorization|x-mine/i);
    expect(onRequest).not.toHaveBeenCalled();
    expect(token).not.toHaveBeenCalled();
  });
});
