/** Mistakes in the templates, one change each. */

import type { Mutation } from "./mutation.js";

const classTemplate = "templates/client/class.ts.hbs";
const operationsTemplate = "templates/client/operations.ts.hbs";
const operationPage = "templates/docs/partials/operation.hbs";

export const templateMutations: readonly Mutation[] = [
  {
    title: "the token comes last",
    file: "templates/client/partials/signature.hbs",
    from: "{{#each positional}}\n{{identifier}}: {{type.code}},\n{{/each}}",
    to: "{{#each arguments}}{{#if required}}{{identifier}}: {{type.code}},{{/if}}{{/each}}\n{{credential.identifier}}: {{credential.type.code}},",
    // Where the token is passed on, its place is taken by a number.
    compiles: false,
    seen: {
      signatures: "adminUsersSessionReset, parameter 1: found 'user_id",
      wire: "adminUsersSessionResetWithHttpInfo, Authorization",
    },
  },
  {
    title: "opts is required",
    file: "templates/client/partials/signature.hbs",
    from: "opts{{optsMark}}:",
    to: "opts:",
    seen: { signatures: "adminUsersSessionReset, opts is optional" },
  },
  {
    title: "request is required in opts",
    file: "templates/client/partials/options.hbs",
    from: "{{local.request}}?:",
    to: "{{local.request}}:",
    seen: { signatures: "found 'request: RequestOptions'" },
  },
  {
    title: "the twin that shows HTTP is not public",
    file: classTemplate,
    from: "  {{nameWithHttpInfo}}{{methods.typeParameters}}(\n",
    to: "  private {{nameWithHttpInfo}}{{methods.typeParameters}}(\n",
    seen: {
      signatures: "adminUsersSessionResetWithHttpInfo: there is no such method",
    },
  },
  {
    title: "two labels of the tuple change places",
    file: classTemplate,
    from: "{{methods.info}}",
    to: "[data: {{result.code}}, headers: number, status: Headers]",
    seen: {
      signatures:
        "adminUsersSessionResetWithHttpInfo, resolves to a tuple whose element 2: found 'headers",
    },
  },
  {
    title: "a call resolves to its tuple",
    file: classTemplate,
    from: "    )[0];",
    to: "    ) as unknown as {{result.code}};",
    seen: { wire: "adminUsersSessionReset, data" },
  },
  {
    title: "the token is sent in the form as well",
    file: classTemplate,
    from: "...{{local.rest}} },\n      {{methods",
    to: "...{{local.rest}}, {{credential.entry}} },\n      {{methods",
    seen: {
      // The runtime lets it go no further.
      wire: 'adminUsersSessionReset: throws TypeError: argument "token" is the token',
    },
  },
  {
    title: "Accept says nothing",
    file: operationsTemplate,
    from: "  {{#each descriptor.fields}}",
    to: '  accept: "*/*",\n  {{#each descriptor.fields}}',
    seen: { wire: "adminUsersSessionReset, Accept" },
  },
  {
    title: "an error is not exported",
    file: "templates/client/index.ts.hbs",
    from: "  PlatformError,\n",
    to: "",
    seen: {
      signatures: "index: PlatformError is not exported",
      wire: "failure, is a PlatformError",
    },
  },
  {
    title: "arguments of the client may be left out",
    file: "templates/client/client.ts.hbs",
    from: "{{#each endpoint.typeArguments}}\n    {{this}}",
    to: "{{#each endpoint.typeArguments}}\n    {{#if @first}}Partial<{{this}}>{{else}}{{this}}{{/if}}",
    seen: {
      signatures:
        "admin.users.session.reset, argument 1: found 'user_id?: string'",
    },
  },
  {
    title: "[optional] is not printed",
    file: operationPage,
    from: "| {{notes}} |",
    to: "| |",
    seen: { pages: "parameter mobile_only, is marked [optional]: found false" },
  },
  {
    title: "a wrong scope is printed",
    file: operationPage,
    from: "{{#each reference.authorization}}\n{{this}}",
    to: "{{#each security}}\n- {{#each uses}}[{{scheme.name}}](../README.md#{{anchor}}), scope {{scheme.code}}{{/each}}",
    seen: { pages: "adminUsersSessionReset, authorization, scopes" },
  },
  {
    title: "the authorization leads nowhere",
    file: operationPage,
    from: "{{#each reference.authorization}}\n{{this}}",
    to: "{{#each security}}\n- {{#each uses}}[{{scheme.name}}](../README.md#auth-{{anchor}}), scope {{#each scopes}}{{code}}{{/each}}{{/each}}",
    seen: { pages: "adminUsersSessionReset, authorization, link" },
  },
  {
    title: "the method table has no links",
    file: "templates/docs/group.md.hbs",
    from: "[**{{name}}**]({{page}}#{{anchor}})",
    to: "**{{name}}**",
    seen: { pages: "method table, adminUsersSessionReset: is no link" },
  },
  {
    title: "every link of the method table leads to the twin",
    file: "templates/docs/group.md.hbs",
    from: "#{{anchor}})",
    to: "#{{anchorWithHttpInfo}})",
    seen: { pages: "method table, adminUsersSessionReset, heading linked to" },
  },
  {
    title: "the index has no scopes",
    file: "templates/docs/README.md.hbs",
    from: "{{#each reference.overview}}{{this}}",
    to: "{{#each reference.overview}}{{#unless @first}}{{this}}{{/unless}}",
    seen: { pages: "docs/README.md, adminUsersSessionReset, scope" },
  },
  {
    title: "the index has no rate limits",
    file: "templates/docs/README.md.hbs",
    from: "{{#each reference.overview}}{{this}}",
    to: "{{#each reference.overview}}{{#unless @last}}{{this}}{{/unless}}",
    seen: { pages: "docs/README.md, adminUsersSessionReset, rate limit" },
  },
  {
    title: "the return type is no link",
    file: operationPage,
    from: "### Return type\n\n{{result.cell}}",
    to: "### Return type\n\n{{result.code}}",
    seen: { pages: "adminUsersSessionReset, return type: is no link" },
  },
  {
    title: "the signature lacks opts",
    file: "templates/docs/partials/names.hbs",
    from: "{{/each}}opts",
    to: "{{/each}}",
    seen: { pages: "adminUsersSessionReset, signature" },
  },
  {
    title: "the errors are not listed",
    file: operationPage,
    from: "| {{code.code}} | {{description.cell}} | {{advice.cell}} |\n",
    to: "",
    seen: { pages: "adminUsersSessionReset, error codes" },
  },
  {
    title: "an example does not handle ApiError",
    file: "templates/docs/partials/failure.hbs",
    from: "instanceof ApiError",
    to: "instanceof Error",
    seen: { pages: "adminUsersSessionReset, example, errors handled" },
  },
  {
    title: "an example does not set the token",
    file: "templates/docs/partials/setup.hbs",
    from: "{{#each positional}}",
    to: "{{#each arguments}}",
    seen: { pages: "adminUsersSessionReset, example: does not set token" },
  },
  {
    title: "the variant's example calls the plain method",
    file: "templates/docs/partials/example-with-http-info.hbs",
    from: "await {{local.api}}.{{nameWithHttpInfo}}(",
    to: "await {{local.api}}.{{name}}(",
    seen: { pages: "adminUsersSessionResetWithHttpInfo, example, call of" },
  },
  {
    title: "a description is not printed",
    file: operationPage,
    from: "{{#each reference.about}}\n{{this}}",
    to: "{{#each reference.about}}",
    seen: { pages: "adminUsersSessionReset, description" },
  },
];
