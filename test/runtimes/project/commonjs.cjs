const main = require("slack-web-client");
const byPath = require("slack-web-client/fetch");
const testing = require("slack-web-client/mock");

import("./scenario.mjs").then(({ report }) =>
  report({ main, byPath, testing }),
);
