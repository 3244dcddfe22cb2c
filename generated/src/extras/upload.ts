/** `files.uploadV2`: a file's way to Slack, in the three calls that it takes. */

import { argumentText, refusal } from "../runtime/argument-text.js";
import type { RequestOptions } from "../runtime/options.js";
import { bytesOf, type FileSource } from "./bytes.js";
import { call, type Caller } from "./caller.js";
import { withSignal } from "./with-signal.js";

/** A file, and what is said of it. It has `file` or `content`. */
export interface FileUpload {
  /** The file: bytes, a stream of them, or a path where there is a file system. */
  readonly file?: FileSource | undefined;
  /** The file, as text. */
  readonly content?: string | undefined;
  /** Default: the name of a `File`, or else `file.txt`. */
  readonly filename?: string | undefined;
  /** Default: the file's name. */
  readonly title?: string | undefined;
  /** Describes an image to those who do not see it. */
  readonly alt_text?: string | undefined;
  /** The language of a snippet, `python` for example. */
  readonly snippet_type?: string | undefined;
  readonly highlight_type?: string | undefined;
  /** The ending of the default name. Slack goes by that of `filename`. */
  readonly filetype?: string | undefined;
}

/** Where files are shared. */
export interface FileDestination {
  /** The channel to share in. Default: the files stay private. */
  readonly channel_id?: string | undefined;
  /** Another name of `channel_id`, for code that was written for `files.upload`. */
  readonly channels?: string | undefined;
  /** The message to reply to, in `channel_id`. */
  readonly thread_ts?: string | undefined;
  /** What the message says. */
  readonly initial_comment?: string | undefined;
  /** Blocks of the message; Slack ignores them beside `initial_comment`. */
  readonly blocks?: readonly object[] | undefined;
}

/** One file, several in `file_uploads`, or both. */
export interface UploadV2Arguments extends FileUpload, FileDestination {
  /** Files for one message. Where they go stands beside this list, not in it. */
  readonly file_uploads?: readonly FileUpload[] | undefined;
}

export interface UploadV2Answer {
  readonly ok: true;
  /** Slack's answers to `files.completeUploadExternal`, one for each message. */
  readonly files: readonly CompletedUpload[];
}

export interface CompletedUpload {
  readonly ok: true;
  readonly files: readonly UploadedFile[];
  readonly [field: string]: unknown;
}

export interface UploadedFile {
  readonly id: string;
  readonly title?: string;
  readonly [field: string]: unknown;
}

export type UploadV2 = (
  args: UploadV2Arguments,
  request?: RequestOptions,
) => Promise<UploadV2Answer>;

/**
 * Uploads files and shares them, in one message. Every file is read to its end
 * before anything is sent. The token goes to Slack's API only, never along with
 * the bytes. The options of the call hold for each request that it makes; when
 * one fails, the others are given up.
 *
 * @throws ApiError; a TypeError for what cannot be sent; what a stream or the
 * file system fails with; the signal's reason
 */
export function uploadV2(client: Caller): UploadV2 {
  return (args, request) =>
    withSignal(request?.signal, async (signal) => {
      const own = { ...request, signal };
      const uploads = uploadsOf(args);
      // First of all, since a stream that fails unheard would end the process.
      const reading = uploads.map((upload) => bytesOfUpload(upload, signal));
      const [, ...contents] = await Promise.all([check(args), ...reading]);
      const files = await Promise.all(
        uploads.map(async (upload, index) => {
          const bytes = contents[index] ?? new Blob([]);
          const { title, highlight_type } = upload;
          const filename = nameOf(upload);
          const id = await send(client, { ...upload, filename }, bytes, own);
          return { id, title: title ?? filename, highlight_type };
        }),
      );
      if (!files.length) return { ok: true, files: [] };
      const form = { files, ...destinationOf(args) };
      return { ok: true, files: [await complete(client, form, own)] };
    });
}

function uploadsOf(args: UploadV2Arguments): readonly FileUpload[] {
  const { file, content, file_uploads = [] } = args;
  return file === undefined && content === undefined
    ? file_uploads
    : [args, ...file_uploads];
}

/** In the order of Slack's own client, whose requests ours are held against. */
function destinationOf(args: UploadV2Arguments): object {
  const { blocks, initial_comment, thread_ts } = args;
  const channel_id = args.channels ?? args.channel_id;
  return {
    channel_id,
    blocks,
    initial_comment,
    thread_ts: channel_id ? thread_ts : undefined,
  };
}

/** A promise, so that streams are listened to before it rejects. */
// eslint-disable-next-line @typescript-eslint/require-await -- see above
async function check(args: UploadV2Arguments): Promise<void> {
  const { file_uploads, channels } = args;
  if (!uploadsOf(args).length && !file_uploads) {
    throw new TypeError("files.uploadV2 needs file, content or file_uploads");
  }
  if (Object.hasOwn(args, "token")) {
    throw refusal("token", "is the token: give it in the options of the call");
  }
  if (channels?.includes(",")) {
    throw refusal("channels", "names several channels, and can be one only");
  }
  // Else the files would be there before the call is refused.
  Object.entries(destinationOf(args)).forEach(([name, value]) =>
    argumentText(name, value),
  );
  for (const upload of file_uploads ?? []) {
    const misplaced = DESTINATION.find((name) => Object.hasOwn(upload, name));
    if (misplaced) {
      throw refusal(misplaced, "belongs beside file_uploads, not into it");
    }
  }
}

const DESTINATION: readonly string[] = [
  "blocks",
  "channel_id",
  "channels",
  "initial_comment",
  "thread_ts",
] satisfies readonly (keyof FileDestination)[];

async function bytesOfUpload(
  { file, content }: FileUpload,
  signal: AbortSignal,
): Promise<Blob> {
  const reading = file === undefined ? undefined : bytesOf(file, signal);
  if (reading && content === undefined) return reading;
  // That the file fails as well is not what went wrong first.
  reading?.catch(() => undefined);
  if (reading) throw refusal("content", "cannot be given beside file");
  if (content === undefined) {
    throw refusal("file", "is missing, and so is content");
  }
  // Bytes would be sent too, if those who do not check types gave them.
  if (typeof content === "string") return new Blob([content]);
  throw refusal("content", "must be text; bytes are a file");
}

function nameOf({ filename, file, filetype = "txt" }: FileUpload): string {
  const own = typeof file === "object" && "name" in file ? file.name : "";
  const names = [filename, own, `file.${filetype}`];
  return names.find((name) => typeof name === "string" && name) as string;
}

/** Uploads one file. @returns Its id */
async function send(
  client: Caller,
  { filename, alt_text, snippet_type }: FileUpload,
  bytes: Blob,
  request: RequestOptions,
): Promise<string> {
  const { file_id, upload_url } = await call<UploadUrl>(
    client,
    "files.getUploadURLExternal",
    { filename, length: bytes.size, alt_text, snippet_type },
    request,
  );
  await client.request(
    {
      method: "POST",
      path: upload_url,
      elsewhere: true,
      name: "files.uploadV2",
      idempotent: true,
      body: bytes,
    },
    request,
  );
  return file_id;
}

function complete(
  client: Caller,
  form: object,
  request: RequestOptions,
): Promise<CompletedUpload> {
  return call(client, "files.completeUploadExternal", form, request);
}

interface UploadUrl {
  readonly file_id: string;
  readonly upload_url: string;
}
