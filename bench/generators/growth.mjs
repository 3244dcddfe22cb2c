// Documents of any number of operations, and a plot of what they take.

/** An API of so many operations, ten to a tag, each with parameters, a body and models of its own. */
export function madeDocument(operations) {
  const paths = {};
  const schemas = {};
  for (let number = 0; number < operations; number++) {
    const tag = `part${Math.floor(number / 10)}`;
    schemas[`Thing${number}`] = thing(number);
    paths[`/${tag}/things${number}/{id}`] = {
      post: {
        operationId: `${tag}_change_thing${number}`,
        tags: [tag],
        description: `Changes thing ${number}.`,
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            schema: { type: "string" },
          },
          { name: "limit", in: "query", schema: { type: "integer" } },
        ],
        requestBody: { content: json(`Thing${number}`) },
        responses: {
          200: {
            description: "As it is now.",
            content: json(`Thing${number}`),
          },
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    servers: [{ url: "https://things.example" }],
    paths,
    components: { schemas },
  };
}

function json(name) {
  const schema = { $ref: `#/components/schemas/${name}` };
  return { "application/json": { schema } };
}

function thing(number) {
  return {
    type: "object",
    description: `Thing ${number}, as the API has it.`,
    required: ["id"],
    properties: {
      id: { type: "string", description: "What it is called." },
      size: { type: "integer" },
      kind: { enum: ["small", "large", `kind${number}`] },
      parts: { type: "array", items: { type: "string" } },
    },
  };
}

/** A plot of seconds by operations, both by powers of ten, as SVG. */
export function plot(points) {
  const [width, height, margin] = [560, 340, 50];
  const log = Math.log10;
  const [left, right] = [1, 4];
  const low = Math.floor(
    Math.min(...points.map(({ seconds }) => log(seconds))),
  );
  const high = Math.ceil(
    Math.max(...points.map(({ seconds }) => log(seconds))),
  );
  const x = (operations) =>
    margin + ((log(operations) - left) / (right - left)) * (width - 2 * margin);
  const y = (seconds) =>
    height -
    margin -
    ((log(seconds) - low) / (high - low)) * (height - 2 * margin);
  const text = (atX, atY, words, anchor) =>
    `<text x="${atX.toFixed(1)}" y="${atY.toFixed(1)}" text-anchor="${anchor}">${words}</text>`;
  const line = (fromX, fromY, toX, toY, dashes = "") =>
    `<line x1="${fromX.toFixed(1)}" y1="${fromY.toFixed(1)}" x2="${toX.toFixed(1)}" y2="${toY.toFixed(1)}" stroke="#999" ${dashes}/>`;
  const last = points.at(-1);
  const rows = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    line(margin, height - margin, width - margin, height - margin),
    line(margin, margin, margin, height - margin),
    ...[10, 100, 1_000, 10_000].map((operations) =>
      text(x(operations), height - margin + 18, operations, "middle"),
    ),
    ...Array.from(
      { length: high - low + 1 },
      (_, index) => 10 ** (low + index),
    ).map((seconds) => text(margin - 6, y(seconds) + 4, `${seconds} s`, "end")),
    text(
      width / 2,
      height - 12,
      "operations, and processor seconds for them",
      "middle",
    ),
    // What it would be if time were operations alone, through the last point.
    line(
      x((last.operations * 10 ** low) / last.seconds),
      y(10 ** low),
      x(last.operations),
      y(last.seconds),
      'stroke-dasharray="4 4"',
    ),
    `<polyline fill="none" stroke="#06c" stroke-width="2" points="${points.map(({ operations, seconds }) => `${x(operations).toFixed(1)},${y(seconds).toFixed(1)}`).join(" ")}"/>`,
    ...points.map(
      ({ operations, seconds }) =>
        `<circle cx="${x(operations).toFixed(1)}" cy="${y(seconds).toFixed(1)}" r="4" fill="#06c"/>`,
    ),
    "</svg>",
  ];
  return `${rows.join("\n")}\n`;
}
