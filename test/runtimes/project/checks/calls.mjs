// Calls that succeed, and what they put on the wire.
import { equal, ok } from "./assert.mjs";

const token = "xoxp-test";
const ANY_BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);

export const callChecks = {
  async "way 1: a call as the API names it"({ main, api, tell }) {
    const slack = new main.SlackClient({ token, baseUrl: api });
    const data = await slack.admin.users.session.reset({
      user_id: "Wäöü€😀 &=+%",
      mobile_only: true,
    });
    equal(data, { ok: true });
    const [request] = await tell("requests");
    equal(request.operation, "admin.users.session.reset");
    equal(request.headers.authorization, `Bearer ${token}`);
    equal(request.contentType, "application/x-www-form-urlencoded");
    equal(request.arguments, { user_id: "Wäöü€😀 &=+%", mobile_only: true });
  },

  async "way 2: a call as documented"({ main, api, tell }) {
    const sessions = new main.AdminUsersSessionApi({ baseUrl: api });
    const data = await sessions.adminUsersSessionInvalidate(token, 56, "T1");
    equal(data, { ok: true });
    const [request] = await tell("requests");
    equal(request.headers.authorization, `Bearer ${token}`);
    equal(request.arguments, { session_id: 56, team_id: "T1" });
  },

  async "way 3: a call by path"({ byPath, api, tell }) {
    const client = byPath.createFetchClient({ token, baseUrl: api });
    const { data, response } = await client.POST("/admin.users.session.reset", {
      body: { user_id: "W1" },
    });
    equal(data, { ok: true });
    equal(response.status, 200);
    const [request] = await tell("requests");
    equal(request.headers.authorization, `Bearer ${token}`);
    equal(request.arguments, { user_id: "W1" });
  },

  async "status and headers come with WithHttpInfo"({ main, api, tell }) {
    const slack = new main.SlackClient({ token, baseUrl: api });
    const { reset } = slack.admin.users.session;
    const sessions = new main.AdminUsersSessionApi(slack);
    for (const call of [
      reset.withHttpInfo({ user_id: "W1" }),
      sessions.adminUsersSessionResetWithHttpInfo(token, "W1"),
    ]) {
      const [data, status, headers] = await call;
      equal([data, status], [{ ok: true }, 200]);
      const id = headers.get("x-slack-req-id");
      ok(
        (await tell("requests")).some((one) => one.id === id),
        `id: ${id}`,
      );
    }
  },

  async "files travel as multipart, byte for byte"({ main, api, tell }) {
    await tell("answer", {
      name: "/files.try",
      answer: { body: { ok: true } },
    });
    const slack = new main.SlackClient({ token, baseUrl: api });
    const [data] = await slack.request({
      method: "POST",
      path: "/files.try",
      multipart: {
        title: "Bytes",
        blob: new Blob([ANY_BYTES], { type: "image/x-try" }),
        file: new File([ANY_BYTES], "a b.bin", { type: "image/x-try" }),
        view: ANY_BYTES.subarray(13, 200),
        stream: new Response(ANY_BYTES).body,
      },
    });
    equal(data, { ok: true });
    const [request] = await tell("requests");
    equal(request.contentType, "multipart/form-data");
    const bytes = [...ANY_BYTES];
    const { title, blob, file, view, stream } = request.parts;
    equal(title, "Bytes");
    equal(blob.bytes, bytes, "blob");
    equal(blob.type, "image/x-try");
    equal(file.bytes, bytes, "file");
    equal([file.filename, file.type], ["a b.bin", "image/x-try"]);
    equal(view.bytes, bytes.slice(13, 200), "view");
    equal(stream.bytes, bytes, "stream");
  },

  async "JSON and bytes travel as they are"({ main, api, tell }) {
    const answer = { body: { ok: true } };
    await tell("answer", { name: "/raw.try", answer: [answer, answer] });
    const slack = new main.SlackClient({ token, baseUrl: api });
    const call = { method: "POST", path: "/raw.try" };
    await slack.request({ ...call, json: { text: "€", list: [1, null] } });
    await slack.request({ ...call, body: ANY_BYTES });
    const [json, raw] = await tell("requests");
    equal(json.contentType, "application/json");
    equal(json.text, '{"text":"€","list":[1,null]}');
    equal(raw.contentType, "application/octet-stream");
    equal(raw.bytes, [...ANY_BYTES]);
  },

  async "middleware sees real requests, files among them"({ main, api, tell }) {
    const answer = { body: { ok: true } };
    await tell("answer", { name: "/files.try", answer });
    const seen = [];
    const slack = new main.SlackClient({
      token,
      baseUrl: api,
      middleware: [
        {
          onRequest({ request }) {
            ok(request instanceof Request, "no Request");
            seen.push(request.headers.has("authorization"));
            request.headers.set("x-tried", "1");
            // Another one, which has to be compared with the first.
            return new Request(request);
          },
          async onResponse({ response }) {
            ok(response instanceof Response, "no Response");
            seen.push(await response.clone().json());
          },
        },
      ],
    });
    const file = new Blob([ANY_BYTES]);
    const call = { method: "POST", path: "/files.try", multipart: { file } };
    const [data] = await slack.request(call);
    equal(data, { ok: true });
    equal(seen, [false, { ok: true }]);
    const [request] = await tell("requests");
    equal(request.headers["x-tried"], "1");
    equal(request.headers.authorization, `Bearer ${token}`);
    equal(request.parts.file.bytes, [...ANY_BYTES]);
  },

  async "a byte order mark in front of JSON is no harm"({ main, api, tell }) {
    const name = "admin.users.session.reset";
    await tell("answer", { name, fault: "byte-order-mark" });
    const slack = new main.SlackClient({ token, baseUrl: api });
    const data = await slack.admin.users.session.reset({ user_id: "W1" });
    equal(data, { ok: true });
  },
};
