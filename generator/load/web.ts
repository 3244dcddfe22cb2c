import { error, Faults, type Place } from "../fault.js";
import { isPublic } from "./addresses.js";
import {
  fetchText,
  limits,
  NotFetched,
  type Fetched,
  type Permission,
} from "./fetch.js";
import { matcher } from "./pattern.js";
import { isUrl } from "./url.js";

/**
 * The files of a document that lie on the web. Bundling is synchronous: what it
 * asks for and is not there yet is noted, fetched, and there the next time.
 */
export class Web {
  readonly #texts = new Map<string, Fetched | Faults>();
  readonly #wanted = new Map<string, Place>();
  readonly #hosts: readonly ((host: string) => boolean)[];
  /** Where the document is, if a person named it by its URL. */
  #typed: { readonly origin: string; readonly address: string } | undefined;
  /** Origins that the document itself came from. */
  readonly #own = new Set<string>();

  /** @param hosts Patterns of hosts that references may lead to. */
  constructor(hosts: readonly string[]) {
    this.#hosts = hosts.map((host) => matcher(host.toLowerCase()));
  }

  /**
   * Fetches the document that a person named. That is leave to connect to
   * wherever it is, but not to wherever it redirects to.
   *
   * @throws {Faults}
   */
  async fetchRoot(url: string): Promise<void> {
    const { origin } = new URL(url);
    this.#own.add(origin);
    const fetched = await this.#fetch(url, { file: url }, "the document", {
      mayAsk: () => true,
      mayConnect: (asked, address) =>
        asked.origin === origin || isPublic(address),
    });
    this.#texts.set(url, fetched);
    if (fetched instanceof Faults) throw fetched;
    this.#typed = { origin, address: fetched.address };
    this.#own.add(new URL(fetched.url).origin);
  }

  /** The text at a URL. @throws {Faults} none in it where it is yet to be fetched. */
  read(url: string, from: Place): string {
    const known = this.#texts.get(url);
    if (known instanceof Faults) throw known;
    if (known) return known.text;
    this.#wanted.set(url, from);
    throw new Faults([]);
  }

  /** What references in a file are relative to: where it was found in the end. */
  baseOf(url: string): string {
    const known = this.#texts.get(url);
    return known && !(known instanceof Faults) ? known.url : url;
  }

  /** Whether a reference to a URL may be followed. */
  allows(url: URL): boolean {
    return (
      !url.username &&
      !url.password &&
      (this.#own.has(url.origin) ||
        this.#hosts.some((matches) => matches(url.hostname)))
    );
  }

  /** Fetches what was asked for in vain; whether there was anything. */
  async fetchWanted(): Promise<boolean> {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    const permission: Permission = {
      mayAsk: (url) => this.allows(url),
      mayConnect: (url, address) =>
        isPublic(address) ||
        (url.origin === this.#typed?.origin && address === this.#typed.address),
    };
    await Promise.all(
      wanted.map(async ([url, from]) => {
        const full = this.#texts.size >= limits.files;
        this.#texts.set(
          url,
          full
            ? cannot(
                url,
                from,
                "$ref",
                `these are ${String(limits.files)} files already`,
              )
            : await this.#fetch(url, from, "$ref", permission),
        );
      }),
    );
    return wanted.length > 0;
  }

  async #fetch(
    url: string,
    from: Place,
    who: string,
    permission: Permission,
  ): Promise<Fetched | Faults> {
    try {
      const fetched = await fetchText(url, permission);
      return /^\s*<(!doctype|html|\?xml)/i.test(fetched.text)
        ? cannot(url, from, who, "it is a page for people, not a document")
        : fetched;
    } catch (cause) {
      if (!(cause instanceof NotFetched)) throw cause;
      return cannot(url, from, who, cause.message);
    }
  }
}

function cannot(url: string, from: Place, who: string, why: string): Faults {
  return new Faults([
    error(
      from,
      who === "$ref"
        ? `$ref leads to ${url}, and that cannot be fetched: ${why}`
        : `the document cannot be fetched: ${why}`,
      "try the URL, or save the file and name that",
    ),
  ]);
}

/** A document's URL as it is asked for. @throws {Faults} where it cannot be. */
export function documentUrl(text: string): string {
  if (!isUrl(text) || !URL.canParse(text))
    throw new Faults([
      error(
        { file: text },
        "not a URL",
        "write it as https://example.com/api.yaml",
      ),
    ]);
  const url = new URL(text);
  if (url.username || url.password)
    throw new Faults([
      error(
        { file: `${url.protocol}//${url.host}${url.pathname}` },
        "the URL holds a user name or a password",
        "download the document, and name the file",
      ),
    ]);
  url.hash = "";
  return url.href;
}
