import { expect, test } from "vitest";
import { lend } from "./book-requests.js";
import { description, plainDescription } from "./description.js";
import { refused } from "./refused-requests.js";
import { inBothWays } from "./ways.js";

const options = { token: ["some-token", "its-successor"] };

inBothWays(
  "an API that fails with status 200 refuses",
  (access) => {
    test.each(refused)("$title", async ({ request, code, messages }) => {
      const response = await request(access);
      expect(response.status).toBe(200);
      const body = (await response.json()) as Record<string, unknown>;
      expect(body).toMatchObject({ ok: false, error: code });
      if (messages !== undefined) {
        expect(body["response_metadata"]).toEqual({
          messages: messages.map((message) => `[ERROR] ${message}`),
        });
      }
    });
  },
  description,
  options,
);

inBothWays(
  "an API that fails with a status refuses",
  (access) => {
    test.each(refused)("$title", async ({ request, status, messages }) => {
      const response = await request(access);
      expect(response.status).toBe(status);
      expect(response.headers.get("content-type")).toBe(
        "application/problem+json",
      );
      const body = (await response.json()) as Record<string, unknown>;
      expect(body["status"]).toBe(status);
      if (messages !== undefined) {
        expect(body["detail"]).toBe(messages.join("; "));
      }
    });

    test("by the rules of HTTP: a challenge, the methods allowed", async () => {
      const unauthorized = await access.post("/books.lend", lend, {});
      expect(unauthorized.headers.get("www-authenticate")).toBe("Bearer");
      const notAllowed = await access.call("/books/7", { method: "PUT" });
      expect(notAllowed.headers.get("allow")).toBe("GET, DELETE");
    });
  },
  plainDescription,
  options,
);

inBothWays(
  "a code that the API lacks",
  ({ post }) => {
    test("is answered as plain HTTP", async () => {
      const response = await post("/books.lend", {});
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ status: 400 });
    });
  },
  {
    ...description,
    failure: { field: "ok", equals: false, code: "error", roles: {} },
  },
);
