import * as main from "slack-web-client";
import * as byPath from "slack-web-client/fetch";
import * as testing from "slack-web-client/mock";
import { report } from "./scenario.mjs";

await report({ main, byPath, testing });
