/** Handlebars' data: what `@root`, `@last` and so on stand for. */
export interface Frame {
  readonly root: unknown;
  readonly [name: string]: unknown;
}

/** A template, or a part of one, as a function. */
export type PlainTemplate = (context: unknown, frame: Frame) => string;

/** What the code of a template calls (`plain-code.ts`): it does what helpers of Handlebars do. */
export const plainRuntime = {
  /** The value of a field that is there. */
  there<Value>(value: Value): Value {
    if (value === undefined) throw new NotPlain();
    return value;
  },

  /** What a value prints, which is nothing for null. */
  text(value: unknown): string {
    if (typeof value === "string") return value;
    if (value === null) return "";
    if (typeof value === "number" || typeof value === "boolean")
      return String(value);
    throw new NotPlain();
  },

  /** Whether `if` counts a value as true. */
  isTrue(value: unknown): boolean {
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  },

  each(
    list: unknown,
    outer: Frame,
    item: PlainTemplate,
    otherwise: () => string,
  ): string {
    if (!list) return otherwise();
    if (!Array.isArray(list)) throw new NotPlain();
    const items: readonly unknown[] = list;
    const last = items.length - 1;
    if (last < 0) return otherwise();
    let text = "";
    for (let index = 0; index <= last; index++)
      text += item(items[index], {
        root: outer.root,
        key: index,
        index,
        first: index === 0,
        last: index === last,
        _parent: outer,
      });
    return text;
  },

  with(
    value: unknown,
    frame: Frame,
    inner: PlainTemplate,
    otherwise: () => string,
  ): string {
    return value === 0 || plainRuntime.isTrue(value)
      ? inner(value, frame)
      : otherwise();
  },
} as const;

/** Something that only Handlebars can render, or tell what is wrong with. */
class NotPlain extends Error {}
