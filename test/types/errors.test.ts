/** What a program knows of an error that it has caught. `tsc` checks the types. */

import {
  ApiError,
  isPlatformError,
  PlatformError,
  SlackClient,
  type AdminUsersSessionResetErrorCode,
} from "slack-web-client";
import { createMock } from "slack-web-client/mock";
import { describe, expect, expectTypeOf, it } from "vitest";

const failed = async (code: string): Promise<unknown> => {
  const mock = createMock();
  mock.answer("*", { failure: code });
  const slack = new SlackClient({ token: "xoxp-test", fetch: mock.fetch });
  try {
    return await slack.admin.users.session.reset({ user_id: "W1" });
  } catch (error) {
    return error;
  }
};

describe("a caught PlatformError", () => {
  it("has a code that is text, not any", async () => {
    const error = await failed("user_not_found");
    if (!(error instanceof PlatformError)) throw error;
    expectTypeOf(error.code).toEqualTypeOf<string>();
    expectTypeOf(error.data).toEqualTypeOf<Readonly<Record<string, unknown>>>();
    // @ts-expect-error -- a code is no number
    const wrong: number = error.code;
    expect(wrong).toBe("user_not_found");
  });

  it("is an ApiError, to the compiler too", () => {
    expectTypeOf<PlatformError>().toExtend<ApiError>();
    expect(PlatformError.prototype).toBeInstanceOf(ApiError);
  });
});

describe("isPlatformError", () => {
  it("knows the codes that the operation documents, and takes any other", async () => {
    const error = await failed("user_not_found");
    if (!isPlatformError(error, "admin.users.session.reset")) throw error;
    expectTypeOf(error).toEqualTypeOf<
      PlatformError<AdminUsersSessionResetErrorCode>
    >();
    expectTypeOf<"cannot_reset_bot">().toExtend<typeof error.code>();
    expectTypeOf<"a_code_of_tomorrow">().toExtend<typeof error.code>();
    expect(error.code).toBe("user_not_found");
  });

  it.each([
    ["another operation's failure", () => failed("user_not_found"), false],
    ["an error that is none", () => Promise.resolve(new Error("x")), false],
    ["no error at all", () => Promise.resolve("user_not_found"), false],
  ])("is false for %s", async (_, make, expected) => {
    const error = await make();
    const isIt = isPlatformError(error, "admin.users.session.invalidate");
    expect(isIt).toBe(expected);
  });

  it("does not take a name that the API does not have", () => {
    // @ts-expect-error -- there is no such operation
    expect(isPlatformError(new Error("x"), "chat.nothing")).toBe(false);
  });
});
