/** Uploads of files, and how they fail. */

import { uploadV2, type UploadV2Arguments } from "../../index.js";
import type { Caller } from "../caller.js";
import {
  SlackError,
  WebAPIFileUploadInvalidArgumentsError,
  WebAPIFileUploadReadFileDataError,
} from "./errors.js";
import type { AnswerOf, ArgumentsOf } from "./methods.js";
import type { WebAPICallResult } from "./results.js";

export type FilesUploadV2Arguments = ArgumentsOf<"files.uploadV2">;

export type FilesUploadV2Answer = WebAPICallResult & {
  files: AnswerOf<"files.completeUploadExternal">[];
};

/** @throws SlackError */
export async function upload(
  caller: Caller,
  { token, ...args }: FilesUploadV2Arguments,
): Promise<FilesUploadV2Answer> {
  try {
    const items = args.file_uploads ?? [];
    if (items.some((item) => "token" in item)) {
      throw new TypeError("token belongs beside file_uploads, not into it");
    }
    const request = token ? { token } : undefined;
    const answer: unknown = await uploadV2(caller)(
      // What only may be a stream, it refuses where it is none.
      args as UploadV2Arguments,
      request,
    );
    return answer as FilesUploadV2Answer;
  } catch (error) {
    if (error instanceof SlackError || !(error instanceof Error)) throw error;
    const { message } = error;
    const cause = { cause: error };
    // A path that leads nowhere is as wrong as an argument that is no file.
    throw error instanceof TypeError || "path" in error
      ? new WebAPIFileUploadInvalidArgumentsError(message, cause)
      : new WebAPIFileUploadReadFileDataError(message, cause);
  }
}
