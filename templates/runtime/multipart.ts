/** Multipart bodies whose parts have headers, which FormData cannot give them. */

/** A part of a multipart body. */
export interface Part {
  readonly name: string;
  readonly filename?: string;
  /** Its media type; empty: none is said, which means text. */
  readonly type: string;
  /** Its other headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly content: string | Blob;
}

/** The parts as a body, which knows its own boundary. */
export function multipartBlob(parts: readonly Part[]): Blob {
  const random = () => Math.random().toString(16).slice(2);
  // In lower case, for that is what a Blob makes of its type.
  const boundary = `form-data-${random()}${random()}`;
  const content = parts.flatMap((part) => [
    `--${boundary}\r\n${headersOf(part)}\r\n\r\n`,
    part.content,
    "\r\n",
  ]);
  const type = `multipart/form-data; boundary=${boundary}`;
  return new Blob([...content, `--${boundary}--\r\n`], { type });
}

function headersOf({ name, filename, type, headers = {} }: Part): string {
  const file = filename === undefined ? "" : `; filename="${quoted(filename)}"`;
  return [
    `Content-Disposition: form-data; name="${quoted(name)}"${file}`,
    ...(type ? [`Content-Type: ${type.replace(/[\r\n]+/g, " ")}`] : []),
    ...Object.entries(headers).map(([key, value]) => `${key}: ${value}`),
  ].join("\r\n");
}

/** As the HTML standard has it for names in multipart bodies. */
function quoted(text: string): string {
  return text
    .replaceAll("\n", "%0A")
    .replaceAll("\r", "%0D")
    .replaceAll('"', "%22");
}
