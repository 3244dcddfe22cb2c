// What the package can call, and with which examples: from the view, which is
// what the package was printed from.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/**
 * All operations with their arguments in the order of the document. An argument
 * has `name`, `required`, its place (`path`, `query`, `header`, `field`, `body`
 * or `credential`) and the `value` that the reference shows for it.
 */
export function readOperations() {
  const command = join(root, "dist/cli.js");
  const options = { cwd: root, encoding: "utf8", maxBuffer: 2 ** 30 };
  const view = execFileSync(process.execPath, [command, "view"], options);
  const { client, groups } = JSON.parse(view);
  const operations = groups.flatMap(({ className, operations }) =>
    operations.map(({ name, path, positional, optional, ...operation }) => ({
      className,
      name,
      dotted: path.dotted,
      method: path.method,
      template: JSON.parse(path.template.literal),
      contentType:
        operation.contentType && JSON.parse(operation.contentType.literal),
      positional: positional.map(argumentOf),
      optional: optional.map(argumentOf),
    })),
  );
  return { clientName: client.name, operations };
}

function argumentOf({ name, required, in: place, example }) {
  return {
    name: JSON.parse(name.literal),
    required,
    place,
    value: valueOf(example),
  };
}

// An example is an expression, as it stands in the reference: mostly a literal,
// now and then a `new Blob`.
function valueOf(example) {
  return new Function(`return (${example})`)();
}
