/** Documents that others wrote. */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../package/documents.js";

/** A document, and what it is called in messages. */
export interface Given {
  readonly name: string;
  readonly path: string;
}

const installed = join(repository, "test/documents/node_modules");

/** Those that are looked at one by one. */
export const large: readonly Given[] = [
  {
    name: "github",
    path: join(installed, "@octokit/openapi/generated/api.github.com.json"),
  },
  {
    name: "blockfrost",
    path: join(installed, "@blockfrost/openapi/openapi.yaml"),
  },
  {
    name: "figma",
    path: join(installed, "@figma/rest-api-spec/openapi/openapi.yaml"),
  },
  // Of the large ones that are still Swagger 2.0.
  { name: "okta", path: join(installed, "@okta/openapi/dist/spec.yaml") },
  {
    name: "netlify",
    path: join(installed, "@netlify/open-api/dist/swagger.json"),
  },
  // POST alone, and fields that are not known beforehand.
  { name: "rclone", path: join(installed, "rclone-openapi/openapi.yaml") },
  { name: "galaxy", path: join(installed, "@scalar/galaxy/dist/latest.yaml") },
];

/** Slack's own, which is not published any more: beside the repository, or nowhere. */
export const slack: Given = {
  name: "slack-2.0",
  path: join(repository, "../shared/slack/slack_web_openapi_v2.json"),
};

export const hasSlack = existsSync(slack.path);

/** ReadMe's examples: of each both forms, in three dialects. */
export function readmeExamples(): readonly Given[] {
  const folder = join(installed, "@readme/oas-examples");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^[23]\.\d\/.*\.(json|yaml)$/.test(path))
    .sort()
    .map((path) => ({
      name: path.replaceAll(/[^A-Za-z0-9]+/g, "-"),
      path: join(folder, path),
    }));
}
