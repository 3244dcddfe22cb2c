// The servers on loopback that every platform calls: the mock, one that nobody
// may be sent on to, a port that nobody listens at, and the runner's own, which
// takes orders for the mock and the report, and serves the page.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*",
};

/**
 * @param testing The mock's module
 * @param folder What the page may load
 */
export async function startServers({ createMock, mockFaults }, folder) {
  const mock = createMock();
  const listening = [];
  const listenAgain = async () => {
    const server = await mock.listen({ cors: true });
    listening.push(server);
    return server.url;
  };
  const api = await listenAgain();

  const strays = [];
  const elsewhere = await listen((request, response) => {
    strays.push(`${request.method} ${request.headers.authorization}`);
    // Whoever follows a redirect to here gets leave to do so.
    response.writeHead(200, { ...CORS, "content-type": "application/json" });
    response.end('{"ok":true}');
  });

  const closed = await listen(() => undefined);
  await closed.close();

  const faults = mockFaults({ elsewhere: `${elsewhere.url}/stolen` });
  let onReport;

  const commands = {
    start: () => ({ api, refused: `${closed.url}/api` }),
    reset() {
      mock.reset();
      strays.length = 0;
    },
    answer({ name, answer, fault, always }) {
      const times = always ? Infinity : 1;
      mock.answer(name, answer ?? faults[fault], { times });
    },
    // To where nobody has a connection yet.
    fresh: async () => ({ api: await listenAgain() }),
    requests: () => Promise.all(mock.requests.map(shown)),
    elsewhere: () => strays,
    report(report) {
      onReport(report);
    },
  };

  const control = await listen(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const command = commands[pathname.slice(1)];
    if (command === undefined) return serveFile(folder, pathname, response);
    const chunks = await request.toArray();
    const body = JSON.parse(Buffer.concat(chunks).toString() || "{}");
    const answer = request.method === "POST" ? await command(body) : {};
    response.writeHead(200, { ...CORS, "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? {}));
  });

  return {
    control: control.url,
    /** Waits for the report of the platform that is started next. */
    nextReport: () =>
      new Promise((resolve) => {
        onReport = resolve;
      }),
    async close() {
      await Promise.all(
        [...listening, elsewhere, control].map((one) => one.close()),
      );
    },
  };
}

/** What a check sees of a request, its bytes as numbers. */
async function shown({ body, ...request }) {
  const { contentType, headers } = request;
  const parts =
    contentType === "multipart/form-data"
      ? await new Response(body, { headers }).formData()
      : [];
  const entries = [...parts].map(async ([name, value]) => [
    name,
    typeof value === "string"
      ? value
      : {
          filename: value.name,
          type: value.type,
          bytes: [...new Uint8Array(await value.arrayBuffer())],
        },
  ]);
  return {
    ...request,
    bytes: [...body],
    parts: Object.fromEntries(await Promise.all(entries)),
  };
}

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
};

async function serveFile(folder, pathname, response) {
  const type = TYPES[extname(pathname)];
  const path = join(folder, normalize(pathname));
  const content = type && (await readFile(path).catch(() => undefined));
  response.writeHead(
    content ? 200 : 404,
    content ? { "content-type": type } : {},
  );
  response.end(content);
}

async function listen(handler) {
  const server = createServer(handler);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
