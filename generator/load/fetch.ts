import { lookup as resolveName } from "node:dns";
import { request as requestPlain, type IncomingMessage } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { isUtf16, utf8 } from "./utf-8.js";

/** What a document from the web may take of us. */
interface Limits {
  /** Of one file, decoded. */
  readonly bytes: number;
  /** For one file, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
  readonly files: number;
}

export const limits: Limits = {
  bytes: 64 * 1024 * 1024,
  milliseconds: 30_000,
  redirects: 5,
  files: 500,
};

export interface Fetched {
  readonly text: string;
  /** Where it was found in the end. */
  readonly url: string;
  /** Where the connection went. */
  readonly address: string;
}

export interface Permission {
  /** Whether a host may be asked, by a redirect as well. */
  readonly mayAsk: (url: URL) => boolean;
  /** Whether a connection may be made to an address. */
  readonly mayConnect: (url: URL, address: string) => boolean;
}

/** Why a file was not fetched: an end of the sentence "cannot be fetched: …". */
export class NotFetched extends Error {
  override readonly name = "NotFetched";
}

/** Gets a text from the web. @throws {NotFetched} */
export async function fetchText(
  start: string,
  permission: Permission,
  { bytes, milliseconds, redirects }: Omit<Limits, "files"> = limits,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(milliseconds);
  let url = new URL(start);
  for (let hop = 0; hop <= redirects; hop++) {
    const { response, address } = await ask(url, permission, signal);
    const { statusCode: status = 0, headers } = response;
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      response.destroy();
      url = redirected(headers.location, url);
      if (!permission.mayAsk(url))
        throw new NotFetched(
          `it redirects to ${url.href}, which is not allowed`,
        );
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw new NotFetched(`the server answers ${String(status)}`);
    }
    return {
      text: await read(response, bytes, signal),
      url: url.href,
      address,
    };
  }
  throw new NotFetched(`it redirects more than ${String(redirects)} times`);
}

function redirected(location: string, from: URL): URL {
  if (!URL.canParse(location, from.href))
    throw new NotFetched("it redirects to what is no URL");
  const url = new URL(location, from.href);
  url.hash = "";
  if (!/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new NotFetched(
      `it redirects to ${url.protocol}, which is not followed`,
    );
  if (from.protocol === "https:" && url.protocol === "http:")
    throw new NotFetched("it redirects from https to http");
  return url;
}

function ask(
  url: URL,
  permission: Permission,
  signal: AbortSignal,
): Promise<{ response: IncomingMessage; address: string }> {
  const refusal = (address: string) =>
    new NotFetched(
      `${url.host} is at ${address}, which is no address of the public internet`,
    );
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve, reject) => {
    // Names are looked up once, and the connection goes to what was looked at.
    const lookup: LookupFunction = (name, options, done) => {
      resolveName(name, { ...options, all: true }, (failure, found) => {
        if (failure) {
          done(failure, []);
          return;
        }
        const allowed = found.filter(({ address }) =>
          permission.mayConnect(url, address),
        );
        const [first] = allowed;
        if (!first) done(refusal(found[0]?.address ?? "no address"), []);
        else if (options.all) done(null, allowed);
        else done(null, first.address, first.family);
      });
    };
    if (isIP(host) && !permission.mayConnect(url, host)) {
      reject(refusal(host));
      return;
    }
    const send = url.protocol === "https:" ? requestSecure : requestPlain;
    const request = send(url, {
      lookup,
      signal,
      agent: false,
      headers: {
        accept: "application/json, application/yaml, text/yaml, */*;q=0.5",
        "accept-encoding": "br, gzip, deflate",
        "user-agent": "openapi-handlebars",
      },
    });
    request.on("error", (cause) => {
      reject(explained(cause, signal));
    });
    request.on("response", (response) => {
      const address = response.socket.remoteAddress ?? "";
      if (permission.mayConnect(url, address)) {
        resolve({ response, address });
        return;
      }
      response.destroy();
      reject(refusal(address));
    });
    request.end();
  });
}

async function read(
  response: IncomingMessage,
  most: number,
  signal: AbortSignal,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const body = decoded(response);
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most)
        throw new NotFetched(`it is larger than ${String(most)} bytes`);
      chunks.push(chunk);
    }
  } catch (cause) {
    throw explained(cause, signal);
  } finally {
    response.destroy();
  }
  const bytes = Buffer.concat(chunks);
  if (isUtf16(bytes)) throw new NotFetched("it is UTF-16, not UTF-8");
  return utf8(bytes);
}

function decoded(response: IncomingMessage): Readable {
  const decoder = decoderOf(response.headers["content-encoding"] ?? "identity");
  if (!decoder) return response;
  // An error of the connection is to end the reading of what it decodes to.
  response.on("error", (cause) => decoder.destroy(cause));
  response.on("aborted", () => decoder.destroy(new Error("aborted")));
  return response.pipe(decoder);
}

function decoderOf(coding: string) {
  switch (coding.trim().toLowerCase()) {
    case "identity":
    case "":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new NotFetched(`it comes in the coding ${JSON.stringify(coding)}`);
  }
}

function explained(cause: unknown, signal: AbortSignal): NotFetched {
  if (cause instanceof NotFetched) return cause;
  if (signal.aborted) return new NotFetched("it takes too long");
  const { code, message } = cause as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOTFOUND: "there is no such host",
    EAI_AGAIN: "the name of the host cannot be looked up",
    ECONNREFUSED: "the connection is refused",
    ECONNRESET: "the connection is cut",
  };
  return new NotFetched(known[code ?? ""] ?? message);
}
