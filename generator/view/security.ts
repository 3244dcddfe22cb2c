import type { SecurityUse } from "../model/api-security.js";
import { anchorOf } from "./files.js";
import { codeSpan, plainName, type Cell } from "./safe.js";
import { textOf } from "./text.js";
import type { SecurityView } from "./operation-view.js";

/** Alternatives; in each, all are needed together. */
type Security = readonly (readonly SecurityUse[])[];

/** An alternative; or several, of one scheme, that differ in the one scope that each needs. */
interface Way {
  readonly uses: readonly SecurityUse[];
  /** Whether any one of the scopes is enough. */
  readonly anyOf: boolean;
}

function waysOf(security: Security): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const [index, uses] of security.entries()) {
    const [use] = uses;
    const isPlain = uses.length === 1 && use?.scopes.length === 1;
    const key = isPlain ? `scheme ${use.scheme}` : String(index);
    const before = ways.get(key)?.uses[0];
    ways.set(
      key,
      before && use
        ? { uses: [joined(before, use)], anyOf: true }
        : { uses, anyOf: false },
    );
  }
  return [...ways.values()];
}

function joined(some: SecurityUse, more: SecurityUse): SecurityUse {
  return { ...some, scopes: [...new Set([...some.scopes, ...more.scopes])] };
}

export function securityViews(security: Security): readonly SecurityView[] {
  return waysOf(security).map(({ uses, anyOf }) => ({
    anyOf,
    text: wayText({ uses, anyOf }),
    uses: uses.map(({ scheme, scopes }) => ({
      scheme: textOf(scheme),
      anchor: anchorOf(scheme),
      scopes: scopes.map(textOf),
    })),
  }));
}

/** `[user](../README.md#user), scope `notes:read`, together with [bot](../README.md#bot)` */
function wayText({ uses, anyOf }: Way): Cell {
  const texts = uses.map(({ scheme, scopes }) => {
    const link = `[${plainName(scheme)}](../README.md#${anchorOf(scheme)})`;
    if (scopes.length === 0) return link;
    const needed = anyOf ? "one of the scopes" : "scope";
    return `${link}, ${needed} ${scopes.map(codeSpan).join(", ")}`;
  });
  return texts.join(", together with ") as Cell;
}

/** Which scopes are enough, as Markdown; with the schemes, where they differ in them. Empty where none is needed. */
export function scopesText(security: Security): string {
  if (!security.some((uses) => uses.some(({ scopes }) => scopes.length > 0)))
    return "";
  const schemesOf = new Map<string, readonly string[]>();
  for (const { uses, anyOf } of waysOf(security)) {
    const scopes = [...new Set(uses.flatMap((use) => use.scopes))];
    const listed = scopes
      .map((name) => `\`${name}\``)
      .join(anyOf ? ", " : " and ");
    const schemes = uses.map(({ scheme }) => scheme).join(" and ");
    schemesOf.set(listed, [...(schemesOf.get(listed) ?? []), schemes]);
  }
  return schemesOf.size === 1
    ? [...schemesOf.keys()].join("")
    : [...schemesOf]
        .map(
          ([listed, schemes]) =>
            `${listed || "none"} (${[...new Set(schemes)].join(", ")})`,
        )
        .join("; ");
}

/** Whether that is a choice of several. */
export function isChoice(security: Security): boolean {
  const all = security.map((uses) => uses.flatMap(({ scopes }) => scopes));
  return new Set(all.map((scopes) => scopes.join())).size > 1;
}
