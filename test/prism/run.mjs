// Has Prism, a mock that others wrote, judge what the package sends: every
// operation of the document, in all ways, with required arguments and with all.
// So that the judge is known to judge, it also gets requests that lack one.
import { sendRaw, waysOf } from "./calls.mjs";
import { writeDocument } from "./document.mjs";
import { startPrism } from "./mock.mjs";
import { readOperations } from "./operations.mjs";

const { clientName, operations } = readOperations();
const prism = await startPrism(writeDocument());
const ways = waysOf(prism.url, clientName);

let passed = 0;
const failures = [];
async function check(name, run) {
  try {
    await run();
    passed++;
  } catch (error) {
    // Prism says in the header what it minds, and in the body where it has none.
    const said = error.headers?.get("sl-violations") ?? error.body ?? "";
    const text = typeof said === "string" ? said : JSON.stringify(said);
    failures.push(`${name}: ${error.message}\n  ${text}`);
  }
}

function demand(what, found, wanted) {
  if (found !== wanted)
    throw new Error(`${what} is ${found}, and not ${wanted}`);
}

await check("the package calls what Prism finds in the document", () => {
  if (prism.routes === 0) throw new Error("Prism finds nothing");
  demand("the number of operations", operations.length, prism.routes);
});

for (const operation of operations) {
  const { dotted, positional, optional } = operation;
  const all = [...positional, ...optional];
  const required = all.filter((one) => one.required);
  const sets = { "required arguments": required, "all arguments": all };

  for (const [which, args] of Object.entries(sets))
    for (const [way, call] of Object.entries(ways))
      await check(`${dotted} ${way}, with ${which}`, async () => {
        await call(operation, args);
      });

  await check(`${dotted}, raw`, async () => {
    const { ok } = await sendRaw(prism.url, operation, required);
    demand("ok of the response", ok, true);
  });
  // Without a value in its path a request is another operation's.
  // And of a multipart body without a part Prism checks nothing.
  const isLastPart = (one) =>
    operation.contentType === "multipart/form-data" &&
    one.place === "field" &&
    required.filter(({ place }) => place === "field").length === 1;
  for (const missing of required.filter(
    (one) => one.place !== "path" && !isLastPart(one),
  ))
    await check(`${dotted}, raw, without ${missing.name}`, async () => {
      const rest = required.filter((one) => one !== missing);
      const { status } = await sendRaw(prism.url, operation, rest);
      const refusal = missing.place === "credential" ? 401 : 422;
      demand("the status", status, refusal);
    });
}

prism.stop();
for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
