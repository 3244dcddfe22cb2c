import type { Identifier } from "./identifier.js";
import type { Type } from "./type.js";
import { unionOf } from "./union.js";

/**
 * The models that are alternatives, or parts, of themselves, as `A = B | null`
 * and `B = A | string` are, with types that have no such circle: what leads
 * back says nothing, so it is left out. TypeScript takes no other type that is
 * defined by itself outside an object or a list.
 */
export function withoutCircles(
  types: ReadonlyMap<Identifier, Type>,
): ReadonlyMap<Identifier, Type> {
  const broken = new Map<Identifier, Type>();
  for (const circle of circlesIn(types))
    for (const name of circle) {
      if (circle.size > widest) {
        broken.set(name, { kind: "unknown" });
        continue;
      }
      const told = new Set([name]);
      const without = (type: Type): Type | null => {
        if (type.kind === "model") {
          if (!circle.has(type.name)) return type;
          if (told.has(type.name)) return null;
          told.add(type.name);
          return without(types.get(type.name) ?? { kind: "unknown" });
        }
        if (type.kind !== "union" && type.kind !== "intersection") return type;
        const members = type.members.flatMap((member) => without(member) ?? []);
        const [first, ...others] = members;
        if (!first || others.length === 0) return first ?? null;
        return type.kind === "union" && !type.rule
          ? unionOf(members)
          : { ...type, members };
      };
      const type = types.get(name);
      broken.set(name, (type && without(type)) ?? { kind: "unknown" });
    }
  return broken;
}

/** Each model of a circle is written out with all others in it: no person makes wide ones. */
const widest = 100;

/** The models that lead to each other without an object or a list between them (Tarjan's algorithm). */
function circlesIn(
  types: ReadonlyMap<Identifier, Type>,
): readonly ReadonlySet<Identifier>[] {
  const circles: ReadonlySet<Identifier>[] = [];
  const nodes = new Map<Identifier, Node>();
  const stack: Node[] = [];
  const enter = (name: Identifier): Node => {
    const index = nodes.size;
    const to = directIn(types.get(name) ?? { kind: "unknown" });
    const node = { name, index, low: index, to, next: 0, isOpen: true };
    nodes.set(name, node);
    stack.push(node);
    return node;
  };
  for (const start of types.keys()) {
    if (nodes.has(start)) continue;
    const path = [enter(start)];
    for (let node = path.at(-1); node; node = path.at(-1)) {
      const to = node.to[node.next];
      node.next += 1;
      if (to !== undefined) {
        const known = nodes.get(to);
        if (!known) path.push(enter(to));
        else if (known.isOpen) node.low = Math.min(node.low, known.index);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) parent.low = Math.min(parent.low, node.low);
      if (node.low !== node.index) continue;
      const members = stack.splice(stack.indexOf(node));
      for (const member of members) member.isOpen = false;
      if (members.length > 1 || node.to.includes(node.name))
        circles.push(new Set(members.map(({ name }) => name)));
    }
  }
  return circles;
}

interface Node {
  readonly name: Identifier;
  readonly index: number;
  /** The first one on the stack that it leads to. */
  low: number;
  readonly to: readonly Identifier[];
  /** How many of `to` have been followed. */
  next: number;
  isOpen: boolean;
}

function directIn(type: Type): readonly Identifier[] {
  switch (type.kind) {
    case "model":
      return [type.name];
    case "union":
    case "intersection":
      return type.members.flatMap(directIn);
    default:
      return [];
  }
}
