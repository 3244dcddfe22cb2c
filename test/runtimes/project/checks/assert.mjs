// What checks say. Not every platform has an assertion library.

export function equal(actual, expected, what = "value") {
  const [seen, wanted] = [actual, expected].map((one) => JSON.stringify(one));
  if (seen !== wanted) throw new Error(`${what}: ${seen}, not ${wanted}`);
}

export function ok(condition, what) {
  if (!condition) throw new Error(what);
}

/** The error that a promise rejects with. */
export async function errorOf(promise) {
  const settled = await promise.then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
  if ("error" in settled) return settled.error;
  throw new Error(`resolved to ${JSON.stringify(settled.value)}`);
}

/** The error of a promise, which has to be of a class, by both of its signs. */
export async function errorOfClass(promise, errors, name) {
  const error = await errorOf(promise);
  if (!(error instanceof errors[name]) || error.name !== name) {
    throw new Error(`no ${name}: ${error}`, { cause: error });
  }
  return error;
}
