/** What the mock's API of books takes: a token, and arguments of `books.lend`. */
export const token = { authorization: "Bearer some-token" };
export const lend = { book_id: "5", reader: "Ada" };

/** A request with a body of JSON. */
export const json = (body: string, headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: { ...token, "content-type": "application/json", ...headers },
  body,
});
