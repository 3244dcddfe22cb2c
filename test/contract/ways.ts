/** The ways of making one call with a package, each as a function. */

import type { Facts, OperationFacts } from "./facts.js";

/** A built package: the names of its modules `index` and `fetch`. */
export type Package = Readonly<Record<string, unknown>>;

/** What a call came to; status and headers where that way shows them. */
export interface Outcome {
  readonly data: unknown;
  readonly status?: unknown;
  readonly headers?: unknown;
}

export interface Way {
  /** As a person writes it, for messages. */
  readonly name: string;
  /** @throws What the package throws; a TypeError where it lacks the way. */
  readonly call: () => Promise<Outcome>;
}

/** Options of a client; the documented class takes its token per call. */
export interface Connection {
  readonly token: string;
  readonly baseUrl?: string;
  readonly fetch?: typeof fetch;
}

export function waysOf(
  made: Package,
  facts: Facts,
  operation: OperationFacts,
  { token, ...options }: Connection,
): readonly Way[] {
  const { className, clientName, fetchClientName } = facts;
  const { name, nameWithHttpInfo, dotted, method, path, call } = operation;
  const { values } = call;
  const positional = [token, ...requiredOf(operation, values)];
  const opts = optionalOf(operation, values);

  const endpoint = (): Callable => {
    const client = construct(made, clientName, { token, ...options });
    return dotted
      .split(".")
      .reduce<unknown>(
        (object, key) => member(object, key),
        client,
      ) as Callable;
  };
  const api = (): unknown => construct(made, className, options);
  return [
    {
      name: `${clientName}'s ${dotted}`,
      call: async () => ({ data: await endpoint()(values) }),
    },
    {
      name: `${clientName}'s ${dotted}.withHttpInfo`,
      call: async () =>
        fromTuple(await callMember(endpoint(), "withHttpInfo", values)),
    },
    {
      name: `${className}.${name}`,
      call: async () => ({
        data: await callMember(api(), name, ...positional, ...opts),
      }),
    },
    {
      name: `${className}.${nameWithHttpInfo}`,
      call: async () =>
        fromTuple(
          await callMember(api(), nameWithHttpInfo, ...positional, ...opts),
        ),
    },
    {
      name: `${fetchClientName}'s ${method} ${path}`,
      call: async () => {
        const create = made[fetchClientName] as Callable;
        const client = create({ token, ...options });
        const answer = await callMember(client, method, path, { body: values });
        const { data, response } = answer as {
          readonly data: unknown;
          readonly response: Response;
        };
        return { data, status: response.status, headers: response.headers };
      },
    },
  ];
}

type Callable = (...args: readonly unknown[]) => unknown;
type Values = OperationFacts["call"]["values"];

function requiredOf({ parameters }: OperationFacts, values: Values): unknown[] {
  return parameters
    .filter(({ name, required }) => required && name in values)
    .map(({ name }) => values[name]);
}

/** `opts`, or nothing where all parameters are required. */
function optionalOf({ parameters }: OperationFacts, values: Values): unknown[] {
  const optional = parameters.filter(({ required }) => !required);
  return optional.length === 0
    ? []
    : [Object.fromEntries(optional.map(({ name }) => [name, values[name]]))];
}

function construct(made: Package, name: string, options: object): unknown {
  const Class = made[name] as new (options: object) => unknown;
  return new Class(options);
}

function member(object: unknown, name: string): unknown {
  return (object as Readonly<Record<string, unknown>>)[name];
}

function callMember(
  object: unknown,
  name: string,
  ...args: readonly unknown[]
): unknown {
  const methods = object as Readonly<Record<string, Callable>>;
  return (
    methods[name]?.(...args) ?? Promise.reject(new TypeError(`no ${name}`))
  );
}

function fromTuple(tuple: unknown): Outcome {
  const [data, status, headers] = tuple as readonly unknown[];
  return { data, status, headers };
}
