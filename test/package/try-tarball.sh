#!/usr/bin/env bash
# Packs the generated package, installs it into an empty project, and uses it
# from ESM, from CommonJS and from strict TypeScript, as a stranger would.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

bash "$root/test/package/install-tarball.sh" "$scratch"
cd "$scratch"

use='
const mock = createMock({ token: "xoxp-1" });
const slack = new SlackClient({ token: "xoxp-1", fetch: mock.fetch });
slack.admin.users.session.reset({ user_id: "W1" }).then(async (data) => {
  if (data.ok !== true) throw new Error("no answer");
  const client = createFetchClient({ token: "xoxp-1", fetch: mock.fetch });
  const result = await client.POST("/admin.users.session.reset", { body: { user_id: "W2" } });
  if (result.data?.ok !== true) throw new Error("no answer by path");
  await new AdminUsersSessionApi({ fetch: mock.fetch }).adminUsersSessionInvalidate("xoxp-2", 56, "T1").then(
    () => { throw new Error("a wrong token passed"); },
    (error) => { if (!(error instanceof PlatformError) || error.code !== "invalid_auth") throw error; },
  );
  const server = await mock.listen();
  await new SlackClient({ token: "xoxp-1", baseUrl: server.url }).admin.users.session.invalidate({ session_id: 56, team_id: "T1" });
  await server.close();
});
'
cat > use.mjs <<EOF
import { AdminUsersSessionApi, PlatformError, SlackClient } from "slack-web-client";
import { createFetchClient } from "slack-web-client/fetch";
import { createMock } from "slack-web-client/mock";
$use
EOF
cat > use.cjs <<EOF
const { AdminUsersSessionApi, PlatformError, SlackClient } = require("slack-web-client");
const { createFetchClient } = require("slack-web-client/fetch");
const { createMock } = require("slack-web-client/mock");
$use
EOF
cp use.mjs use.mts
sed 's/^const \({.*}\) = require(\(.*\));/import \1 from \2;/' use.cjs >use.cts
node use.mjs && echo "ESM: works"
node use.cjs && echo "CommonJS: works"

cat > tsconfig.json <<'EOF'
{ "compilerOptions": { "strict": true, "noEmit": true, "module": "NodeNext", "target": "ES2022", "lib": ["ES2022", "DOM"], "types": [], "skipLibCheck": false, "exactOptionalPropertyTypes": true }, "include": ["use.mts", "use.cts"] }
EOF
"$root/node_modules/.bin/tsc" -p . && echo "types: clean under strict, without skipLibCheck"

"$root/node_modules/.bin/publint" --strict "$scratch/node_modules/slack-web-client"
"$root/node_modules/.bin/attw" ./slack-web-client-*.tgz
