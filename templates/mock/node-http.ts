/**
 * The part of `node:http` that the server uses, written out so that whoever
 * compiles against this package needs no types of Node.
 */

export interface NodeHttp {
  readonly createServer: (
    listener: (request: NodeRequest, response: NodeResponse) => void,
  ) => NodeServer;
}

export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  /** What stands in the request line, usually path and query. */
  readonly url?: string | undefined;
  /** Names and values in turn. */
  readonly rawHeaders: readonly string[];
  readonly socket: NodeSocket;
}

export interface NodeSocket {
  destroy(): unknown;
  /** Not in every platform that has `node:http`. */
  resetAndDestroy?(): unknown;
}

export interface NodeResponse {
  /** Takes headers as names and values in turn. */
  writeHead(status: number, headers: readonly string[]): unknown;
  flushHeaders(): void;
  write(chunk: Uint8Array, done: (error?: Error | null) => void): unknown;
  end(text?: string): unknown;
  once(event: "close", listener: () => void): unknown;
}

export interface NodeServer {
  keepAliveTimeout: number;
  once(event: "error", listener: (error: Error) => void): unknown;
  listen(port: number, host: string, listening: () => void): unknown;
  address(): { readonly port: number } | string | null;
  close(closed: () => void): unknown;
  closeAllConnections(): void;
}
