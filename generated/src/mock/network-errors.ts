/** What `fetch` throws where there is no answer, or none to its end. */

/** A `TypeError`, as for anything that goes wrong below HTTP. */
export function networkError(why: string): TypeError {
  return new TypeError("fetch failed", { cause: new Error(why) });
}

/** The same for a connection, with the system's code where Node has it. */
export function connectionError(connection: "reset" | "refused"): TypeError {
  const [code, why] =
    connection === "reset"
      ? ["ECONNRESET", "read ECONNRESET"]
      : ["ECONNREFUSED", "connect ECONNREFUSED"];
  const cause = Object.assign(new Error(why), { code });
  return new TypeError("fetch failed", { cause });
}

/** The error of a body that ends before its length. */
export function cutError(): TypeError {
  const cause = Object.assign(new Error("other side closed"), {
    code: "UND_ERR_SOCKET",
  });
  return new TypeError("terminated", { cause });
}
