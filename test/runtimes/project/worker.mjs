// A worker acts when it is asked to.
import * as main from "slack-web-client";
import * as byPath from "slack-web-client/fetch";
import * as testing from "slack-web-client/mock";
import { report } from "./scenario.mjs";

export default {
  async fetch() {
    await report({ main, byPath, testing });
    return new Response(null, { status: 204 });
  },
};
