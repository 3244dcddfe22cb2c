import type { MockDescription, MockOperation } from "./description.js";

/** What the mock has to know about Slack Web API. */
export const description: MockDescription = {
  baseUrl: "https://slack.com/api",
  requestIdHeader: "x-slack-req-id",
  failure: {
    field: "ok",
    equals: false,
    code: "error",
    roles: {
      unauthenticated: "not_authed",
      invalidToken: "invalid_auth",
      invalidArguments: "invalid_arguments",
      unknownArgument: "invalid_arg_name",
      missingContentType: "missing_post_type",
      unsupportedContentType: "invalid_post_type",
      malformedBody: "invalid_form_data",
      unknownOperation: "unknown_method",
      throttled: "ratelimited",
    },
    messages: ["response_metadata", "messages"],
  },
  // Of the literals of a list the compiler compares every two, and of a
  // thousand it refuses to; of arguments it looks at each.
  operations: Array.of<MockOperation>(
    {
      name: "admin.analytics.getFile",
      method: "POST",
      path: "/admin.analytics.getFile",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "type",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["member", "public_channel"],
          },
        },
        {
          name: "date",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "metadata_only",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      rules: [{ kind: "atLeastOne", choices: [["date"], ["metadata_only"]] }],
      status: 200,
      answer: {
        ok: true,
        file_data: [
          {
            enterprise_id: "E2AB3A10F",
            team_id: "T5J3Q04QZ",
            date: "2020-09-01",
            user_id: "U3J8TRQEV",
            email_address: "ada@example.com",
            is_guest: false,
            is_active: true,
            messages_posted_count: 12,
            reactions_added_count: 4,
          },
        ],
      },
    },
    {
      name: "admin.analytics.messages.activity",
      method: "POST",
      path: "/admin.analytics.messages.activity",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "oldest_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "latest_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        message_activities: [
          {
            channel_id: "C123ABC456",
            timestamp: "1234567890.123456",
            unique_user_reactions_count: 15,
            unique_user_shares_count: 8,
            unique_user_views_count: 142,
            unique_user_clicks_count: 23,
            unique_views_client: {
              desktop_views_count: 89,
              mobile_views_count: 42,
              web_views_count: 11,
            },
            unique_stats_by_department: [
              {
                department: "Engineering",
                views: 45,
                reactions: 8,
                shares: 3,
                clicks: 12,
              },
            ],
            unique_stats_by_org: [
              {
                team_id: "T123ABC456",
                views: 98,
                reactions: 12,
                shares: 5,
                clicks: 18,
              },
            ],
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.analytics.messages.metadata",
      method: "POST",
      path: "/admin.analytics.messages.metadata",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "oldest_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "latest_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        messages: [
          {
            type: "message",
            ts: "1234567890.123456",
            user_id: "U123ABC456",
            text_character_count: 42,
            subtype: "bot_message",
            thread_ts: "1234567890.123456",
            reactions: [{ name: "thumbsup", count: 5 }],
            files: [
              {
                id: "F123ABC456",
                created: 1234567890,
                timestamp: 1234567890,
                mimetype: "image/png",
                filetype: "png",
                pretty_type: "PNG",
              },
            ],
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.apps.activities.list",
      method: "POST",
      path: "/admin.apps.activities.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "min_log_level",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["debug", "error", "fatal", "info", "trace", "warn"],
          },
        },
        {
          name: "log_event_type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "source",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["developer", "slack"],
          },
        },
        {
          name: "component_type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["events_api", "functions", "tables", "workflows"],
          },
        },
        {
          name: "component_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "trace_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "min_date_created",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "max_date_created",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "sort_direction",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["asc", "desc"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        activities: [
          {
            app_id: "A123456789",
            level: "info",
            event_type: "function_execution_started",
            source: "slack",
            component_type: "functions",
            component_id: "Fn123",
            payload: { function_name: "Reverse", function_type: "app" },
            created: 1650463798824317,
            trace_id: "Tr123",
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.apps.approve",
      method: "POST",
      path: "/admin.apps.approve",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "allow_child_auto_install",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "request_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "enterprise_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_scopes",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "bot_scopes",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "exactlyOne",
          choices: [
            ["app_id", "enterprise_id"],
            ["app_id", "team_id"],
            ["request_id", "enterprise_id"],
            ["request_id", "team_id"],
          ],
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.apps.clearResolution",
      method: "POST",
      path: "/admin.apps.clearResolution",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "enterprise_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        { kind: "exactlyOne", choices: [["enterprise_id"], ["team_id"]] },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.apps.restrict",
      method: "POST",
      path: "/admin.apps.restrict",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "request_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "enterprise_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "exactlyOne",
          choices: [
            ["app_id", "enterprise_id"],
            ["app_id", "team_id"],
            ["request_id", "enterprise_id"],
            ["request_id", "team_id"],
          ],
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.apps.uninstall",
      method: "POST",
      path: "/admin.apps.uninstall",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_ids",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "enterprise_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "exactlyOne",
          choices: [["enterprise_id"], ["team_ids"], ["team_id"]],
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.apps.approved.list",
      method: "POST",
      path: "/admin.apps.approved.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "enterprise_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "certified",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        approved_apps: [
          {
            app: {
              id: "A0W7UKG8E",
              name: "My Test App",
              description: "test app",
              help_url: "https://www.slack.com",
              privacy_policy_url: "https://www.slack.com",
              app_homepage_url: "https://www.slack.com",
              app_directory_url:
                "https://myteam.enterprise.slack.com/apps/A0W7UKG8E-my-test-app",
              is_app_directory_approved: false,
              is_internal: false,
              developer_type: "third_party",
              socket_mode_enabled: false,
              icons: {
                image_32:
                  "https://302674312496446w_2bd4ea1ad1f89a23c242_32.png",
                image_36:
                  "https://302674312496446w_2bd4ea1ad1f89a23c242_36.png",
                image_48:
                  "https://302674312496446w_2bd4ea1ad1f89a23c242_48.png",
                image_64:
                  "https://302674312496446w_2bd4ea1ad1f89a23c242_64.png",
                image_72:
                  "https://302674312496446w_2bd4ea1ad1f89a23c242_72.png",
                image_96:
                  "https://302674312496446w_2bd4ea1ad1f89a23c242_96.png",
                image_128:
                  "https://30267341249446w6_2bd4ea1ad1f89a23c242_128.png",
                image_192:
                  "https://30267431249446w6_2bd4ea1ad1f89a23c242_192.png",
                image_512:
                  "https://30267431249446w6_2bd4ea1ad1f89a23c242_512.png",
                image_1024:
                  "https://3026743124446w96_2bd4ea1ad1f89a23c242_1024.png",
                image_original:
                  "https://302674446w12496_2bd4ea1ad1f89a23c242_original.png",
              },
              additional_info: "",
            },
            scopes: [
              {
                name: "bot",
                description:
                  "Add the ability for people to direct message or mention @my_test_app",
                is_sensitive: true,
                token_type: "bot",
              },
            ],
            date_updated: 1574296707,
            last_resolved_by: { actor_id: "W0G82F4FD", actor_type: "user" },
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.apps.config.lookup",
      method: "POST",
      path: "/admin.apps.config.lookup",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "rich_link_preview_types",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        configs: [
          {
            app_id: "A123",
            workflow_auth_strategy: "end_user_only",
            rich_link_preview_type: "limited_details",
            domain_restrictions: {
              emails: ["my-corp.com"],
              urls: ["mycorp.company.com"],
            },
          },
        ],
      },
    },
    {
      name: "admin.apps.config.set",
      method: "POST",
      path: "/admin.apps.config.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "workflow_auth_strategy",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["builder_choice", "end_user_only"],
          },
        },
        {
          name: "rich_link_preview_type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: [
              "all_details",
              "limited_details",
              "no_preview",
              "default_to_global_setting",
            ],
          },
        },
        {
          name: "domain_restrictions",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.apps.mcp.servers.list",
      method: "POST",
      path: "/admin.apps.mcp.servers.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        servers: [
          {
            server_id: "Amcp0000000001",
            server_name: "Example Server",
            url: "https://mcp.example.com",
            auth_type: "oauth",
            app_id: "A0000000001",
            app_name: "Example App",
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.apps.mcp.servers.permissions.list",
      method: "POST",
      path: "/admin.apps.mcp.servers.permissions.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, servers: [] },
    },
    {
      name: "admin.apps.mcp.servers.permissions.set",
      method: "POST",
      path: "/admin.apps.mcp.servers.permissions.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "server_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "permission_type",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: [
              "everyone",
              "no_one",
              "named_entities",
              "named_entities_exclude",
            ],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "usergroup_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.apps.permissions.add",
      method: "POST",
      path: "/admin.apps.permissions.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "usergroup_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.apps.permissions.list",
      method: "POST",
      path: "/admin.apps.permissions.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.apps.permissions.remove",
      method: "POST",
      path: "/admin.apps.permissions.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "usergroup_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.apps.permissions.set",
      method: "POST",
      path: "/admin.apps.permissions.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "permission_type",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["everyone", "named_entities", "no_one"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "usergroup_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.apps.requests.cancel",
      method: "POST",
      path: "/admin.apps.requests.cancel",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "request_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "enterprise_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        { kind: "exactlyOne", choices: [["enterprise_id"], ["team_id"]] },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.apps.requests.list",
      method: "POST",
      path: "/admin.apps.requests.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "enterprise_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "certified",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      rules: [
        { kind: "exactlyOne", choices: [["enterprise_id"], ["team_id"]] },
      ],
      status: 200,
      answer: {
        ok: true,
        app_requests: [
          {
            id: "Ar0XJGFLMLS",
            app: {
              id: "A061BL8RQ0",
              name: "Test App",
              description: "",
              help_url: "",
              privacy_policy_url: "https://testapp.com/privacy",
              app_homepage_url: "",
              app_directory_url:
                "https://acmecorp.slack.com/apps/A061BL8RQ0-test-app",
              is_app_directory_approved: true,
              is_internal: true,
              developer_type: "internal",
              socket_mode_enabled: false,
              icons: {
                image_32: "/cdn/157658203/img/testapp/service_32.png",
                image_36: "/cdn/157658203/img/testapp/service_36.png",
                image_48: "/cdn/157658203/img/testapp/service_48.png",
                image_64: "/cdn/157658203/img/testapp/service_64.png",
                image_72: "/cdn/157658203/img/testapp/service_72.png",
                image_96: "/cdn/157658203/img/testapp/service_96.png",
                image_128: "/cdn/157258203/img/testapp/service_128.png",
                image_192: "/cdn/157258203/img/testapp/service_192.png",
                image_512: "/cdn/15758203/img/testapp/service_512.png",
                image_1024: "/cdn/15258203/img/testapp/service_1024.png",
              },
              additional_info: "",
            },
            previous_resolution: null,
            user: {
              id: "W08RA9G5HR",
              name: "Jane Doe",
              email: "janedoe@example.com",
            },
            team: { id: "T0M94LNUCR", name: "Acme Corp", domain: "acmecorp" },
            scopes: [
              {
                name: "incoming-webhook",
                description: "Post messages to specific channels in Slack",
                is_sensitive: false,
                token_type: "user",
                is_optional: true,
                is_approved: false,
              },
            ],
            message:
              "Could you please install this app for me, it does everything I need.",
            is_user_app_collaborator: false,
            date_created: 1578956327,
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.apps.restricted.list",
      method: "POST",
      path: "/admin.apps.restricted.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "enterprise_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "certified",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      rules: [
        { kind: "exactlyOne", choices: [["enterprise_id"], ["team_id"]] },
      ],
      status: 200,
      answer: {
        ok: true,
        restricted_apps: [
          {
            app: {
              id: "A0FDLP8M2L",
              name: "My Test App",
              description: "A fun test app for Slack",
              help_url: "https://example.com",
              privacy_policy_url: "https://example.com",
              app_homepage_url: "https://example.com",
              app_directory_url:
                "https://myteam.enterprise.slack.com/apps/A0FDLP8M2L-my-test-app",
              is_app_directory_approved: true,
              is_internal: false,
              developer_type: "third_party",
              socket_mode_enabled: false,
              icons: {
                image_32:
                  "https://143326534038rl8788_eb57dbc818daa4ba15d6_32.png",
                image_36:
                  "https://143326534038rl8788_eb57dbc818daa4ba15d6_36.png",
                image_48:
                  "https://143326534038rl8788_eb57dbc818daa4ba15d6_48.png",
                image_64:
                  "https://143326534038rl8788_eb57dbc818daa4ba15d6_64.png",
                image_72:
                  "https://143326534038rl8788_eb57dbc818daa4ba15d6_72.png",
                image_96:
                  "https://143326534038rl8788_eb57dbc818daa4ba15d6_96.png",
                image_128:
                  "https://4332653438rl87808_eb57dbc818daa4ba15d6_128.png",
                image_192:
                  "https://4332653438rl87808_eb57dbc818daa4ba15d6_192.png",
                image_512:
                  "https://4332653438rl87808_eb57dbc818daa4ba15d6_512.png",
                image_1024:
                  "https://1433265338rl878408_eb57dbc818daa4ba15d6_1024.png",
                image_original:
                  "https://143338rl8782653408_eb57dbc818daa4ba15d6_original.png",
              },
              additional_info: "",
            },
            scopes: [
              {
                name: "files:write:user",
                description:
                  "Upload, edit, and delete files on the user‟s behalf",
                is_sensitive: true,
                token_type: "user",
              },
            ],
            date_updated: 1574296721,
            last_resolved_by: { actor_id: "W0G82LMFD", actor_type: "user" },
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.audit.anomaly.allow.getItem",
      method: "POST",
      path: "/admin.audit.anomaly.allow.getItem",
      secured: true,
      contentTypes: [],
      arguments: [],
      status: 200,
      answer: {
        ok: true,
        trusted_cidr: ["192.0.2.0/24"],
        trusted_asns: [64496],
      },
    },
    {
      name: "admin.audit.anomaly.allow.updateItem",
      method: "POST",
      path: "/admin.audit.anomaly.allow.updateItem",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "trusted_cidr",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "trusted_asns",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.auth.policy.assignEntities",
      method: "POST",
      path: "/admin.auth.policy.assignEntities",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "entity_type",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["USER"],
          },
        },
        {
          name: "entity_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "policy_name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["email_password"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, entity_total_count: 2 },
    },
    {
      name: "admin.auth.policy.getEntities",
      method: "POST",
      path: "/admin.auth.policy.getEntities",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "policy_name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["email_password"],
          },
        },
        {
          name: "entity_type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["USER"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        entities: [
          { entity_type: "USER", entity_id: "U1234", date_added: 1620836993 },
        ],
        entity_total_count: 1,
      },
    },
    {
      name: "admin.auth.policy.removeEntities",
      method: "POST",
      path: "/admin.auth.policy.removeEntities",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "policy_name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["email_password"],
          },
        },
        {
          name: "entity_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "entity_type",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["USER"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, entity_total_count: 1 },
    },
    {
      name: "admin.barriers.create",
      method: "POST",
      path: "/admin.barriers.create",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "primary_usergroup_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "barriered_from_usergroup_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "restricted_subjects",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        barrier: {
          id: "Ba03T70KB2H3",
          enterprise_id: "E03055H6DAS",
          primary_usergroup: {
            id: "S03TZK4A9H6",
            name: "Company That Pays Contracting Teams",
          },
          barriered_from_usergroups: [
            { id: "S03TNHGAUGZ", name: "Another External Contracting Team" },
          ],
          restricted_subjects: ["im", "mpim", "call"],
          date_update: 1660224825,
        },
      },
    },
    {
      name: "admin.barriers.delete",
      method: "POST",
      path: "/admin.barriers.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "barrier_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.barriers.list",
      method: "POST",
      path: "/admin.barriers.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        barriers: [
          {
            id: "Ba03T70KB2H3",
            enterprise_id: "E03055H6DAS",
            primary_usergroup: {
              id: "S03TZK4A9H6",
              name: "Company That Pays Contracting Teams",
            },
            barriered_from_usergroups: [
              { id: "S03TNHF56UR", name: "External Contracting Team" },
            ],
            restricted_subjects: ["im", "mpim", "call"],
            date_update: 1660224825,
          },
        ],
      },
    },
    {
      name: "admin.barriers.update",
      method: "POST",
      path: "/admin.barriers.update",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "barrier_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "primary_usergroup_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "barriered_from_usergroup_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "restricted_subjects",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        barrier: {
          id: "Ba03T70KB2H3",
          enterprise_id: "E03055H6DAS",
          primary_usergroup: {
            id: "S03TZK4A9H6",
            name: "Company That Pays Contracting Teams",
          },
          barriered_from_usergroups: [
            { id: "S03TNHGAUGZ", name: "Another External Contracting Team" },
          ],
          restricted_subjects: ["im", "mpim", "call"],
          date_update: 1660224825,
        },
      },
    },
    {
      name: "admin.conversations.archive",
      method: "POST",
      path: "/admin.conversations.archive",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.bulkArchive",
      method: "POST",
      path: "/admin.conversations.bulkArchive",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        bulk_action_id: "Ab123456",
        not_added: [{ channel_id: "C12346", errors: ["invalid_channel"] }],
      },
    },
    {
      name: "admin.conversations.bulkDelete",
      method: "POST",
      path: "/admin.conversations.bulkDelete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        bulk_action_id: "Ab123456",
        not_added: [{ channel_id: "C12346", errors: ["invalid_channel"] }],
      },
    },
    {
      name: "admin.conversations.bulkMove",
      method: "POST",
      path: "/admin.conversations.bulkMove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "target_team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        bulk_action_id: "Ab123456",
        not_added: [{ channel_id: "C12346", errors: ["invalid_channel"] }],
      },
    },
    {
      name: "admin.conversations.bulkSetExcludeFromSlackAi",
      method: "POST",
      path: "/admin.conversations.bulkSetExcludeFromSlackAi",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "exclude",
          in: "body",
          required: true,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        bulk_action_id: "Ab123456",
        not_added: [{ channel_id: "C12346", errors: ["invalid_channel"] }],
      },
    },
    {
      name: "admin.conversations.bulkSetProperties",
      method: "POST",
      path: "/admin.conversations.bulkSetProperties",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "property",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        bulk_action_id: "Ab123456",
        not_updated: [{ channel_id: "C12346", errors: ["invalid_channel"] }],
      },
    },
    {
      name: "admin.conversations.convertToPrivate",
      method: "POST",
      path: "/admin.conversations.convertToPrivate",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "name",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.convertToPublic",
      method: "POST",
      path: "/admin.conversations.convertToPublic",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.create",
      method: "POST",
      path: "/admin.conversations.create",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "is_private",
          in: "body",
          required: true,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "description",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "org_wide",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [{ kind: "atLeastOne", choices: [["org_wide"], ["team_id"]] }],
      status: 200,
      answer: { ok: true, channel_id: "C12345" },
    },
    {
      name: "admin.conversations.createForObjects",
      method: "POST",
      path: "/admin.conversations.createForObjects",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "object_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "salesforce_org_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "invite_object_team",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, channel_id: "C12345" },
    },
    {
      name: "admin.conversations.delete",
      method: "POST",
      path: "/admin.conversations.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.disconnectShared",
      method: "POST",
      path: "/admin.conversations.disconnectShared",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "leaving_team_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.getConversationPrefs",
      method: "POST",
      path: "/admin.conversations.getConversationPrefs",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        prefs: {
          who_can_post: { type: ["admin"], user: ["U1234"] },
          can_thread: { type: ["admin", "owner"], user: ["U1234", "U5678"] },
        },
      },
    },
    {
      name: "admin.conversations.getCustomRetention",
      method: "POST",
      path: "/admin.conversations.getCustomRetention",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, is_policy_enabled: true, duration_days: 70 },
    },
    {
      name: "admin.conversations.getTeams",
      method: "POST",
      path: "/admin.conversations.getTeams",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, team_ids: ["T1234"] },
    },
    {
      name: "admin.conversations.invite",
      method: "POST",
      path: "/admin.conversations.invite",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.linkObjects",
      method: "POST",
      path: "/admin.conversations.linkObjects",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "record_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "salesforce_org_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.lookup",
      method: "POST",
      path: "/admin.conversations.lookup",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "last_message_activity_before",
          in: "body",
          required: true,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "max_member_count",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channel_ids: ["C1234567890"],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.conversations.removeCustomRetention",
      method: "POST",
      path: "/admin.conversations.removeCustomRetention",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.rename",
      method: "POST",
      path: "/admin.conversations.rename",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.search",
      method: "POST",
      path: "/admin.conversations.search",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "connected_team_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "query",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "search_channel_types",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "sort",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["created", "member_count", "name", "relevant"],
          },
        },
        {
          name: "sort_dir",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["asc", "desc"],
          },
        },
        {
          name: "total_count_only",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        conversations: [
          {
            id: "GSEV0B5PY",
            name: "privacy-channel",
            purpose: "Group messaging with: @rita @nwhere @meanie",
            member_count: -1,
            created: 1578423973,
            creator_id: "WPQ65MVKK",
            is_private: true,
            is_archived: true,
            is_general: false,
            last_activity_ts: 1583198954000200,
            is_ext_shared: false,
            is_global_shared: true,
            is_org_default: false,
            is_org_mandatory: false,
            is_org_shared: true,
            is_frozen: false,
            connected_team_ids: [],
            internal_team_ids_count: 4,
            internal_team_ids_sample_team: "T013F30DBAB",
            pending_connected_team_ids: [],
            is_pending_ext_shared: false,
          },
        ],
        next_cursor: "",
        total_count: 14823,
      },
    },
    {
      name: "admin.conversations.setConversationPrefs",
      method: "POST",
      path: "/admin.conversations.setConversationPrefs",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "prefs",
          in: "body",
          required: true,
          schema: {
            types: ["object"],
          },
        },
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.setCustomRetention",
      method: "POST",
      path: "/admin.conversations.setCustomRetention",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "duration_days",
          in: "body",
          required: true,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.setTeams",
      method: "POST",
      path: "/admin.conversations.setTeams",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "target_team_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "org_channel",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.unarchive",
      method: "POST",
      path: "/admin.conversations.unarchive",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.unlinkObjects",
      method: "POST",
      path: "/admin.conversations.unlinkObjects",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "new_name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.ekm.listOriginalConnectedChannelInfo",
      method: "POST",
      path: "/admin.conversations.ekm.listOriginalConnectedChannelInfo",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "team_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channels: [
          {
            id: "C1234567890",
            internal_team_ids: ["T1234567890"],
            original_connected_host_id: "E1234567890",
            original_connected_channel_id: "C0987654321",
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.conversations.restrictAccess.addGroup",
      method: "POST",
      path: "/admin.conversations.restrictAccess.addGroup",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "group_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.conversations.restrictAccess.listGroups",
      method: "POST",
      path: "/admin.conversations.restrictAccess.listGroups",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, group_ids: ["YOUR_GROUP_ID"] },
    },
    {
      name: "admin.conversations.restrictAccess.removeGroup",
      method: "POST",
      path: "/admin.conversations.restrictAccess.removeGroup",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "group_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.emoji.add",
      method: "POST",
      path: "/admin.emoji.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "url",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.emoji.addAlias",
      method: "POST",
      path: "/admin.emoji.addAlias",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "alias_for",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.emoji.list",
      method: "POST",
      path: "/admin.emoji.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        emoji: {
          party_cat: {
            url: "https://emoji.slack-edge.com/T12345678/party_cat/0123456789abcdef.png",
            date_created: 1591720632,
            uploaded_by: "W12345678",
          },
        },
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.emoji.remove",
      method: "POST",
      path: "/admin.emoji.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.emoji.rename",
      method: "POST",
      path: "/admin.emoji.rename",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "new_name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.functions.list",
      method: "POST",
      path: "/admin.functions.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_non_distributed_functions",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        functions: [
          {
            id: "123ABC456DE",
            callback_id: "sample_function",
            title: "Sample function",
            description: "A sample function.",
            type: "app",
            input_parameters: [
              {
                type: "string",
                name: "message",
                description: "Message to be posted.",
                title: "Message",
                is_required: true,
              },
            ],
            output_parameters: [
              {
                type: "string",
                name: "updatedMsg",
                description: "Updated message to be posted.",
                title: "Updated Msg",
                is_required: true,
              },
            ],
            app_id: "789FGH1011IJ",
            date_created: 1692283027,
            date_updated: 1692725035,
            date_deleted: 0,
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.functions.permissions.lookup",
      method: "POST",
      path: "/admin.functions.permissions.lookup",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "function_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        permissions: {
          Fn1234567890: {
            distribution: { type: "everyone" },
            allowed_by_admin: { type: "everyone" },
            allowed_entities: {
              type: "named_entities",
              user_ids: ["U00000001"],
            },
          },
        },
        metadata: { Fn1234567890: { workflows_using: 2 } },
        errors: {},
      },
    },
    {
      name: "admin.functions.permissions.set",
      method: "POST",
      path: "/admin.functions.permissions.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "function_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "visibility",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["everyone", "app_collaborators", "named_entities", "no_one"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "permissions",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.inviteRequests.approve",
      method: "POST",
      path: "/admin.inviteRequests.approve",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "invite_request_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.inviteRequests.deny",
      method: "POST",
      path: "/admin.inviteRequests.deny",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "invite_request_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.inviteRequests.list",
      method: "POST",
      path: "/admin.inviteRequests.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        invite_requests: [
          {
            id: "Ir12345",
            email: "joe@example.com",
            date_created: 1578956327,
            requester_ids: ["U12345"],
            channel_ids: ["C12345"],
            request_reason: "Joe joins us in May",
            date_expire: 0,
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.inviteRequests.approved.list",
      method: "POST",
      path: "/admin.inviteRequests.approved.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        approved_requests: [
          {
            invite_request: {
              id: "Ir12345",
              email: "joe@example.com",
              date_created: 1578956327,
              requester_ids: ["U12345"],
              channel_ids: ["C12345"],
              request_reason: "Joe joins us in May",
              date_expire: 0,
            },
            approved_by: { actor_type: "user", actor_id: "W12345" },
            invite: {
              id: "I12345",
              email: "joe@example.com",
              inviter_id: "U12345",
              date_created: 1578956400,
              is_bouncing: false,
              invite_preferences: {
                is_restricted: false,
                is_ultra_restricted: false,
                is_domain_matched: false,
                channel_ids: ["C12345"],
              },
            },
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.inviteRequests.denied.list",
      method: "POST",
      path: "/admin.inviteRequests.denied.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        denied_requests: [
          {
            invite_request: {
              id: "Ir12345",
              email: "joe@example.com",
              date_created: 1578956327,
              requester_ids: ["U12345"],
              channel_ids: ["C12345"],
              request_reason: "Joe joins us in May",
              date_expire: 0,
            },
            denied_by: { actor_type: "user", actor_id: "W12345" },
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.roles.addAssignments",
      method: "POST",
      path: "/admin.roles.addAssignments",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "role_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "entity_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.roles.listAssignments",
      method: "POST",
      path: "/admin.roles.listAssignments",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "role_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "entity_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "sort_dir",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["asc", "desc"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        role_assignments: [
          {
            role_id: "Rl0C",
            entity_id: "T123ABC456",
            user_id: "U123ABC456",
            date_create: 1677038902,
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.roles.removeAssignments",
      method: "POST",
      path: "/admin.roles.removeAssignments",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "role_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "entity_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.teams.admins.list",
      method: "POST",
      path: "/admin.teams.admins.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, admin_ids: ["U1234"] },
    },
    {
      name: "admin.teams.create",
      method: "POST",
      path: "/admin.teams.create",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_domain",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_description",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_discoverability",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["closed", "invite_only", "open", "unlisted"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, team: "T12345" },
    },
    {
      name: "admin.teams.list",
      method: "POST",
      path: "/admin.teams.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        teams: [
          {
            id: "T1234",
            name: "The Gardeners",
            discoverability: "unlisted",
            primary_owner: { user_id: "W1234", email: "owner@example.com" },
            team_url: "https://gardeners.slack.com/",
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.teams.owners.list",
      method: "POST",
      path: "/admin.teams.owners.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, owner_ids: ["U1234"] },
    },
    {
      name: "admin.teams.settings.info",
      method: "POST",
      path: "/admin.teams.settings.info",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        team: {
          id: "T12345",
          name: "The Gardeners",
          domain: "gardeners",
          email_domain: "example.com",
          icon: {
            image_34: "https://example.com/icon_34.png",
            image_44: "https://example.com/icon_44.png",
            image_68: "https://example.com/icon_68.png",
            image_88: "https://example.com/icon_88.png",
            image_102: "https://example.com/icon_102.png",
            image_132: "https://example.com/icon_132.png",
            image_default: true,
          },
          enterprise_id: "E12345",
          enterprise_name: "Green Things",
          default_channels: ["C12345", "C23456"],
        },
      },
    },
    {
      name: "admin.teams.settings.setDefaultChannels",
      method: "POST",
      path: "/admin.teams.settings.setDefaultChannels",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.teams.settings.setDescription",
      method: "POST",
      path: "/admin.teams.settings.setDescription",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "description",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.teams.settings.setDiscoverability",
      method: "POST",
      path: "/admin.teams.settings.setDiscoverability",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "discoverability",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["closed", "invite_only", "open", "unlisted"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.teams.settings.setIcon",
      method: "POST",
      path: "/admin.teams.settings.setIcon",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "image_url",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.teams.settings.setName",
      method: "POST",
      path: "/admin.teams.settings.setName",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.usergroups.addChannels",
      method: "POST",
      path: "/admin.usergroups.addChannels",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "usergroup_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: true,
          schema: {
            types: ["string", "array"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.usergroups.addTeams",
      method: "POST",
      path: "/admin.usergroups.addTeams",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "usergroup_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_ids",
          in: "body",
          required: true,
          schema: {
            types: ["string", "array"],
          },
        },
        {
          name: "auto_provision",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.usergroups.listChannels",
      method: "POST",
      path: "/admin.usergroups.listChannels",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "usergroup_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_num_members",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channels: [
          {
            id: "C024BE91L",
            name: "fun",
            team_id: "T024BE911",
            num_members: 34,
          },
        ],
      },
    },
    {
      name: "admin.usergroups.removeChannels",
      method: "POST",
      path: "/admin.usergroups.removeChannels",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "usergroup_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: true,
          schema: {
            types: ["string", "array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.usergroups.removeTeams",
      method: "POST",
      path: "/admin.usergroups.removeTeams",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "usergroup_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.assign",
      method: "POST",
      path: "/admin.users.assign",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "is_restricted",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "is_ultra_restricted",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.getExpiration",
      method: "POST",
      path: "/admin.users.getExpiration",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "target_team",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        user: {
          id: "U123ABC456",
          email: "deactivate_user2@email.com",
          is_restricted: false,
          is_ultra_restricted: true,
          expiration_ts: 0,
        },
      },
    },
    {
      name: "admin.users.invite",
      method: "POST",
      path: "/admin.users.invite",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "email",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "custom_message",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "real_name",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "resend",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "is_restricted",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "is_ultra_restricted",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "guest_expiration_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "email_password_policy_enabled",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.list",
      method: "POST",
      path: "/admin.users.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "is_active",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "include_deactivated_user_workspaces",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "only_guests",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "include_admins",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "include_owners",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        users: [
          {
            id: "W0L3P31SP",
            email: "john.doe@slack.com",
            is_admin: false,
            is_owner: false,
            is_primary_owner: false,
            is_restricted: false,
            is_ultra_restricted: false,
            is_bot: false,
            username: "john_doe",
            full_name: "John Doe",
            is_active: true,
            date_created: 1566922090,
            deactivated_ts: 1678435283,
            expiration_ts: 0,
            workspaces: ["T123"],
            has_2fa: false,
            has_sso: false,
          },
        ],
      },
    },
    {
      name: "admin.users.remove",
      method: "POST",
      path: "/admin.users.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.setAdmin",
      method: "POST",
      path: "/admin.users.setAdmin",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.setExpiration",
      method: "POST",
      path: "/admin.users.setExpiration",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "expiration_ts",
          in: "body",
          required: true,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.setOwner",
      method: "POST",
      path: "/admin.users.setOwner",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.setRegular",
      method: "POST",
      path: "/admin.users.setRegular",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.session.clearSettings",
      method: "POST",
      path: "/admin.users.session.clearSettings",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.session.getSettings",
      method: "POST",
      path: "/admin.users.session.getSettings",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        session_settings: [
          {
            user_id: "U1234",
            desktop_app_browser_quit: true,
            duration: 315569520,
          },
        ],
        no_settings_applied: [],
      },
    },
    {
      name: "admin.users.session.invalidate",
      method: "POST",
      path: "/admin.users.session.invalidate",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "session_id",
          in: "body",
          required: true,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.session.list",
      method: "POST",
      path: "/admin.users.session.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "together",
          names: ["team_id", "user_id"],
          needs: ["team_id", "user_id"],
        },
      ],
      status: 200,
      answer: {
        ok: true,
        active_sessions: [
          {
            user_id: "U012S9M77JP",
            team_id: "E011E2SBBFC",
            session_id: 1112275520242,
            recent: {
              device_hardware: "Intel",
              os: "OS X",
              os_version: "10.15.7",
              slack_client_version: "91.0.4472.77",
              ip: "24.6.145.138",
            },
            created: {
              device_hardware: "Intel",
              os: "OS X",
              os_version: "10.15.7",
              slack_client_version: "91.0.4472.77",
              ip: "24.6.145.138",
            },
          },
        ],
      },
    },
    {
      name: "admin.users.session.reset",
      method: "POST",
      path: "/admin.users.session.reset",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "mobile_only",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "web_only",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.session.resetBulk",
      method: "POST",
      path: "/admin.users.session.resetBulk",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "mobile_only",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "web_only",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.session.setSettings",
      method: "POST",
      path: "/admin.users.session.setSettings",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "duration",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "desktop_app_browser_quit",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      rules: [
        {
          kind: "atLeastOne",
          choices: [["duration"], ["desktop_app_browser_quit"]],
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.unsupportedVersions.export",
      method: "POST",
      path: "/admin.users.unsupportedVersions.export",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "date_sessions_started",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "date_end_of_support",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.workflows.search",
      method: "POST",
      path: "/admin.workflows.search",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "query",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "no_collaborators",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "collaborator_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "num_trigger_ids",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "is_sales_elevate",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "source",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["code", "workflow_builder", "sales_home", "agent"],
          },
        },
        {
          name: "sort",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["name", "premium_runs"],
          },
        },
        {
          name: "sort_dir",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["asc", "desc"],
          },
        },
        {
          name: "trigger_type_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "publish_status",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["all", "published", "unpublished"],
          },
        },
        {
          name: "step_function_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        total_found: 2,
        workflows: [
          {
            id: "Wf014FQ97ZT5",
            workflow_function_id: "Fn014EPW7SBU",
            callback_id: "untitled_workflow",
            title: "Hello there",
            description: "A brand new workflow",
            input_parameters: {
              Ft014FQ980RZ__user_id: {
                type: "slack#/reference/objects/user-object_id",
                name: "Ft014FQ980RZ__user_id",
                description: "User who reacted to the message",
                title: "User who reacted to the message",
                is_required: false,
              },
              Ft014FQ980RZ__message_context: {
                type: "slack#/types/message_context",
                name: "Ft014FQ980RZ__message_context",
                description: "Reference to the message that was reacted to",
                title: "Reference to the message that was reacted to",
                is_required: true,
              },
            },
            steps: [
              {
                id: "a1468ed7-82a2-4d3a-8598-d67194a10148",
                function_id: "Fn010P",
                inputs: {
                  message: {
                    value: [
                      {
                        type: "rich_text",
                        elements: [
                          {
                            type: "rich_text_section",
                            elements: [{ text: "Hello ", type: "text" }],
                          },
                        ],
                      },
                    ],
                    locked: false,
                  },
                  message_context: {
                    value: "{{inputs.Ft014FQ980RZ__message_context}}",
                    locked: false,
                  },
                  reply_broadcast: { value: "false", locked: false },
                },
              },
            ],
            collaborators: ["U014FM2DQF5"],
            icons: {
              image_96:
                "https://slack-pantry.dev.slack.com/11d89af/img/apps/workflows_96.png",
              image_192:
                "https://slack-pantry.dev.slack.com/11d89af/img/apps/workflows_192.png",
            },
            is_published: true,
            last_updated_by: "U014FM2DQF5",
            unpublished_change_count: 0,
            app_id: "A014EPW7S3U",
            source: "workflow_builder",
            billing_type: "simple",
            date_updated: 1715661162,
            is_billable: false,
            creation_source_type: 1,
            creation_source_id: "Wt06DWT50W57",
            last_published_version_id: "Wfv014FQ9NHCK",
            last_published_date: "1674675746",
            trigger_ids: ["Ft050QQ638NS"],
            is_sales_home_workflow: false,
            is_sales_elevate: false,
            trigger_types: [
              {
                id: "Ftt0102",
                type: "event",
                subtype: "slack#/events/reaction_added",
              },
            ],
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "admin.workflows.unpublish",
      method: "POST",
      path: "/admin.workflows.unpublish",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "workflow_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.workflows.collaborators.add",
      method: "POST",
      path: "/admin.workflows.collaborators.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "workflow_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "collaborator_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.workflows.collaborators.remove",
      method: "POST",
      path: "/admin.workflows.collaborators.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "workflow_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "collaborator_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.workflows.permissions.lookup",
      method: "POST",
      path: "/admin.workflows.permissions.lookup",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "workflow_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "max_workflow_triggers",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        permissions: {
          Wf1234567890: {
            complete: true,
            who_can_run: {
              permission_type: "named_entities",
              user_ids: ["U1234567890"],
              channel_ids: [],
              team_ids: [],
              org_ids: [],
            },
          },
        },
      },
    },
    {
      name: "admin.workflows.triggers.types.permissions.lookup",
      method: "POST",
      path: "/admin.workflows.triggers.types.permissions.lookup",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "trigger_type_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        permissions: {
          Ftt0102: {
            permission: "named_entities",
            user_ids: ["U00000001"],
            permissions: { private_channel_access: { permission: "no_one" } },
          },
        },
        metadata: {
          Ftt0102: {
            date_released: 1677038902,
            workflows_using: 3,
            available_in_workflow_builder: true,
          },
        },
      },
    },
    {
      name: "admin.workflows.triggers.types.permissions.set",
      method: "POST",
      path: "/admin.workflows.triggers.types.permissions.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "visibility",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["everyone", "named_entities", "no_one"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "permissions",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "agents.conversations.archive",
      method: "POST",
      path: "/agents.conversations.archive",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "summary_message_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "agents.conversations.create",
      method: "POST",
      path: "/agents.conversations.create",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "name",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "session_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "is_private",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "origin_channel_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "origin_message_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "atLeastOne",
          choices: [["name"], ["origin_channel_id", "origin_message_ts"]],
        },
        {
          kind: "together",
          names: ["origin_channel_id", "origin_message_ts"],
          needs: ["origin_channel_id", "origin_message_ts"],
        },
      ],
      status: 200,
      answer: { ok: true, channel_id: "C1234567890" },
    },
    {
      name: "agents.conversations.getCanvas",
      method: "POST",
      path: "/agents.conversations.getCanvas",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "canvas_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "content_format",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_resolved",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        canvas_id: "F1234ABCD",
        title: "Plan",
        content: "# Plan",
        comments: [
          {
            id: "1",
            user_id: "U1234567890",
            text: "Why?",
            ts: "1503435956.000247",
            is_resolved: false,
            quoted_text: "Plan",
            replies: [],
            has_more_replies: false,
          },
        ],
        has_more_comments: false,
      },
    },
    {
      name: "agents.conversations.listViews",
      method: "POST",
      path: "/agents.conversations.listViews",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        views: [
          {
            view_id: "Ct1234ABCD",
            view_key: "src/index.html",
            label: "Preview",
            file_id: "F1234ABCD",
            content_version: 1,
            date_added: 1620836993,
          },
        ],
      },
    },
    {
      name: "agents.conversations.removeView",
      method: "POST",
      path: "/agents.conversations.removeView",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "view_key",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "view_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["view_key"], ["view_id"]] }],
      status: 200,
      answer: { ok: true, channel_id: "C1234567890", view_id: "Ct1234ABCD" },
    },
    {
      name: "agents.conversations.setCanvasContent",
      method: "POST",
      path: "/agents.conversations.setCanvasContent",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "canvas_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "content",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, canvas_id: "F1234ABCD", sections_changed_count: 1 },
    },
    {
      name: "agents.conversations.setCommands",
      method: "POST",
      path: "/agents.conversations.setCommands",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "commands",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, channel_id: "C1234567890", command_count: 1 },
    },
    {
      name: "agents.conversations.setProperties",
      method: "POST",
      path: "/agents.conversations.setProperties",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "code_channel",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
        {
          name: "agent_resource",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, channel_id: "C1234567890" },
    },
    {
      name: "agents.conversations.setView",
      method: "POST",
      path: "/agents.conversations.setView",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["html", "diff", "block_kit", "canvas", "pull_request"],
          },
        },
        {
          name: "view_key",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "content",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "blocks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "canvas_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "access_level",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "agent_content_hash",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "pr_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "base_branch",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "head_branch",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "name",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "csp",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channel_id: "C1234567890",
        view_id: "Ct1234ABCD",
        type: "html",
        file_id: "F1234ABCD",
        content_version: 1,
      },
    },
    {
      name: "agents.sessions.rename",
      method: "POST",
      path: "/agents.sessions.rename",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "title",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "thread_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, title: "Bora Bora trip prep" },
    },
    {
      name: "agents.sessions.setStatus",
      method: "POST",
      path: "/agents.sessions.setStatus",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "status",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["active", "processing", "suspended", "closed"],
          },
        },
        {
          name: "thread_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "title",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "initiator_user_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "icon_emoji",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "icon_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "username",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        status: "processing",
        agent_status: "processing",
        title: "Scuba diving research",
      },
    },
    {
      name: "api.test",
      method: "POST",
      path: "/api.test",
      secured: false,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "error",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "apps.activities.list",
      method: "POST",
      path: "/apps.activities.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "min_log_level",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["trace", "debug", "info", "warn", "error", "fatal"],
          },
        },
        {
          name: "log_event_type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "source",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["slack", "developer"],
          },
        },
        {
          name: "component_type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["events_api", "workflows", "functions", "tables"],
          },
        },
        {
          name: "component_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "trace_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "min_date_created",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "max_date_created",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "sort_direction",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["asc", "desc"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        activities: [
          {
            level: "info",
            event_type: "function_execution_started",
            source: "slack",
            component_type: "functions",
            component_id: "Fn123",
            payload: { function_name: "Reverse", function_type: "app" },
            created: 1650463798824317,
            trace_id: "Tr123",
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "apps.uninstall",
      method: "POST",
      path: "/apps.uninstall",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "client_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "client_secret",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, uninstalled: true },
    },
    {
      name: "apps.auth.external.delete",
      method: "POST",
      path: "/apps.auth.external.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "provider_key",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "external_token_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "apps.auth.external.get",
      method: "POST",
      path: "/apps.auth.external.get",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "external_token_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "force_refresh",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        external_token: "00D3j00000025Zh",
        token_response_extras: null,
      },
    },
    {
      name: "apps.connections.open",
      method: "POST",
      path: "/apps.connections.open",
      secured: true,
      contentTypes: [],
      arguments: [],
      status: 200,
      answer: {
        ok: true,
        url: "wss://wss-primary.slack.com/link/?ticket=12348&app_id=5678",
      },
    },
    {
      name: "apps.datastore.bulkDelete",
      method: "POST",
      path: "/apps.datastore.bulkDelete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "datastore",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, failed_items: [] },
    },
    {
      name: "apps.datastore.bulkGet",
      method: "POST",
      path: "/apps.datastore.bulkGet",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "datastore",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        datastore: "delicious_meals",
        items: [{ id: "12462", meal: "Shawarma" }],
      },
    },
    {
      name: "apps.datastore.bulkPut",
      method: "POST",
      path: "/apps.datastore.bulkPut",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "datastore",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "items",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, datastore: "delicious_meals", failed_items: [] },
    },
    {
      name: "apps.datastore.count",
      method: "POST",
      path: "/apps.datastore.count",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "datastore",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "expression",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "expression_attributes",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
        {
          name: "expression_values",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, datastore: "good_tunes", count: 2 },
    },
    {
      name: "apps.datastore.delete",
      method: "POST",
      path: "/apps.datastore.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "datastore",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "apps.datastore.get",
      method: "POST",
      path: "/apps.datastore.get",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "datastore",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        datastore: "good_tunes",
        item: {
          artist: "Whitney Houston",
          song: "I Will Always Love You",
          id: "4",
        },
      },
    },
    {
      name: "apps.datastore.put",
      method: "POST",
      path: "/apps.datastore.put",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "datastore",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "item",
          in: "body",
          required: true,
          schema: {
            types: ["object"],
          },
        },
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        datastore: "good_tunes",
        item: {
          artist: "Whitney Houston",
          song: "I Will Always Love You",
          id: "4",
        },
      },
    },
    {
      name: "apps.datastore.query",
      method: "POST",
      path: "/apps.datastore.query",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "datastore",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "expression",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "expression_attributes",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
        {
          name: "expression_values",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        datastore: "good_tunes",
        items: [
          {
            artist: "Whitney Houston",
            song: "I Will Always Love You",
            id: "4",
          },
        ],
      },
    },
    {
      name: "apps.datastore.update",
      method: "POST",
      path: "/apps.datastore.update",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "datastore",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "item",
          in: "body",
          required: true,
          schema: {
            types: ["object"],
          },
        },
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        datastore: "good_tunes",
        item: {
          artist: "Whitney Houston",
          song: "I Will Always Love You",
          id: "4",
        },
      },
    },
    {
      name: "apps.event.authorizations.list",
      method: "POST",
      path: "/apps.event.authorizations.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "event_context",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        authorizations: [
          {
            enterprise_id: "E12345678",
            team_id: "T12345678",
            user_id: "U12345678",
            is_bot: false,
            is_enterprise_install: false,
          },
        ],
        cursor_next: "",
      },
    },
    {
      name: "apps.icon.set",
      method: "POST",
      path: "/apps.icon.set",
      secured: true,
      contentTypes: ["multipart/form-data"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["file"], ["url"]] }],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "apps.managed.permissions.set",
      method: "POST",
      path: "/apps.managed.permissions.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "permissions",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["everyone", "app_owner"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "apps.manifest.create",
      method: "POST",
      path: "/apps.manifest.create",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "manifest",
          in: "body",
          required: true,
          schema: {},
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        app_id: "A012ABCD0A0",
        credentials: {
          client_id: "2141029472.691202649728",
          client_secret: "e1b9e11dfcd19c1982d5de12921e17e8c",
          verification_token: "abcdefg",
          signing_secret: "f25b5ceaf8a3c2a2c4f52bb4f0b0499e",
        },
        oauth_authorize_url:
          "https://slack.com/oauth/v2/authorize?client_id=2141029472.691202649728&scope=commands",
      },
    },
    {
      name: "apps.manifest.delete",
      method: "POST",
      path: "/apps.manifest.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "apps.manifest.export",
      method: "POST",
      path: "/apps.manifest.export",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        manifest: {
          _metadata: { major_version: 1, minor_version: 1 },
          display_information: {
            name: "Zork",
            description: "You are likely to be eaten by a grue.",
            background_color: "#0000AA",
            long_description: "Play the Infocom classic text adventure …",
          },
          features: {
            app_home: {
              home_tab_enabled: true,
              messages_tab_enabled: false,
              messages_tab_read_only_enabled: false,
            },
            bot_user: { display_name: "zork", always_online: true },
            slash_commands: [
              {
                command: "/zork",
                description: "You are standing in an open field west o …",
                usage_hint: "/zork open mailbox",
                should_escape: false,
              },
            ],
            workflow_steps: [
              { name: "Example step", callback_id: "tutorial_example_step" },
            ],
          },
          oauth_config: {
            redirect_urls: ["https://example.com/slack/auth"],
            scopes: { bot: ["commands"] },
          },
          settings: {
            event_subscriptions: { bot_events: ["workflow_step_execute"] },
            interactivity: { is_enabled: true },
            org_deploy_enabled: false,
            socket_mode_enabled: true,
            is_hosted: false,
            token_rotation_enabled: false,
          },
        },
      },
    },
    {
      name: "apps.manifest.update",
      method: "POST",
      path: "/apps.manifest.update",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "manifest",
          in: "body",
          required: true,
          schema: {},
        },
        {
          name: "app_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, app_id: "A012ABCD0A0", permissions_updated: false },
    },
    {
      name: "apps.manifest.validate",
      method: "POST",
      path: "/apps.manifest.validate",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "manifest",
          in: "body",
          required: true,
          schema: {},
        },
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, errors: [] },
    },
    {
      name: "apps.user.connection.update",
      method: "POST",
      path: "/apps.user.connection.update",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "status",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["connected", "disconnected"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "assistant.search.context",
      method: "POST",
      path: "/assistant.search.context",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "query",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "action_token",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel_types",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "content_types",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "include_bots",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "include_deleted_users",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "before",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "after",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "include_context_messages",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "context_channel_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "sort",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["score", "timestamp"],
          },
        },
        {
          name: "sort_dir",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["asc", "desc"],
          },
        },
        {
          name: "include_message_blocks",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "highlight",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "term_clauses",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "modifiers",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_archived_channels",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "disable_semantic_search",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        results: {
          messages: [
            {
              author_name: "Jane Doe",
              author_user_id: "U1234567890",
              team_id: "T1234567890",
              channel_id: "C1234567890",
              channel_name: "project-gizmo",
              message_ts: "1503435956.000247",
              content: "Gizmo starts in May.",
              is_author_bot: false,
              permalink:
                "https://example.slack.com/archives/C1234567890/p1503435956000247",
            },
          ],
          files: [],
          channels: [],
          users: [],
        },
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "assistant.search.info",
      method: "POST",
      path: "/assistant.search.info",
      secured: true,
      contentTypes: [],
      arguments: [],
      status: 200,
      answer: { ok: true, is_ai_search_enabled: true },
    },
    {
      name: "assistant.threads.setStatus",
      method: "POST",
      path: "/assistant.threads.setStatus",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "thread_ts",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "status",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "loading_messages",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "icon_emoji",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "icon_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "username",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "assistant.threads.setSuggestedPrompts",
      method: "POST",
      path: "/assistant.threads.setSuggestedPrompts",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "prompts",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "thread_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "title",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "assistant.threads.setTitle",
      method: "POST",
      path: "/assistant.threads.setTitle",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "thread_ts",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "title",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "auth.revoke",
      method: "POST",
      path: "/auth.revoke",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "test",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, revoked: true },
    },
    {
      name: "auth.test",
      method: "POST",
      path: "/auth.test",
      secured: true,
      contentTypes: [],
      arguments: [],
      status: 200,
      answer: {
        ok: true,
        url: "https://subarachnoid.slack.com/",
        team: "Subarachnoid Workspace",
        user: "grace",
        team_id: "T12345678",
        user_id: "W12345678",
      },
    },
    {
      name: "auth.teams.list",
      method: "POST",
      path: "/auth.teams.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_icon",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        teams: [{ name: "Shinichi's workspace", id: "T12345678" }],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "blocks.validate",
      method: "POST",
      path: "/blocks.validate",
      secured: false,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "blocks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "message",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
        {
          name: "view",
          in: "body",
          required: false,
          schema: {},
        },
      ],
      rules: [
        { kind: "exactlyOne", choices: [["blocks"], ["message"], ["view"]] },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "bookmarks.add",
      method: "POST",
      path: "/bookmarks.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "title",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "type",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["link"],
          },
        },
        {
          name: "link",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "emoji",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "entity_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "access_level",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["read", "write"],
          },
        },
        {
          name: "parent_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        bookmark: {
          id: "Bk033XFJ9BTJ",
          channel_id: "C1RQ000",
          title: "bookmark-1",
          link: "https://google.com",
          emoji: ":clap:",
          icon_url: "https://www.google.com/favicon.ico",
          type: "link",
          entity_id: null,
          date_created: 1644956055,
          date_updated: 0,
          rank: "g",
          last_updated_by_user_id: "U0334B6G6G5",
          last_updated_by_team_id: "T018DF03GHY",
          shortcut_id: null,
          app_id: null,
        },
      },
    },
    {
      name: "bookmarks.edit",
      method: "POST",
      path: "/bookmarks.edit",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "bookmark_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "title",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "link",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "emoji",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        bookmark: {
          id: "Bk033XFJ9BTJ",
          channel_id: "C1RQ000",
          title: "bookmark-1",
          link: "https://google.com",
          emoji: ":clap:",
          icon_url: "https://www.google.com/favicon.ico",
          type: "link",
          entity_id: null,
          date_created: 1644956055,
          date_updated: 0,
          rank: "g",
          last_updated_by_user_id: "U0334B6G6G5",
          last_updated_by_team_id: "T018DF03GHY",
          shortcut_id: null,
          app_id: null,
        },
      },
    },
    {
      name: "bookmarks.list",
      method: "POST",
      path: "/bookmarks.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        bookmarks: [
          {
            id: "Bk123ABC4DEF",
            channel_id: "C1RQ000",
            title: "bookmark-1",
            link: "https://google.com",
            emoji: ":clap:",
            icon_url: "https://www.google.com/favicon.ico",
            type: "link",
            entity_id: null,
            date_created: 1644956055,
            date_updated: 0,
            rank: "g",
            last_updated_by_user_id: "U0123A1B1C1",
            last_updated_by_team_id: "T012AB34CDE",
            shortcut_id: null,
            app_id: null,
          },
        ],
      },
    },
    {
      name: "bookmarks.remove",
      method: "POST",
      path: "/bookmarks.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "bookmark_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "quip_section_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "bots.info",
      method: "POST",
      path: "/bots.info",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "bot",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        bot: {
          id: "B123456",
          deleted: false,
          name: "beforebot",
          updated: 1449272004,
          app_id: "A123456",
          user_id: "U123456",
          icons: {
            image_36: "https://...",
            image_48: "https://...",
            image_72: "https://...",
          },
        },
      },
    },
    {
      name: "calls.add",
      method: "POST",
      path: "/calls.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "external_unique_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "join_url",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "external_display_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "desktop_app_join_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "date_start",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "title",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "created_by",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "users",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        call: {
          id: "R0E69JAIF",
          external_unique_id: "025169F6-E37A-4E62-BB54-7F93A0FC4C1F",
          external_display_id: "705-292-868",
          join_url: "https://example.com/calls/1234567890",
          desktop_app_join_url: "callapp://join/1234567890",
          date_start: 1562002086,
          title: "Weekly sync",
          channels: [],
          users: [{ slack_id: "U1H77" }],
        },
      },
    },
    {
      name: "calls.end",
      method: "POST",
      path: "/calls.end",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "duration",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        call: {
          id: "R0E69JAIF",
          external_unique_id: "025169F6-E37A-4E62-BB54-7F93A0FC4C1F",
          external_display_id: "705-292-868",
          join_url: "https://example.com/calls/1234567890",
          desktop_app_join_url: "callapp://join/1234567890",
          date_start: 1562002086,
          title: "Weekly sync",
          channels: [],
          users: [{ slack_id: "U1H77" }],
          date_end: 1562003886,
        },
      },
    },
    {
      name: "calls.info",
      method: "POST",
      path: "/calls.info",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        call: {
          id: "R0E69JAIF",
          external_unique_id: "025169F6-E37A-4E62-BB54-7F93A0FC4C1F",
          external_display_id: "705-292-868",
          join_url: "https://example.com/calls/1234567890",
          desktop_app_join_url: "callapp://join/1234567890",
          date_start: 1562002086,
          title: "Weekly sync",
          channels: [],
          users: [{ slack_id: "U1H77" }],
        },
      },
    },
    {
      name: "calls.update",
      method: "POST",
      path: "/calls.update",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "title",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "join_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "desktop_app_join_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        call: {
          id: "R0E69JAIF",
          external_unique_id: "025169F6-E37A-4E62-BB54-7F93A0FC4C1F",
          external_display_id: "705-292-868",
          join_url: "https://example.com/calls/1234567890",
          desktop_app_join_url: "callapp://join/1234567890",
          date_start: 1562002086,
          title: "Weekly sync",
          channels: [],
          users: [{ slack_id: "U1H77" }],
        },
      },
    },
    {
      name: "calls.participants.add",
      method: "POST",
      path: "/calls.participants.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "users",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        call: {
          id: "R0E69JAIF",
          external_unique_id: "025169F6-E37A-4E62-BB54-7F93A0FC4C1F",
          external_display_id: "705-292-868",
          join_url: "https://example.com/calls/1234567890",
          desktop_app_join_url: "callapp://join/1234567890",
          date_start: 1562002086,
          title: "Weekly sync",
          channels: [],
          users: [{ slack_id: "U1H77" }],
        },
      },
    },
    {
      name: "calls.participants.remove",
      method: "POST",
      path: "/calls.participants.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "users",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        call: {
          id: "R0E69JAIF",
          external_unique_id: "025169F6-E37A-4E62-BB54-7F93A0FC4C1F",
          external_display_id: "705-292-868",
          join_url: "https://example.com/calls/1234567890",
          desktop_app_join_url: "callapp://join/1234567890",
          date_start: 1562002086,
          title: "Weekly sync",
          channels: [],
          users: [{ slack_id: "U1H77" }],
        },
      },
    },
    {
      name: "canvases.access.delete",
      method: "POST",
      path: "/canvases.access.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "canvas_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      rules: [{ kind: "atLeastOne", choices: [["channel_ids"], ["user_ids"]] }],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "canvases.access.set",
      method: "POST",
      path: "/canvases.access.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "canvas_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "access_level",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["read", "write", "owner"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["channel_ids"], ["user_ids"]] }],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "canvases.create",
      method: "POST",
      path: "/canvases.create",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "title",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "document_content",
          in: "body",
          required: false,
          schema: {},
        },
        {
          name: "channel_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, canvas_id: "F1234ABCD" },
    },
    {
      name: "canvases.delete",
      method: "POST",
      path: "/canvases.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "canvas_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "canvases.edit",
      method: "POST",
      path: "/canvases.edit",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "canvas_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "changes",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "canvases.sections.lookup",
      method: "POST",
      path: "/canvases.sections.lookup",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "canvas_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "criteria",
          in: "body",
          required: true,
          schema: {},
        },
      ],
      status: 200,
      answer: {
        ok: true,
        sections: [{ id: "temp:C:eBa219af721c664422cb90a52fac" }],
      },
    },
    {
      name: "chat.appendStream",
      method: "POST",
      path: "/chat.appendStream",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "ts",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "markdown_text",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "chunks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      rules: [{ kind: "atLeastOne", choices: [["markdown_text"], ["chunks"]] }],
      status: 200,
      answer: { ok: true, channel: "C123ABC456", ts: "1503435956.000247" },
    },
    {
      name: "chat.delete",
      method: "POST",
      path: "/chat.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "ts",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "as_user",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, channel: "C123ABC456", ts: "1401383885.000061" },
    },
    {
      name: "chat.deleteScheduledMessage",
      method: "POST",
      path: "/chat.deleteScheduledMessage",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "scheduled_message_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "as_user",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "chat.getPermalink",
      method: "POST",
      path: "/chat.getPermalink",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "message_ts",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channel: "C123ABC456",
        permalink:
          "https://ghostbusters.slack.com/archives/C1H9RESGA/p135854651500008",
      },
    },
    {
      name: "chat.meMessage",
      method: "POST",
      path: "/chat.meMessage",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "text",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, channel: "C123ABC456", ts: "1417671948.000006" },
    },
    {
      name: "chat.postEphemeral",
      method: "POST",
      path: "/chat.postEphemeral",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "as_user",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "attachments",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "blocks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "icon_emoji",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "icon_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "link_names",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "markdown_text",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "metadata",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
        {
          name: "parse",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["full", "none"],
          },
        },
        {
          name: "text",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "thread_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "username",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "atLeastOne",
          choices: [["text"], ["blocks"], ["attachments"], ["markdown_text"]],
        },
      ],
      status: 200,
      answer: { ok: true, message_ts: "1502210682.580145" },
    },
    {
      name: "chat.postMessage",
      method: "POST",
      path: "/chat.postMessage",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "as_user",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "attachments",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "blocks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "current_draft_last_updated_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "icon_emoji",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "icon_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "link_names",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "markdown_text",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "metadata",
          in: "body",
          required: false,
          schema: {},
        },
        {
          name: "mrkdwn",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "parse",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["full", "none"],
          },
        },
        {
          name: "reply_broadcast",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "text",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "thread_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "unfurl_links",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "unfurl_media",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "username",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "atLeastOne",
          choices: [["text"], ["blocks"], ["attachments"], ["markdown_text"]],
        },
        { kind: "together", names: ["reply_broadcast"], needs: ["thread_ts"] },
      ],
      status: 200,
      answer: {
        ok: true,
        channel: "C123ABC456",
        ts: "1503435956.000247",
        message: {
          text: "Here's a message for you",
          username: "ecto1",
          bot_id: "B123ABC456",
          attachments: [
            {
              text: "This is an attachment",
              id: 1,
              fallback: "This is an attachment's fallback",
            },
          ],
          type: "message",
          subtype: "bot_message",
          ts: "1503435956.000247",
        },
      },
    },
    {
      name: "chat.scheduleMessage",
      method: "POST",
      path: "/chat.scheduleMessage",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "post_at",
          in: "body",
          required: true,
          schema: {
            types: ["integer", "string"],
          },
        },
        {
          name: "as_user",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "attachments",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "blocks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "link_names",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "markdown_text",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "parse",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["none", "full"],
          },
        },
        {
          name: "reply_broadcast",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "text",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "thread_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "unfurl_links",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "unfurl_media",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "metadata",
          in: "body",
          required: false,
          schema: {},
        },
      ],
      rules: [
        {
          kind: "atLeastOne",
          choices: [["text"], ["blocks"], ["attachments"], ["markdown_text"]],
        },
        { kind: "together", names: ["reply_broadcast"], needs: ["thread_ts"] },
      ],
      status: 200,
      answer: {
        ok: true,
        channel: "C123ABC456",
        scheduled_message_id: "Q1298393284",
        post_at: 1562180400,
        message: {
          text: "Here's a message for you in the future",
          username: "ecto1",
          bot_id: "B123ABC456",
          attachments: [
            {
              text: "This is an attachment",
              id: 1,
              fallback: "This is an attachment's fallback",
            },
          ],
          type: "delayed_message",
          subtype: "bot_message",
        },
      },
    },
    {
      name: "chat.startStream",
      method: "POST",
      path: "/chat.startStream",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "chunks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "markdown_text",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "thread_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "recipient_user_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "recipient_team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "task_display_mode",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["timeline", "plan"],
          },
        },
        {
          name: "icon_emoji",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "icon_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "username",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, channel: "C123ABC456", ts: "1503435956.000247" },
    },
    {
      name: "chat.stopStream",
      method: "POST",
      path: "/chat.stopStream",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "ts",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "chunks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "markdown_text",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "blocks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "metadata",
          in: "body",
          required: false,
          schema: {},
        },
        {
          name: "session_status",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channel: "C123ABC456",
        ts: "1503435956.000247",
        message: {
          text: "Here's the final streamed message content",
          bot_id: "B123ABC456",
          ts: "1503435956.000247",
          type: "message",
          subtype: "bot_message",
        },
      },
    },
    {
      name: "chat.unfurl",
      method: "POST",
      path: "/chat.unfurl",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "unfurls",
          in: "body",
          required: false,
          schema: {},
        },
        {
          name: "user_auth_message",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_auth_required",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "user_auth_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_auth_blocks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "unfurl_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "source",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["composer", "conversations_history"],
          },
        },
        {
          name: "metadata",
          in: "body",
          required: false,
          schema: {},
        },
      ],
      rules: [
        {
          kind: "exactlyOne",
          choices: [
            ["channel", "ts"],
            ["unfurl_id", "source"],
          ],
        },
        { kind: "atLeastOne", choices: [["unfurls"], ["metadata"]] },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "chat.update",
      method: "POST",
      path: "/chat.update",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "ts",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "as_user",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "attachments",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "unfurled_attachments",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "blocks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "markdown_text",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "metadata",
          in: "body",
          required: false,
          schema: {},
        },
        {
          name: "link_names",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "parse",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["full", "none"],
          },
        },
        {
          name: "text",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "reply_broadcast",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "file_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      rules: [
        {
          kind: "atLeastOne",
          choices: [["text"], ["blocks"], ["attachments"], ["markdown_text"]],
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channel: "C123ABC456",
        ts: "1401383885.000061",
        text: "Updated text you carefully authored",
        message: {
          text: "Updated text you carefully authored",
          user: "U34567890",
        },
      },
    },
    {
      name: "chat.scheduledMessages.list",
      method: "POST",
      path: "/chat.scheduledMessages.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "latest",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "oldest",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        scheduled_messages: [
          {
            id: "Q1298393284",
            channel_id: "C1H9RESGL",
            post_at: 1551991428,
            date_created: 1551891734,
            text: "Here's a message for you in the future",
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "conversations.acceptSharedInvite",
      method: "POST",
      path: "/conversations.acceptSharedInvite",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "is_private",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "free_trial_accepted",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "invite_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["invite_id"], ["channel_id"]] }],
      status: 200,
      answer: {
        ok: true,
        invite_id: "I028YDERZSQ",
        channel_id: "C1234567890",
        implicit_approval: true,
      },
    },
    {
      name: "conversations.approveSharedInvite",
      method: "POST",
      path: "/conversations.approveSharedInvite",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "invite_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "target_team",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "conversations.archive",
      method: "POST",
      path: "/conversations.archive",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "conversations.close",
      method: "POST",
      path: "/conversations.close",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "conversations.create",
      method: "POST",
      path: "/conversations.create",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "is_private",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channel: {
          id: "C0EAQDV4Z",
          name: "endeavor",
          is_channel: true,
          is_group: false,
          is_im: false,
          created: 1504554479,
          creator: "U0123456",
          is_archived: false,
          is_general: false,
          unlinked: 0,
          name_normalized: "endeavor",
          is_shared: false,
          is_ext_shared: false,
          is_org_shared: false,
          pending_shared: [],
          is_pending_ext_shared: false,
          is_member: true,
          is_private: false,
          is_mpim: false,
          last_read: "0000000000.000000",
          latest: null,
          unread_count: 0,
          unread_count_display: 0,
          topic: { value: "", creator: "", last_set: 0 },
          properties: {
            canvas: {
              file_id: "F123ABC456",
              is_empty: true,
              quip_thread_id: "JAB1CDefGhI",
            },
          },
          purpose: { value: "", creator: "", last_set: 0 },
          previous_names: [],
          priority: 0,
        },
      },
    },
    {
      name: "conversations.declineSharedInvite",
      method: "POST",
      path: "/conversations.declineSharedInvite",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "invite_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "target_team",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "conversations.history",
      method: "POST",
      path: "/conversations.history",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_all_metadata",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "inclusive",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "latest",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "oldest",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        messages: [
          {
            type: "message",
            user: "U123ABC456",
            text: "I find you punny and would like to smell your nose letter",
            ts: "1512085950.000216",
          },
        ],
        has_more: true,
        pin_count: 0,
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "conversations.info",
      method: "POST",
      path: "/conversations.info",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_locale",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "include_num_members",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channel: {
          id: "C012AB3CD",
          name: "general",
          is_channel: true,
          is_group: false,
          is_im: false,
          is_mpim: false,
          is_private: false,
          created: 1654868334,
          is_archived: false,
          is_general: true,
          unlinked: 0,
          name_normalized: "general",
          is_shared: false,
          is_frozen: false,
          is_org_shared: false,
          is_pending_ext_shared: false,
          pending_shared: [],
          context_team_id: "T123ABC456",
          updated: 1723130875818,
          parent_conversation: null,
          creator: "U123ABC456",
          is_ext_shared: false,
          shared_team_ids: ["T123ABC456"],
          pending_connected_team_ids: [],
          topic: {
            value: "For public discussion of generalities",
            creator: "W012A3BCD",
            last_set: 1449709364,
          },
          purpose: {
            value: "This part of the workspace is for fun. Make fun here.",
            creator: "W012A3BCD",
            last_set: 1449709364,
          },
          properties: {
            tabs: [{ id: "workflows", label: "", type: "workflows" }],
          },
          previous_names: [],
        },
      },
    },
    {
      name: "conversations.invite",
      method: "POST",
      path: "/conversations.invite",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "users",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "force",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channel: {
          id: "C012AB3CD",
          name: "general",
          is_channel: true,
          is_group: false,
          is_im: false,
          created: 1449252889,
          creator: "W012A3BCD",
          is_archived: false,
          is_general: true,
          unlinked: 0,
          name_normalized: "general",
          is_read_only: false,
          is_shared: false,
          is_ext_shared: false,
          is_org_shared: false,
          pending_shared: [],
          is_pending_ext_shared: false,
          is_member: true,
          is_private: false,
          is_mpim: false,
          last_read: "1502126650.228446",
          topic: {
            value: "For public discussion of generalities",
            creator: "W012A3BCD",
            last_set: 1449709364,
          },
          purpose: {
            value: "This part of the workspace is for fun. Make fun here.",
            creator: "W012A3BCD",
            last_set: 1449709364,
          },
          previous_names: ["specifics"],
        },
      },
    },
    {
      name: "conversations.inviteShared",
      method: "POST",
      path: "/conversations.inviteShared",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "emails",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "external_limited",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["emails"], ["user_ids"]] }],
      status: 200,
      answer: {
        ok: true,
        invite_id: "I02UKAJ6RJA",
        is_legacy_shared_channel: false,
      },
    },
    {
      name: "conversations.join",
      method: "POST",
      path: "/conversations.join",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channel: {
          id: "C061EG9SL",
          name: "general",
          is_channel: true,
          is_group: false,
          is_im: false,
          created: 1449252889,
          creator: "U061F7AUR",
          is_archived: false,
          is_general: true,
          unlinked: 0,
          name_normalized: "general",
          is_shared: false,
          is_ext_shared: false,
          is_org_shared: false,
          pending_shared: [],
          is_pending_ext_shared: false,
          is_member: true,
          is_private: false,
          is_mpim: false,
          topic: {
            value: "Which widget do you worry about?",
            creator: "",
            last_set: 0,
          },
          purpose: { value: "For widget discussion", creator: "", last_set: 0 },
          previous_names: [],
        },
        warning: "already_in_channel",
        response_metadata: { warnings: ["already_in_channel"] },
      },
    },
    {
      name: "conversations.kick",
      method: "POST",
      path: "/conversations.kick",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, errors: {} },
    },
    {
      name: "conversations.leave",
      method: "POST",
      path: "/conversations.leave",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "conversations.list",
      method: "POST",
      path: "/conversations.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "exclude_archived",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "types",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channels: [
          {
            id: "C012AB3CD",
            name: "general",
            is_channel: true,
            is_group: false,
            is_im: false,
            created: 1449252889,
            creator: "U012A3CDE",
            is_archived: false,
            is_general: true,
            unlinked: 0,
            name_normalized: "general",
            is_shared: false,
            is_ext_shared: false,
            is_org_shared: false,
            pending_shared: [],
            is_pending_ext_shared: false,
            is_member: true,
            is_private: false,
            is_mpim: false,
            updated: 1678229664302,
            topic: {
              value: "Company-wide announcements and work-based matters",
              creator: "",
              last_set: 0,
            },
            purpose: {
              value: "This channel is for team-wide communicat …",
              creator: "",
              last_set: 0,
            },
            previous_names: [],
            num_members: 4,
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "conversations.listConnectInvites",
      method: "POST",
      path: "/conversations.listConnectInvites",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "count",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        invites: [
          {
            direction: "outgoing",
            status: "sent",
            invite_type: "channel",
            date_last_updated: 1622577600,
            invite: {
              id: "I028YDERZSQ",
              date_created: 1622577600,
              date_invalid: 1623787200,
              recipient_email: "jane@example.com",
            },
            channel: {
              id: "C1234567890",
              name: "partners",
              is_private: false,
              is_im: false,
            },
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "conversations.mark",
      method: "POST",
      path: "/conversations.mark",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "ts",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "conversations.members",
      method: "POST",
      path: "/conversations.members",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        members: ["U023BECGF"],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "conversations.open",
      method: "POST",
      path: "/conversations.open",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "return_im",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "users",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "prevent_creation",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["channel"], ["users"]] }],
      status: 200,
      answer: { ok: true, channel: { id: "D069C7QFK" } },
    },
    {
      name: "conversations.rename",
      method: "POST",
      path: "/conversations.rename",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channel: {
          id: "C012AB3CD",
          name: "general",
          is_channel: true,
          is_group: false,
          is_im: false,
          created: 1449252889,
          creator: "W012A3BCD",
          is_archived: false,
          is_general: true,
          unlinked: 0,
          name_normalized: "general",
          is_read_only: false,
          is_shared: false,
          is_ext_shared: false,
          is_org_shared: false,
          pending_shared: [],
          is_pending_ext_shared: false,
          is_member: true,
          is_private: false,
          is_mpim: false,
          last_read: "1502126650.228446",
          topic: {
            value: "For public discussion of generalities",
            creator: "W012A3BCD",
            last_set: 1449709364,
          },
          purpose: {
            value: "This part of the workspace is for fun. Make fun here.",
            creator: "W012A3BCD",
            last_set: 1449709364,
          },
          previous_names: ["specifics"],
          num_members: 23,
          locale: "en-US",
        },
      },
    },
    {
      name: "conversations.replies",
      method: "POST",
      path: "/conversations.replies",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "ts",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_all_metadata",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "inclusive",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "latest",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "oldest",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        messages: [
          {
            type: "message",
            user: "U061F7AUR",
            text: "island",
            thread_ts: "1482960137.003543",
            reply_count: 3,
            subscribed: true,
            last_read: "1484678597.521003",
            unread_count: 0,
            ts: "1482960137.003543",
          },
        ],
        has_more: true,
        ok: true,
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "conversations.setPurpose",
      method: "POST",
      path: "/conversations.setPurpose",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "purpose",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "conversations.setTopic",
      method: "POST",
      path: "/conversations.setTopic",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "topic",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channel: {
          id: "C12345678",
          name: "tips-and-tricks",
          is_channel: true,
          is_group: false,
          is_im: false,
          is_mpim: false,
          is_private: false,
          created: 1649195947,
          is_archived: false,
          is_general: false,
          unlinked: 0,
          name_normalized: "tips-and-tricks",
          is_shared: false,
          is_frozen: false,
          is_org_shared: false,
          is_pending_ext_shared: false,
          pending_shared: [],
          parent_conversation: null,
          creator: "U12345678",
          is_ext_shared: false,
          shared_team_ids: ["T12345678"],
          pending_connected_team_ids: [],
          is_member: true,
          last_read: "1649869848.627809",
          latest: {
            type: "message",
            subtype: "channel_topic",
            ts: "1649952691.429799",
            user: "U12345678",
            text: "set the channel topic: Apply topically for best effects",
            topic: "Apply topically for best effects",
          },
          unread_count: 1,
          unread_count_display: 0,
          topic: {
            value: "Apply topically for best effects",
            creator: "U12345678",
            last_set: 1649952691,
          },
          purpose: { value: "", creator: "", last_set: 0 },
          previous_names: [],
        },
      },
    },
    {
      name: "conversations.unarchive",
      method: "POST",
      path: "/conversations.unarchive",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "conversations.canvases.create",
      method: "POST",
      path: "/conversations.canvases.create",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "document_content",
          in: "body",
          required: false,
          schema: {},
        },
        {
          name: "title",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, canvas_id: "F1234ABCD" },
    },
    {
      name: "conversations.externalInvitePermissions.set",
      method: "POST",
      path: "/conversations.externalInvitePermissions.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "target_team",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "action",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["upgrade", "downgrade"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "conversations.requestSharedInvite.approve",
      method: "POST",
      path: "/conversations.requestSharedInvite.approve",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "invite_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "is_external_limited",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "channel_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "message",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, invite_id: "I012345ABCD" },
    },
    {
      name: "conversations.requestSharedInvite.deny",
      method: "POST",
      path: "/conversations.requestSharedInvite.deny",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "invite_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "message",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, invite_id: "I012345ABCD" },
    },
    {
      name: "conversations.requestSharedInvite.list",
      method: "POST",
      path: "/conversations.requestSharedInvite.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_expired",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "include_approved",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "include_denied",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "invite_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        invite_requests: [
          {
            date_last_updated: 1722372331,
            id: "I12345",
            date_created: 1722372331,
            expires_at: 1723581931,
            inviting_team: {
              id: "E12345",
              name: "Acme corp",
              icon: {
                image_34: "https://.../avatar/avatars-teams/ava_0011-34.png",
                image_44: "https://.../avatar/avatars-teams/ava_0011-44.png",
                image_68: "https://.../avatar/avatars-teams/ava_0011-68.png",
                image_88: "https://.../avatar/avatars-teams/ava_0011-88.png",
                image_102: "https://.../avatar/avatars-teams/ava_0011-102.png",
                image_132: "https://.../avatar/avatars-teams/ava_0011-132.png",
                image_230: "https://.../avatar/avatars-teams/ava_0011-230.png",
                image_default: true,
              },
              avatar_base_url: "https://dev.slack.com/avatarsource/",
              is_verified: false,
              domain: "acme-corp",
              date_created: 1637947110,
              requires_sponsorship: false,
            },
            inviting_user: {
              id: "U12345",
              team_id: "E12345",
              name: "acme-corp-user",
              updated: 1721741979,
              who_can_share_contact_card: "EVERYONE",
              profile: {
                real_name: "acme-corp-user",
                display_name: "acme-corp-user",
                real_name_normalized: "acme-corp-user",
                display_name_normalized: "acme-corp-user",
                team: "E12345",
                avatar_hash: "hash",
                email: "acme-corp-user@acme-corp.com",
                image_24: "https://secure.gravatar.com/avatar/...0001-24.png",
                image_32: "https://secure.gravatar.com/avatar/...0001-32.png",
                image_48: "https://secure.gravatar.com/avatar/...0001-48.png",
                image_72: "https://secure.gravatar.com/avatar/...0001-72.png",
                image_192: "https://secure.gravatar.com/avatar/...0001-192.png",
                image_512: "https://secure.gravatar.com/avatar/...0001-512.png",
              },
            },
            is_external_limited: false,
            is_sponsored: true,
            recipient_email: "external-user@other-corp.com",
            target_user: {
              recipient_email: "external-user1@other-corp.com",
              recipient_user_id: "U123456",
            },
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "dialog.open",
      method: "POST",
      path: "/dialog.open",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "trigger_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "dialog",
          in: "body",
          required: true,
          schema: {},
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "dnd.endDnd",
      method: "POST",
      path: "/dnd.endDnd",
      secured: true,
      contentTypes: [],
      arguments: [],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "dnd.endSnooze",
      method: "POST",
      path: "/dnd.endSnooze",
      secured: true,
      contentTypes: [],
      arguments: [],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "dnd.info",
      method: "POST",
      path: "/dnd.info",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "dnd.setSnooze",
      method: "POST",
      path: "/dnd.setSnooze",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "num_minutes",
          in: "body",
          required: true,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        snooze_enabled: true,
        snooze_endtime: 1450373897,
        snooze_remaining: 60,
        snooze_is_indefinite: false,
      },
    },
    {
      name: "dnd.teamInfo",
      method: "POST",
      path: "/dnd.teamInfo",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "users",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        users: {
          U023BECGF: {
            dnd_enabled: true,
            next_dnd_start_ts: 1450387800,
            next_dnd_end_ts: 1450423800,
          },
          W058CJVAA: {
            dnd_enabled: false,
            next_dnd_start_ts: 1,
            next_dnd_end_ts: 1,
          },
        },
      },
    },
    {
      name: "emoji.list",
      method: "POST",
      path: "/emoji.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "include_categories",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "entity.acknowledgeCommentAction",
      method: "POST",
      path: "/entity.acknowledgeCommentAction",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "trigger_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "comment",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
        {
          name: "error",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "entity.presentComments",
      method: "POST",
      path: "/entity.presentComments",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "trigger_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "comments",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "can_post_comment",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "delete_action_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_auth_required",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "user_auth_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "error",
          in: "body",
          required: false,
          schema: {},
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "entity.presentDetails",
      method: "POST",
      path: "/entity.presentDetails",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "trigger_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "metadata",
          in: "body",
          required: false,
          schema: {},
        },
        {
          name: "user_auth_required",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "user_auth_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "error",
          in: "body",
          required: false,
          schema: {},
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "files.completeUploadExternal",
      method: "POST",
      path: "/files.completeUploadExternal",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "files",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "channel_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "thread_ts",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channels",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "initial_comment",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "blocks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "username",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "icon_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "icon_emoji",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        { kind: "together", names: ["thread_ts"], needs: ["channel_id"] },
      ],
      status: 200,
      answer: { ok: true, files: [{ id: "F123ABC456", title: "slack-test" }] },
    },
    {
      name: "files.delete",
      method: "POST",
      path: "/files.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "file",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "files.getUploadURLExternal",
      method: "POST",
      path: "/files.getUploadURLExternal",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "length",
          in: "body",
          required: true,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "filename",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "snippet_type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "alt_txt",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "alt_text",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        upload_url: "https://files.slack.com/upload/v1/ABC123...",
        file_id: "F123ABC456",
      },
    },
    {
      name: "files.info",
      method: "POST",
      path: "/files.info",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "file",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "count",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "page",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        file: {
          id: "F0S43PZDF",
          created: 1531763342,
          timestamp: 1531763342,
          name: "tedair.gif",
          title: "tedair.gif",
          mimetype: "image/gif",
          filetype: "gif",
          pretty_type: "GIF",
          user: "U061F7AUR",
          editable: false,
          size: 137531,
          mode: "hosted",
          is_external: false,
          external_type: "",
          is_public: true,
          public_url_shared: false,
          display_as_bot: false,
          username: "",
          url_private: "https://.../tedair.gif",
          url_private_download: "https://.../tedair.gif",
          thumb_64: "https://.../tedair_64.png",
          thumb_80: "https://.../tedair_80.png",
          thumb_360: "https://.../tedair_360.png",
          thumb_360_w: 176,
          thumb_360_h: 226,
          thumb_160: "https://.../tedair_=_160.png",
          thumb_360_gif: "https://.../tedair_360.gif",
          image_exif_rotation: 1,
          original_w: 176,
          original_h: 226,
          deanimate_gif: "https://.../tedair_deanimate_gif.png",
          pjpeg: "https://.../tedair_pjpeg.jpg",
          permalink: "https://.../tedair.gif",
          permalink_public: "https://.../...",
          comments_count: 0,
          is_starred: false,
          shares: {
            public: {
              C0T8SE4AU: [
                {
                  reply_users: ["U061F7AUR"],
                  reply_users_count: 1,
                  reply_count: 1,
                  ts: "1531763348.000001",
                  thread_ts: "1531763273.000015",
                  latest_reply: "1531763348.000001",
                  channel_name: "file-under",
                  team_id: "T061EG9R6",
                },
              ],
            },
          },
          channels: ["C0T8SE4AU"],
          groups: [],
          ims: [],
          has_rich_preview: false,
          alt_txt: "tedair.gif",
        },
        comments: [],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "files.list",
      method: "POST",
      path: "/files.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "count",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "page",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "show_files_hidden_by_limit",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "ts_from",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "ts_to",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "types",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        files: [
          {
            id: "F0S43P1CZ",
            created: 1531763254,
            timestamp: 1531763254,
            name: "billair.gif",
            title: "billair.gif",
            mimetype: "image/gif",
            filetype: "gif",
            pretty_type: "GIF",
            user: "U061F7AUR",
            editable: false,
            size: 144538,
            mode: "hosted",
            is_external: false,
            external_type: "",
            is_public: true,
            public_url_shared: false,
            display_as_bot: false,
            username: "",
            url_private: "https://.../billair.gif",
            url_private_download: "https://.../billair.gif",
            thumb_64: "https://.../billair_64.png",
            thumb_80: "https://.../billair_80.png",
            thumb_360: "https://.../billair_360.png",
            thumb_360_w: 176,
            thumb_360_h: 226,
            thumb_160: "https://.../billair_=_160.png",
            thumb_360_gif: "https://.../billair_360.gif",
            image_exif_rotation: 1,
            original_w: 176,
            original_h: 226,
            deanimate_gif: "https://.../billair_deanimate_gif.png",
            pjpeg: "https://.../billair_pjpeg.jpg",
            permalink: "https://.../billair.gif",
            permalink_public: "https://.../...",
            channels: ["C0T8SE4AU"],
            groups: [],
            ims: [],
            comments_count: 0,
          },
        ],
        paging: { count: 100, total: 2, page: 1, pages: 1 },
      },
    },
    {
      name: "files.revokePublicURL",
      method: "POST",
      path: "/files.revokePublicURL",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "file",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        file: {
          id: "F1234567890",
          title: "slack-test",
          public_url_shared: false,
        },
      },
    },
    {
      name: "files.sharedPublicURL",
      method: "POST",
      path: "/files.sharedPublicURL",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "file",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        file: {
          id: "F1234567890",
          title: "slack-test",
          public_url_shared: true,
          permalink_public:
            "https://slack-files.com/T061EG9R6-F1234567890-8004f909b1",
        },
      },
    },
    {
      name: "files.comments.delete",
      method: "POST",
      path: "/files.comments.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "file",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "files.remote.add",
      method: "POST",
      path: "/files.remote.add",
      secured: true,
      contentTypes: ["multipart/form-data"],
      arguments: [
        {
          name: "external_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "title",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "external_url",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "filetype",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "indexable_file_contents",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "preview_image",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        file: {
          id: "F2147483862",
          created: 1531763342,
          title: "Site plan",
          name: "site_plan",
          filetype: "doc",
          mode: "external",
          is_external: true,
          external_type: "app",
          external_id: "123456",
          external_url: "https://example.com/files/abc123",
        },
      },
    },
    {
      name: "files.remote.info",
      method: "POST",
      path: "/files.remote.info",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "external_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["file"], ["external_id"]] }],
      status: 200,
      answer: {
        ok: true,
        file: {
          id: "F2147483862",
          created: 1531763342,
          title: "Site plan",
          name: "site_plan",
          filetype: "doc",
          mode: "external",
          is_external: true,
          external_type: "app",
          external_id: "123456",
          external_url: "https://example.com/files/abc123",
        },
      },
    },
    {
      name: "files.remote.list",
      method: "POST",
      path: "/files.remote.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "ts_from",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "ts_to",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        files: [
          {
            id: "F2147483862",
            created: 1531763342,
            title: "Site plan",
            name: "site_plan",
            filetype: "doc",
            mode: "external",
            is_external: true,
            external_type: "app",
            external_id: "123456",
            external_url: "https://example.com/files/abc123",
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "files.remote.remove",
      method: "POST",
      path: "/files.remote.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "external_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["file"], ["external_id"]] }],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "files.remote.share",
      method: "POST",
      path: "/files.remote.share",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channels",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "external_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["file"], ["external_id"]] }],
      status: 200,
      answer: {
        ok: true,
        file: {
          id: "F2147483862",
          created: 1531763342,
          title: "Site plan",
          name: "site_plan",
          filetype: "doc",
          mode: "external",
          is_external: true,
          external_type: "app",
          external_id: "123456",
          external_url: "https://example.com/files/abc123",
        },
      },
    },
    {
      name: "files.remote.update",
      method: "POST",
      path: "/files.remote.update",
      secured: true,
      contentTypes: ["multipart/form-data"],
      arguments: [
        {
          name: "external_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "external_url",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "filetype",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "indexable_file_contents",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "preview_image",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "title",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["file"], ["external_id"]] }],
      status: 200,
      answer: {
        ok: true,
        file: {
          id: "F2147483862",
          created: 1531763342,
          title: "Site plan",
          name: "site_plan",
          filetype: "doc",
          mode: "external",
          is_external: true,
          external_type: "app",
          external_id: "123456",
          external_url: "https://example.com/files/abc123",
        },
      },
    },
    {
      name: "functions.completeError",
      method: "POST",
      path: "/functions.completeError",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "function_execution_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "error",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "functions.completeSuccess",
      method: "POST",
      path: "/functions.completeSuccess",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "function_execution_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "outputs",
          in: "body",
          required: true,
          schema: {
            types: ["object"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "functions.distributions.permissions.add",
      method: "POST",
      path: "/functions.distributions.permissions.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "function_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "function_callback_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "function_app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        permission_type: "named_entities",
        users: [
          {
            user_id: "U01565LTEBD",
            username: "joe_smith",
            email: "joesmith@salesforce.com",
          },
        ],
      },
    },
    {
      name: "functions.distributions.permissions.list",
      method: "POST",
      path: "/functions.distributions.permissions.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "function_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "function_callback_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "function_app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        permission_type: "app_collaborators",
        users: [
          {
            user_id: "U01565LTEBD",
            username: "joe_smith",
            email: "joesmith@salesforce.com",
          },
        ],
      },
    },
    {
      name: "functions.distributions.permissions.remove",
      method: "POST",
      path: "/functions.distributions.permissions.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "function_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "function_callback_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "function_app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        permission_type: "named_entities",
        users: [
          {
            user_id: "U01565LTEBD",
            username: "joe_smith",
            email: "joesmith@salesforce.com",
          },
        ],
      },
    },
    {
      name: "functions.distributions.permissions.set",
      method: "POST",
      path: "/functions.distributions.permissions.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "function_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "function_callback_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "function_app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "permission_type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["everyone", "app_collaborators", "named_entities", "system"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "team_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "org_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        permission_type: "app_collaborators",
        users: [
          {
            user_id: "U01565LTEBD",
            username: "joe_smith",
            email: "joesmith@salesforce.com",
          },
        ],
      },
    },
    {
      name: "functions.workflows.steps.list",
      method: "POST",
      path: "/functions.workflows.steps.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "function_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "workflow_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "workflow",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "workflow_app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        steps_versions: [
          {
            title: "Send a greeting",
            workflow_id: "Wf014H7FCWG2",
            step_id: "0",
            is_deleted: false,
            workflow_version_created: "1677282339978193",
          },
        ],
      },
    },
    {
      name: "functions.workflows.steps.responses.export",
      method: "POST",
      path: "/functions.workflows.steps.responses.export",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "step_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "workflow_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "workflow",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "workflow_app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "migration.exchange",
      method: "POST",
      path: "/migration.exchange",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "users",
          in: "body",
          required: true,
          schema: {
            types: ["array", "string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "to_old",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        team_id: "T1KR7PE1W",
        enterprise_id: "E1KQTNXE1",
        user_id_map: {
          U06UBSUN5: "W06M56XJM",
          U06UEB62U: "W06PTT6GH",
          U06UBSVB3: "W06PUUDLY",
          U06UBSVDX: "W06PUUDMW",
          W06UAZ65Q: "W06UAZ65Q",
        },
        invalid_user_ids: ["U21ABZZXX"],
      },
    },
    {
      name: "oauth.access",
      method: "POST",
      path: "/oauth.access",
      secured: false,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "client_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "client_secret",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "code",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "redirect_uri",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "single_channel",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        access_token: "xoxp-1234",
        scope: "groups:write",
        team_name: "Subarachnoid Workspace",
        team_id: "T061EG9R6",
        enterprise_id: null,
      },
    },
    {
      name: "oauth.v2.access",
      method: "POST",
      path: "/oauth.v2.access",
      secured: false,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "client_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "client_secret",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "code",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "code_verifier",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "redirect_uri",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "grant_type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["authorization_code", "refresh_token"],
          },
        },
        {
          name: "refresh_token",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "assertion",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        access_token: "xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcBrzbqgy",
        token_type: "bot",
        scope: "commands,incoming-webhook",
        bot_user_id: "U0KRQLJ9H",
        app_id: "A0KRD7HC3",
        team: { name: "Slack Softball Team", id: "T9TK3CUKW" },
        enterprise: { name: "slack-sports", id: "E12345678" },
        authed_user: {
          id: "U1234",
          scope: "chat:write",
          access_token: "xoxp-1234",
          token_type: "user",
        },
      },
    },
    {
      name: "oauth.v2.exchange",
      method: "POST",
      path: "/oauth.v2.exchange",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "client_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "client_secret",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        access_token: "xoxe.xoxb-1234",
        token_type: "bot",
        scope: "commands,incoming-webhook",
        bot_user_id: "U0KRQLJ9H",
        app_id: "A0KRD7HC3",
        expires_in: 43200,
        refresh_token: "xoxe-1-1234",
        team: { name: "Slack Softball Team", id: "T9TK3CUKW" },
        enterprise: null,
      },
    },
    {
      name: "oauth.v2.user.access",
      method: "POST",
      path: "/oauth.v2.user.access",
      secured: false,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "client_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "client_secret",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "code",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "code_verifier",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "redirect_uri",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "grant_type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "refresh_token",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "assertion",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        access_token: "xoxp-123456789...",
        token_type: "user",
        id_token: "eyJhbGciOiJSUzI1Ni...",
        authed_user: { id: "U12345", scope: "openid,email,profile" },
        team: { id: "T012345" },
      },
    },
    {
      name: "openid.connect.token",
      method: "POST",
      path: "/openid.connect.token",
      secured: false,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "client_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "client_secret",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "code",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "redirect_uri",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "grant_type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["authorization_code", "refresh_token"],
          },
        },
        {
          name: "refresh_token",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "code_verifier",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        access_token: "xoxp-1234",
        token_type: "Bearer",
        id_token: "eyJhbGcMjY5OTA2MzcWNrLmNvbVwvdGVhbV9p...",
      },
    },
    {
      name: "openid.connect.userInfo",
      method: "POST",
      path: "/openid.connect.userInfo",
      secured: true,
      contentTypes: [],
      arguments: [],
      status: 200,
      answer: {
        ok: true,
        sub: "U0R7JM",
        "https://slack.com/user_id": "U0R7JM",
        "https://slack.com/team_id": "T0R7GR",
        email: "krane@slack-corp.com",
        email_verified: true,
        date_email_verified: 1622128723,
        name: "krane",
        picture: "https://example.com/image.png",
        given_name: "Bront",
        family_name: "Labradoodle",
        locale: "en-US",
        "https://slack.com/team_name": "kraneflannel",
        "https://slack.com/team_domain": "kraneflannel",
        "https://slack.com/user_image_24": "https://example.com/image.png",
        "https://slack.com/user_image_32": "https://example.com/image.png",
        "https://slack.com/user_image_48": "https://example.com/image.png",
        "https://slack.com/user_image_72": "https://example.com/image.png",
        "https://slack.com/user_image_192": "https://example.com/image.png",
        "https://slack.com/user_image_512": "https://example.com/image.png",
        "https://slack.com/team_image_34": "https://example.com/image.png",
        "https://slack.com/team_image_44": "https://example.com/image.png",
        "https://slack.com/team_image_68": "https://example.com/image.png",
        "https://slack.com/team_image_88": "https://example.com/image.png",
        "https://slack.com/team_image_102": "https://example.com/image.png",
        "https://slack.com/team_image_132": "https://example.com/image.png",
        "https://slack.com/team_image_230": "https://example.com/image.png",
        "https://slack.com/team_image_default": true,
      },
    },
    {
      name: "pins.add",
      method: "POST",
      path: "/pins.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "timestamp",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "pins.list",
      method: "POST",
      path: "/pins.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        items: [
          {
            channel: "C123ABC456",
            created: 1508881078,
            created_by: "U123ABC456",
            message: {
              permalink:
                "https://hitchhikers.slack.com/archives/C2U86NC6H/p1508197641000151",
              pinned_to: ["C2U86NC6H"],
              text: "What is the meaning of life?",
              ts: "1508197641.000151",
              type: "message",
              user: "U123ABC456",
            },
            type: "message",
          },
        ],
        ok: true,
      },
    },
    {
      name: "pins.remove",
      method: "POST",
      path: "/pins.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "timestamp",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "reactions.add",
      method: "POST",
      path: "/reactions.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "timestamp",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "reactions.get",
      method: "POST",
      path: "/reactions.get",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file_comment",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "full",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "timestamp",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "exactlyOne",
          choices: [["channel", "timestamp"], ["file"], ["file_comment"]],
        },
      ],
      status: 200,
      answer: {
        ok: true,
        type: "message",
        message: {
          type: "message",
          text: "Hi there!",
          user: "W123456",
          ts: "1648602352.215969",
          team: "T123456",
          reactions: [{ name: "grinning", users: ["W222222"], count: 1 }],
          permalink: "https://xxx.slack.com/archives/C123456/p1648602352215969",
        },
        channel: "C123ABC456",
      },
    },
    {
      name: "reactions.list",
      method: "POST",
      path: "/reactions.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "full",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "count",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "page",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        items: [
          {
            type: "message",
            channel: "C123ABC456",
            message: {
              bot_id: "B123ABC456",
              reactions: [
                { count: 1, name: "robot_face", users: ["U123ABC456"] },
              ],
              subtype: "bot_message",
              text: "Hello from Python! :tada:",
              ts: "1507849573.000090",
              username: "Shipit Notifications",
            },
          },
        ],
        ok: true,
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "reactions.remove",
      method: "POST",
      path: "/reactions.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file_comment",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "timestamp",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "exactlyOne",
          choices: [["channel", "timestamp"], ["file"], ["file_comment"]],
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "reminders.add",
      method: "POST",
      path: "/reminders.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "text",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "time",
          in: "body",
          required: true,
          schema: {
            types: ["string", "integer"],
          },
        },
        {
          name: "user",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "recurrence",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        reminder: {
          id: "Rm12345678",
          creator: "U123ABC456",
          user: "U123ABC456",
          text: "eat a banana",
          recurring: false,
          time: 1602288000,
          complete_ts: 0,
        },
      },
    },
    {
      name: "reminders.complete",
      method: "POST",
      path: "/reminders.complete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "reminder",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "reminders.delete",
      method: "POST",
      path: "/reminders.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "reminder",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "reminders.info",
      method: "POST",
      path: "/reminders.info",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "reminder",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "reminders.list",
      method: "POST",
      path: "/reminders.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "rtm.connect",
      method: "POST",
      path: "/rtm.connect",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "batch_presence_aware",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "presence_sub",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        self: { id: "U4X318ZMZ", name: "robotoverlord" },
        team: { domain: "slackdemo", id: "T2U81E2FP", name: "SlackDemo" },
        url: "wss://...",
      },
    },
    {
      name: "search.all",
      method: "POST",
      path: "/search.all",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "query",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "count",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "highlight",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "page",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "sort",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["score", "timestamp"],
          },
        },
        {
          name: "sort_dir",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["asc", "desc"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        files: {
          matches: [
            {
              channels: [],
              comments_count: 1,
              created: 1508804330,
              display_as_bot: false,
              editable: false,
              external_type: "",
              filetype: "png",
              groups: [],
              id: "F7PKF1NR7",
              image_exif_rotation: 1,
              ims: [],
              initial_comment: {
                comment: "Here is the diagram.",
                created: 1508804330,
                id: "Fc7NLL52E7",
                is_intro: true,
                timestamp: 1508804330,
                user: "U2U85N1RZ",
              },
              is_external: false,
              is_public: true,
              mimetype: "image/png",
              mode: "hosted",
              name: "slack workflow diagram.png",
              original_h: 117,
              original_w: 128,
              permalink:
                "https://example.slack.com/files/U2U85N1RZ/F7PKF1NR7/slack_workflow_diagram.png",
              permalink_public:
                "https://slack-files.com/T2U81E2FZ-F7PKF1NR7-bea9143f18",
              pretty_type: "PNG",
              preview: null,
              public_url_shared: false,
              score: "0.99982661240974",
              size: 35705,
              thumb_160:
                "https://files.slack.com/files-tmb/T2U81E2FZ-F7PKF1NR7-19f33fc256/workflow_160.png",
              thumb_360:
                "https://files.slack.com/files-tmb/T2U81E2FZ-F7PKF1NR7-19f33fc256/workflow_360.png",
              thumb_360_h: 117,
              thumb_360_w: 128,
              thumb_64:
                "https://files.slack.com/files-tmb/T2U81E2FZ-F7PKF1NR7-19f33fc256/workflow_64.png",
              thumb_80:
                "https://files.slack.com/files-tmb/T2U81E2FZ-F7PKF1NR7-19f33fc256/workflow_80.png",
              timestamp: 1508804330,
              title: "slack workflow diagram",
              top_file: false,
              url_private:
                "https://files.slack.com/files-pri/T2U81E2FZ-F7PKF1NR7/slack_workflow_diagram.png",
              url_private_download:
                "https://files.slack.com/files-pri/T2U81E2FZ-F7PKF1NR7/download/slack_workflow_diagram.png",
              user: "U2U85N1RZ",
              username: "amy",
            },
          ],
          pagination: {
            first: 1,
            last: 1,
            page: 1,
            page_count: 1,
            per_page: 20,
            total_count: 1,
          },
          paging: { count: 20, page: 1, pages: 1, total: 1 },
          total: 1,
        },
        messages: {
          matches: [
            {
              channel: {
                id: "C2U86NC6M",
                is_ext_shared: false,
                is_mpim: false,
                is_org_shared: false,
                is_pending_ext_shared: false,
                is_private: false,
                is_shared: false,
                name: "general",
                pending_shared: [],
              },
              iid: "35692677-e60e-43d9-ac45-1987cea88975",
              next: {
                iid: "6f510ea1-e1d3-4f3f-bdb9-f9c6f6e9d609",
                text: "Got it.",
                ts: "1508804378.000219",
                type: "message",
                user: "U2U85HJ7R",
                username: "john",
              },
              permalink:
                "https://example.slack.com/archives/C2U86NC6M/p1508804330000296",
              previous: {
                iid: "aba8603c-0543-4fb2-9118-a5ac85f3d138",
                text: "Who has the diagram?",
                ts: "1508804301.000026",
                type: "message",
                user: "U2U85HJ7R",
                username: "john",
              },
              team: "T2U81E2FZ",
              text: "Here is the diagram.",
              ts: "1508804330.000296",
              type: "message",
              user: "U2U85N1RZ",
              username: "amy",
            },
          ],
          pagination: {
            first: 1,
            last: 1,
            page: 1,
            page_count: 1,
            per_page: 20,
            total_count: 1,
          },
          paging: { count: 20, page: 1, pages: 1, total: 1 },
          total: 1,
        },
        ok: true,
        posts: { matches: [], total: 0 },
        query: "diagram",
      },
    },
    {
      name: "search.files",
      method: "POST",
      path: "/search.files",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "query",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "count",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "highlight",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "page",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "sort",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["score", "timestamp"],
          },
        },
        {
          name: "sort_dir",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["asc", "desc"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        files: {
          matches: [
            {
              channels: [],
              comments_count: 1,
              created: 1507850315,
              deanimate_gif:
                "https://files.slack.com/files-tmb/T2U81E2BB-F7H0D7ZBB-21624821e6/computer_deanimate_gif.png",
              display_as_bot: false,
              editable: false,
              external_type: "",
              filetype: "gif",
              groups: [],
              id: "F7H0D7ZBB",
              image_exif_rotation: 1,
              ims: [],
              is_external: false,
              is_public: true,
              mimetype: "image/gif",
              mode: "hosted",
              name: "computer.gif",
              original_h: 313,
              original_w: 500,
              permalink:
                "https://example.slack.com/files/U2U85N1RZ/F7H0D7ZBB/computer.gif",
              permalink_public:
                "https://slack-files.com/T2U81E2BB-F7H0D7ZBB-85b7f5557e",
              pretty_type: "GIF",
              preview: null,
              public_url_shared: false,
              reactions: [
                {
                  count: 1,
                  name: "stuck_out_tongue_winking_eye",
                  users: ["U2U85N1RZ"],
                },
              ],
              score: "0.38899223746309",
              size: 1639034,
              thumb_160:
                "https://files.slack.com/files-tmb/T2U81E2BB-F7H0D7ZBB-21624821e6/computer_160.png",
              thumb_360:
                "https://files.slack.com/files-tmb/T2U81E2BB-F7H0D7ZBB-21624821e6/computer_360.png",
              thumb_360_gif:
                "https://files.slack.com/files-tmb/T2U81E2BB-F7H0D7ZBB-21624821e6/computer_360.gif",
              thumb_360_h: 225,
              thumb_360_w: 360,
              thumb_480:
                "https://files.slack.com/files-tmb/T2U81E2BB-F7H0D7ZBB-21624821e6/computer_480.png",
              thumb_480_gif:
                "https://files.slack.com/files-tmb/T2U81E2BB-F7H0D7ZBB-21624821e6/computer_480.gif",
              thumb_480_h: 300,
              thumb_480_w: 480,
              thumb_64:
                "https://files.slack.com/files-tmb/T2U81E2BB-F7H0D7ZBB-21624821e6/computer_64.png",
              thumb_80:
                "https://files.slack.com/files-tmb/T2U81E2BB-F7H0D7ZBB-21624821e6/computer_80.png",
              timestamp: 1507850315,
              title: "computer.gif",
              top_file: false,
              url_private:
                "https://files.slack.com/files-pri/T2U81E2BB-F7H0D7ZBB/computer.gif",
              url_private_download:
                "https://files.slack.com/files-pri/T2U81E2BB-F7H0D7ZBB/download/computer.gif",
              user: "U2U85N1RZ",
              username: "",
            },
          ],
          pagination: {
            first: 1,
            last: 3,
            page: 1,
            page_count: 1,
            per_page: 20,
            total_count: 3,
          },
          paging: { count: 20, page: 1, pages: 1, total: 3 },
          total: 3,
        },
        ok: true,
        query: "computer.gif",
      },
    },
    {
      name: "search.messages",
      method: "POST",
      path: "/search.messages",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "query",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "count",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "highlight",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "page",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "sort",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["score", "timestamp"],
          },
        },
        {
          name: "sort_dir",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["asc", "desc"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        messages: {
          matches: [
            {
              channel: {
                id: "C12345678",
                is_ext_shared: false,
                is_mpim: false,
                is_org_shared: false,
                is_pending_ext_shared: false,
                is_private: false,
                is_shared: false,
                name: "general",
                pending_shared: [],
              },
              iid: "cb64bdaa-c1e8-4631-8a91-0f78080113e9",
              permalink:
                "https://example.slack.com/archives/C12345678/p1508284197000015",
              team: "T12345678",
              text: "The release is on Friday.",
              ts: "1508284197.000015",
              type: "message",
              user: "U2U85N1RV",
              username: "roach",
            },
          ],
          pagination: {
            first: 1,
            last: 2,
            page: 1,
            page_count: 1,
            per_page: 20,
            total_count: 2,
          },
          paging: { count: 20, page: 1, pages: 1, total: 2 },
          total: 2,
        },
        ok: true,
        query: "release",
      },
    },
    {
      name: "slackLists.access.delete",
      method: "POST",
      path: "/slackLists.access.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "list_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["channel_ids"], ["user_ids"]] }],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "slackLists.access.set",
      method: "POST",
      path: "/slackLists.access.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "list_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "access_level",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["read", "write", "owner"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["channel_ids"], ["user_ids"]] }],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "slackLists.create",
      method: "POST",
      path: "/slackLists.create",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "description_blocks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "schema",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "copy_from_list_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_copied_list_records",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "todo_mode",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      rules: [
        {
          kind: "together",
          names: ["include_copied_list_records"],
          needs: ["copy_from_list_id"],
        },
      ],
      status: 200,
      answer: { ok: true, list_id: "F1234ABCD" },
    },
    {
      name: "slackLists.update",
      method: "POST",
      path: "/slackLists.update",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "name",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "description_blocks",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "todo_mode",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "slackLists.download.get",
      method: "POST",
      path: "/slackLists.download.get",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "job_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "list_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "format",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["csv", "json"],
          },
        },
        {
          name: "include_threads",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "include_attachments",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        status: "COMPLETED",
        download_url:
          "https://files.com/files-pri/1234567890-F12345678/csv/list?origin_team=T1234567890",
      },
    },
    {
      name: "slackLists.download.start",
      method: "POST",
      path: "/slackLists.download.start",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "list_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_archived",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "format",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["csv", "json"],
          },
        },
        {
          name: "include_threads",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "include_attachments",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, job_id: "LeF1234567" },
    },
    {
      name: "slackLists.items.create",
      method: "POST",
      path: "/slackLists.items.create",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "list_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "duplicated_item_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "parent_item_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "initial_fields",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        item: {
          id: "Rec018ALE9718",
          list_id: "F1234567",
          date_created: 1758744345,
          created_by: "W0AB1CDE2",
          updated_by: "W0AB1CDE2",
          fields: [],
          updated_timestamp: "1758744345",
        },
      },
    },
    {
      name: "slackLists.items.delete",
      method: "POST",
      path: "/slackLists.items.delete",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "list_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "slackLists.items.deleteMultiple",
      method: "POST",
      path: "/slackLists.items.deleteMultiple",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "list_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "slackLists.items.info",
      method: "POST",
      path: "/slackLists.items.info",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "list_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_is_subscribed",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        list: {
          id: "F1234567",
          created: 1758744341,
          timestamp: 1758744341,
          name: "list",
          title: "Sprint Board",
          mimetype: "application/vnd.slack-list",
          filetype: "list",
          pretty_type: "List",
          user: "W0AB1CDE2",
          user_team: "E0AB1CD2E",
          editable: true,
          size: 0,
          mode: "list",
          is_external: false,
          external_type: "",
          is_public: false,
          public_url_shared: false,
          display_as_bot: false,
          username: "",
          list_metadata: {
            schema: [
              {
                id: "Col018AL7648J",
                name: "Title",
                key: "title",
                type: "text",
                is_primary_column: true,
              },
            ],
            views: [
              {
                id: "View018B8E85S7",
                name: "Record",
                type: "record",
                is_locked: false,
                position: "1758744341",
                columns: [
                  {
                    visible: true,
                    key: "title",
                    id: "Col018AL7648J",
                    position: "5000000000",
                  },
                ],
                date_created: 1758744341,
                created_by: "W0QR1STU2",
                stick_column_left: false,
                is_all_items_view: false,
              },
            ],
            integrations: [],
            icon: "",
            description: "",
            description_blocks: [
              {
                type: "rich_text",
                block_id: "XYcTZ",
                elements: [
                  {
                    type: "rich_text_section",
                    elements: [{ type: "text", text: "Sprint work" }],
                  },
                ],
              },
            ],
            is_trial: false,
            subtask_schema: [
              {
                id: "Col018AL7648J",
                name: "Title",
                key: "title",
                type: "text",
                is_primary_column: true,
              },
            ],
            creation_source: {
              type: "copy_from_list",
              reference_id: "F018AL98L3U",
            },
            todo_mode: false,
            default_view: "",
          },
          list_limits: {
            over_row_maximum: false,
            row_count_limit: 1000,
            row_count: 7,
            archived_row_count: 0,
            over_column_maximum: false,
            column_count: 20,
            column_count_limit: 30,
            over_view_maximum: false,
            view_count: 2,
            view_count_limit: 50,
            max_attachments_per_cell: 10,
          },
          url_private: "https://files.com/files-pri/T0AB1CD2E-F1234567/list",
          url_private_download:
            "https://files.com/files-pri/T0AB1CD2E-F1234567/download/list",
          permalink:
            "https://someenterpriseorg.slack.com/lists/T0ABCDEFG/F1234567",
          permalink_public: "https://files.com/T0AB1CD2E-F1234567-123ab4cd56",
          last_editor: "W0QR1STU2",
          list_csv_download_url:
            "https://files.com/files-pri/T0AB1CD2E-F1234567/csv/list",
          updated: 1758744347,
          is_starred: false,
          skipped_shares: true,
          teams_shared_with: ["E0AB1CD2E"],
          is_restricted_sharing_enabled: false,
          has_rich_preview: false,
          file_access: "visible",
          access: "owner",
          org_or_workspace_access: "none",
          is_ai_suggested: false,
        },
        record: {
          id: "Rec018B8RR603",
          list_id: "F1234567",
          date_created: 1758744346,
          created_by: "W0QR1STU2",
          updated_by: "W0QR1STU2",
          fields: [],
          updated_timestamp: "1758744346",
        },
        subtasks: [],
      },
    },
    {
      name: "slackLists.items.list",
      method: "POST",
      path: "/slackLists.items.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "list_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "archived",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        items: [
          {
            id: "Rec018B8X2B3M",
            list_id: "F1234567",
            date_created: 1758744346,
            created_by: "W0AB1CDE2",
            updated_by: "W0AB1CDE2",
            fields: [
              {
                key: "rich_text_notes",
                value: '[{"type":"rich_text","block_id":"08jc0", …',
                text: "Onboard new hire",
                rich_text: [
                  {
                    type: "rich_text",
                    block_id: "08jc0",
                    elements: [
                      {
                        type: "rich_text_section",
                        elements: [{ text: "Onboard new hire", type: "text" }],
                      },
                    ],
                  },
                ],
                column_id: "Col018B8C91TM",
              },
            ],
            updated_timestamp: "1758744346",
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "slackLists.items.update",
      method: "POST",
      path: "/slackLists.items.update",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "list_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "cells",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "stars.add",
      method: "POST",
      path: "/stars.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file_comment",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "timestamp",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "exactlyOne",
          choices: [["channel"], ["file"], ["file_comment"]],
        },
        { kind: "together", names: ["timestamp"], needs: ["channel"] },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "stars.list",
      method: "POST",
      path: "/stars.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "count",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "page",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        items: [
          {
            type: "message",
            channel: "C123ABC456",
            message: {
              type: "message",
              subtype: "bot_message",
              text: "",
              ts: "1655762568.324229",
              username: "username",
              icons: { emoji: ":test:" },
              bot_id: "BSLACKBOT",
              attachments: [
                {
                  color: "ecb438",
                  ts: "1655762568",
                  id: 1,
                  fallback: "some text",
                  text: "some text",
                  pretext: "*chat.postMessage*",
                  mrkdwn_in: ["pretext"],
                },
              ],
              permalink:
                "https://your-workspace.slack.com/archives/C123ABC456/p123456789",
            },
            date_create: 1656014995,
          },
        ],
        paging: { per_page: 100, spill: 0, page: 1, total: 1, pages: 1 },
      },
    },
    {
      name: "stars.remove",
      method: "POST",
      path: "/stars.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "file_comment",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "timestamp",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "exactlyOne",
          choices: [["channel"], ["file"], ["file_comment"]],
        },
        { kind: "together", names: ["timestamp"], needs: ["channel"] },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "team.accessLogs",
      method: "POST",
      path: "/team.accessLogs",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "before",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "count",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "page",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        logins: [
          {
            user_id: "U45678",
            username: "alice",
            date_first: 1422922864,
            date_last: 1422922864,
            count: 1,
            ip: "127.0.0.1",
            user_agent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)",
            isp: "BigCo ISP",
            country: "US",
            region: "CA",
          },
        ],
        paging: { count: 100, total: 2, page: 1, pages: 1 },
      },
    },
    {
      name: "team.billableInfo",
      method: "POST",
      path: "/team.billableInfo",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "user",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        billable_info: {
          U0632EWRW: { billing_active: false },
          U02UCPE1R: { billing_active: true },
          U02UEBSD2: { billing_active: true },
        },
      },
    },
    {
      name: "team.info",
      method: "POST",
      path: "/team.info",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "domain",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        team: {
          id: "T12345",
          name: "My Team",
          domain: "example",
          email_domain: "example.com",
          icon: {
            image_34: "https://...",
            image_44: "https://...",
            image_68: "https://...",
            image_88: "https://...",
            image_102: "https://...",
            image_132: "https://...",
            image_default: true,
          },
          enterprise_id: "E1234A12AB",
          enterprise_name: "Umbrella Corporation",
        },
      },
    },
    {
      name: "team.integrationLogs",
      method: "POST",
      path: "/team.integrationLogs",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "app_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "change_type",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["added", "removed", "enabled", "disabled", "updated"],
          },
        },
        {
          name: "count",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "page",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "service_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        logs: [
          {
            app_id: "A1234567890",
            app_type: "Tracker",
            change_type: "added",
            date: "1392163200",
            scope: "chat:write,channels:read",
            user_id: "U1234567890",
            user_name: "amy",
          },
        ],
        paging: { count: 100, total: 1, page: 1, pages: 1 },
      },
    },
    {
      name: "team.billing.info",
      method: "POST",
      path: "/team.billing.info",
      secured: true,
      contentTypes: [],
      arguments: [],
      status: 200,
      answer: { ok: true, plan: "free" },
    },
    {
      name: "team.externalTeams.disconnect",
      method: "POST",
      path: "/team.externalTeams.disconnect",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "target_team",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, job_enqueued: true },
    },
    {
      name: "team.externalTeams.list",
      method: "POST",
      path: "/team.externalTeams.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "sort_field",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["team_name", "last_active_timestamp", "connection_status"],
          },
        },
        {
          name: "sort_direction",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["asc", "desc"],
          },
        },
        {
          name: "slack_connect_pref_filter",
          in: "body",
          required: false,
          schema: {
            types: ["array", "string"],
          },
        },
        {
          name: "workspace_filter",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "connection_status_filter",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["CONNECTED", "DISCONNECTED", "BLOCKED", "IN_REVIEW"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        organizations: [
          {
            team_id: "T123ABC456",
            team_name: "Sandra Inc.",
            team_domain: "sandra",
            public_channel_count: 1,
            private_channel_count: 1,
            im_channel_count: 1,
            mpim_channel_count: 1,
            connected_workspaces: [
              { workspace_id: "T726G27TT", workspace_name: "Jesse Inc" },
            ],
            slack_connect_prefs: {},
            connection_status: "CONNECTED",
            last_active_timestamp: 1718656058,
            is_sponsored: false,
            canvas: {
              total_count: 1,
              ownership_details: [{ team_id: "T123ABC456" }],
            },
            lists: {
              total_count: 1,
              ownership_details: [{ team_id: "T123ABC456" }],
            },
          },
        ],
        total_count: 1,
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "team.preferences.list",
      method: "POST",
      path: "/team.preferences.list",
      secured: true,
      contentTypes: [],
      arguments: [],
      status: 200,
      answer: {
        ok: true,
        display_real_names: false,
        disable_file_uploads: "disable_all",
        msg_edit_window_mins: 25,
        who_can_post_general: "everyone",
      },
    },
    {
      name: "team.profile.get",
      method: "POST",
      path: "/team.profile.get",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "visibility",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
            enum: ["all", "visible", "hidden"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        profile: {
          fields: [
            {
              id: "111111ABC",
              ordering: 0,
              label: "Phone extension",
              hint: "Four digits",
              type: "text",
              possible_values: null,
              options: { is_scim: true, is_protected: true },
              is_hidden: false,
              section_id: "123ABC",
            },
          ],
          sections: [
            {
              id: "123ABC",
              team_id: "T123456",
              section_type: "contact",
              label: "Contact Information",
              order: 1,
              is_hidden: true,
            },
          ],
        },
      },
    },
    {
      name: "tooling.tokens.rotate",
      method: "POST",
      path: "/tooling.tokens.rotate",
      secured: false,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "refresh_token",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        token: "xoxe.xoxp-1234",
        refresh_token: "xoxe-1234",
        team_id: "T024BE911",
        user_id: "U123ABC456",
        iat: 1633095660,
        exp: 1633138860,
      },
    },
    {
      name: "usergroups.create",
      method: "POST",
      path: "/usergroups.create",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "name",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channels",
          in: "body",
          required: false,
          schema: {
            types: ["array", "string"],
          },
        },
        {
          name: "additional_channels",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "description",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "handle",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_count",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "enable_section",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "usergroups.disable",
      method: "POST",
      path: "/usergroups.disable",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "usergroup",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_count",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "usergroups.enable",
      method: "POST",
      path: "/usergroups.enable",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "usergroup",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_count",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "usergroups.list",
      method: "POST",
      path: "/usergroups.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "include_count",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "include_disabled",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "include_users",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        usergroups: [
          {
            id: "S0614TZR7",
            team_id: "T060RNRCH",
            is_usergroup: true,
            name: "Team Admins",
            description: "A group of all Administrators on your team.",
            handle: "admins",
            is_external: false,
            date_create: 1446598059,
            date_update: 1446670362,
            date_delete: 0,
            auto_type: "admin",
            created_by: "USLACKBOT",
            updated_by: "U060RNRCZ",
            deleted_by: null,
            prefs: { channels: [], groups: [] },
            user_count: "2",
          },
        ],
      },
    },
    {
      name: "usergroups.update",
      method: "POST",
      path: "/usergroups.update",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "usergroup",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "channels",
          in: "body",
          required: false,
          schema: {
            types: ["array", "string"],
          },
        },
        {
          name: "additional_channels",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "description",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "handle",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_count",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "name",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "enable_section",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        usergroup: {
          id: "S0616NG6M",
          team_id: "T060R4BHN",
          is_usergroup: true,
          name: "Marketing Team",
          description: "Marketing gurus, PR experts and product advocates.",
          handle: "marketing-team",
          is_external: false,
          date_create: 1447096577,
          date_update: 1447102109,
          date_delete: 0,
          auto_type: null,
          created_by: "U060R4BJ4",
          updated_by: "U060R4BJ4",
          deleted_by: null,
          prefs: { channels: [], groups: [] },
          users: ["U060R4BJ4"],
          user_count: 1,
        },
      },
    },
    {
      name: "usergroups.users.list",
      method: "POST",
      path: "/usergroups.users.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "usergroup",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_disabled",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, users: ["U060R4BJ4"] },
    },
    {
      name: "usergroups.users.update",
      method: "POST",
      path: "/usergroups.users.update",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "usergroup",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "users",
          in: "body",
          required: true,
          schema: {
            types: ["array", "string"],
          },
        },
        {
          name: "include_count",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "additional_channels",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "is_shared",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        usergroup: {
          id: "S0616NG6M",
          team_id: "T060R4BHN",
          is_usergroup: true,
          name: "Marketing Team",
          description: "Marketing gurus, PR experts and product advocates.",
          handle: "marketing-team",
          is_external: false,
          date_create: 1447096577,
          date_update: 1447102109,
          date_delete: 0,
          auto_type: null,
          created_by: "U060R4BJ4",
          updated_by: "U060R4BJ4",
          deleted_by: null,
          prefs: { channels: [], groups: [] },
          users: ["U060R4BJ4"],
          user_count: 1,
        },
      },
    },
    {
      name: "users.conversations",
      method: "POST",
      path: "/users.conversations",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "exclude_archived",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "exclude_muted",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "types",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        channels: [
          {
            id: "C012AB3CD",
            name: "general",
            is_channel: true,
            is_group: false,
            is_im: false,
            created: 1449252889,
            creator: "U012A3CDE",
            is_archived: false,
            is_general: true,
            unlinked: 0,
            name_normalized: "general",
            is_shared: false,
            is_ext_shared: false,
            is_org_shared: false,
            pending_shared: [],
            is_pending_ext_shared: false,
            is_private: false,
            is_mpim: false,
            topic: {
              value: "Company-wide announcements and work-based matters",
              creator: "",
              last_set: 0,
            },
            purpose: {
              value: "This channel is for team-wide communicat …",
              creator: "",
              last_set: 0,
            },
            previous_names: [],
          },
        ],
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "users.deletePhoto",
      method: "POST",
      path: "/users.deletePhoto",
      secured: true,
      contentTypes: [],
      arguments: [],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "users.getPresence",
      method: "POST",
      path: "/users.getPresence",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, presence: "active" },
    },
    {
      name: "users.identity",
      method: "POST",
      path: "/users.identity",
      secured: true,
      contentTypes: [],
      arguments: [],
      status: 200,
      answer: {
        ok: true,
        user: { name: "Sonny Whether", id: "U0G9QF9C6" },
        team: { id: "T0G9PQBBK" },
      },
    },
    {
      name: "users.info",
      method: "POST",
      path: "/users.info",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_locale",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        user: {
          id: "W012A3CDE",
          team_id: "T012AB3C4",
          name: "spengler",
          deleted: false,
          color: "9f69e7",
          real_name: "Egon Spengler",
          tz: "America/Los_Angeles",
          tz_label: "Pacific Daylight Time",
          tz_offset: -25200,
          profile: {
            avatar_hash: "ge3b51ca72de",
            status_text: "Print is dead",
            status_emoji: ":books:",
            real_name: "Egon Spengler",
            display_name: "spengler",
            real_name_normalized: "Egon Spengler",
            display_name_normalized: "spengler",
            email: "spengler@ghostbusters.example.com",
            image_original:
              "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            image_24: "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            image_32: "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            image_48: "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            image_72: "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            image_192:
              "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            image_512:
              "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            team: "T012AB3C4",
          },
          is_admin: true,
          is_owner: false,
          is_primary_owner: false,
          is_restricted: false,
          is_ultra_restricted: false,
          is_bot: false,
          updated: 1502138686,
          is_app_user: false,
          has_2fa: false,
        },
      },
    },
    {
      name: "users.list",
      method: "POST",
      path: "/users.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "cursor",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "include_locale",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "limit",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        members: [
          {
            id: "W012A3CDE",
            team_id: "T012AB3C4",
            name: "spengler",
            deleted: false,
            color: "9f69e7",
            real_name: "spengler",
            tz: "America/Los_Angeles",
            tz_label: "Pacific Daylight Time",
            tz_offset: -25200,
            profile: {
              avatar_hash: "ge3b51ca72de",
              status_text: "Print is dead",
              status_emoji: ":books:",
              real_name: "Egon Spengler",
              display_name: "spengler",
              real_name_normalized: "Egon Spengler",
              display_name_normalized: "spengler",
              email: "spengler@ghostbusters.example.com",
              image_24:
                "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
              image_32:
                "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
              image_48:
                "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
              image_72:
                "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
              image_192:
                "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
              image_512:
                "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
              team: "T012AB3C4",
            },
            is_admin: true,
            is_owner: false,
            is_primary_owner: false,
            is_restricted: false,
            is_ultra_restricted: false,
            is_bot: false,
            updated: 1502138686,
            is_app_user: false,
            has_2fa: false,
          },
        ],
        cache_ts: 1498777272,
        response_metadata: { next_cursor: "" },
      },
    },
    {
      name: "users.lookupByEmail",
      method: "POST",
      path: "/users.lookupByEmail",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "email",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        user: {
          id: "W012A3CDE",
          team_id: "T012AB3C4",
          name: "spengler",
          deleted: false,
          color: "9f69e7",
          real_name: "Egon Spengler",
          tz: "America/Los_Angeles",
          tz_label: "Pacific Daylight Time",
          tz_offset: -25200,
          profile: {
            avatar_hash: "ge3b51ca72de",
            status_text: "Print is dead",
            status_emoji: ":books:",
            real_name: "Egon Spengler",
            display_name: "spengler",
            real_name_normalized: "Egon Spengler",
            display_name_normalized: "spengler",
            email: "spengler@ghostbusters.example.com",
            image_24: "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            image_32: "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            image_48: "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            image_72: "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            image_192:
              "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            image_512:
              "https://.../avatar/e3b51ca72dee4ef87916ae2b9240df50.jpg",
            team: "T012AB3C4",
          },
          is_admin: true,
          is_owner: false,
          is_primary_owner: false,
          is_restricted: false,
          is_ultra_restricted: false,
          is_bot: false,
          updated: 1502138686,
          is_app_user: false,
          has_2fa: false,
        },
      },
    },
    {
      name: "users.setPhoto",
      method: "POST",
      path: "/users.setPhoto",
      secured: true,
      contentTypes: ["multipart/form-data"],
      arguments: [
        {
          name: "crop_w",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "crop_x",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "crop_y",
          in: "body",
          required: false,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "image",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "users.setPresence",
      method: "POST",
      path: "/users.setPresence",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "presence",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["auto", "away"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "users.discoverableContacts.lookup",
      method: "POST",
      path: "/users.discoverableContacts.lookup",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "email",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true, is_discoverable: true },
    },
    {
      name: "users.profile.get",
      method: "POST",
      path: "/users.profile.get",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "include_labels",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "user",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        profile: {
          title: "Head of Coffee Production",
          phone: "",
          skype: "",
          real_name: "John Smith",
          real_name_normalized: "John Smith",
          display_name: "john",
          display_name_normalized: "john",
          fields: {
            Xf0111111: { value: "Barista", alt: "" },
            Xf0222222: { value: "2022-04-11", alt: "" },
            Xf0333333: { value: "https://example.com", alt: "" },
          },
          status_text: "Watching cold brew steep",
          status_emoji: ":coffee:",
          status_emoji_display_info: [],
          status_expiration: 0,
          avatar_hash: "123xyz",
          start_date: "2022-03-21",
          email: "johnsmith@example.com",
          pronouns: "they/them/theirs",
          huddle_state: "default_unset",
          huddle_state_expiration_ts: 0,
          first_name: "john",
          last_name: "smith",
          image_24: "https://.../...-24.png",
          image_32: "https://.../...-32.png",
          image_48: "https://.../...-48.png",
          image_72: "https://.../...-72.png",
          image_192: "https://.../....-192png",
          image_512: "https://.../...-512.png",
        },
      },
    },
    {
      name: "users.profile.set",
      method: "POST",
      path: "/users.profile.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "name",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "profile",
          in: "body",
          required: false,
          schema: {
            types: ["object"],
          },
        },
        {
          name: "user",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "value",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        profile: {
          title: "Head of Coffee Production",
          phone: "",
          skype: "",
          real_name: "John Smith",
          real_name_normalized: "John Smith",
          display_name: "john",
          display_name_normalized: "john",
          fields: {
            Xf0111111: { value: "Barista", alt: "" },
            Xf0222222: { value: "2022-04-11", alt: "" },
            Xf0333333: { value: "https://example.com", alt: "" },
          },
          status_text: "Watching cold brew steep",
          status_emoji: ":coffee:",
          status_emoji_display_info: [],
          status_expiration: 0,
          avatar_hash: "123xyz",
          start_date: "2022-03-21",
          email: "johnsmith@example.com",
          pronouns: "they/them/theirs",
          huddle_state: "default_unset",
          huddle_state_expiration_ts: 0,
          first_name: "john",
          last_name: "smith",
          image_24: "https://.../...-24.png",
          image_32: "https://.../...-32.png",
          image_48: "https://.../...-48.png",
          image_72: "https://.../...-72.png",
          image_192: "https://.../....-192png",
          image_512: "https://.../...-512.png",
        },
      },
    },
    {
      name: "views.open",
      method: "POST",
      path: "/views.open",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "view",
          in: "body",
          required: true,
          schema: {},
        },
        {
          name: "trigger_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "interactivity_pointer",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "exactlyOne",
          choices: [["trigger_id"], ["interactivity_pointer"]],
        },
      ],
      status: 200,
      answer: {
        ok: true,
        view: {
          id: "VMHU10V25",
          team_id: "T8N4K1JN",
          type: "modal",
          title: { type: "plain_text", text: "Quite a plain modal" },
          submit: { type: "plain_text", text: "Create" },
          blocks: [
            {
              type: "input",
              block_id: "a_block_id",
              label: {
                type: "plain_text",
                text: "A simple label",
                emoji: true,
              },
              optional: false,
              element: { type: "plain_text_input", action_id: "an_action_id" },
            },
          ],
          private_metadata: "Shh it is a secret",
          callback_id: "identify_your_modals",
          external_id: "",
          state: { values: {} },
          hash: "156772938.1827394",
          clear_on_close: false,
          notify_on_close: false,
          root_view_id: "VMHU10V25",
          app_id: "AA4928AQ",
          bot_id: "BA13894H",
        },
      },
    },
    {
      name: "views.publish",
      method: "POST",
      path: "/views.publish",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "view",
          in: "body",
          required: true,
          schema: {},
        },
        {
          name: "hash",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "interactivity_pointer",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        view: {
          id: "VMHU10V25",
          team_id: "T8N4K1JN",
          type: "home",
          close: null,
          submit: null,
          blocks: [
            {
              type: "section",
              block_id: "2WGp9",
              text: {
                type: "mrkdwn",
                text: "A simple section with some sample sentence.",
                verbatim: false,
              },
            },
          ],
          private_metadata: "Shh it is a secret",
          callback_id: "identify_your_home_tab",
          state: { values: {} },
          hash: "156772938.1827394",
          clear_on_close: false,
          notify_on_close: false,
          root_view_id: "VMHU10V25",
          previous_view_id: null,
          app_id: "AA4928AQ",
          external_id: "",
          bot_id: "BA13894H",
        },
      },
    },
    {
      name: "views.push",
      method: "POST",
      path: "/views.push",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "view",
          in: "body",
          required: true,
          schema: {},
        },
        {
          name: "trigger_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "interactivity_pointer",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [
        {
          kind: "exactlyOne",
          choices: [["trigger_id"], ["interactivity_pointer"]],
        },
      ],
      status: 200,
      answer: {
        ok: true,
        view: {
          id: "VNM522E2U",
          team_id: "T9M4RL1JM",
          type: "modal",
          title: { type: "plain_text", text: "Pushed Modal", emoji: true },
          close: { type: "plain_text", text: "Back", emoji: true },
          submit: { type: "plain_text", text: "Save", emoji: true },
          blocks: [
            {
              type: "input",
              block_id: "edit_details",
              element: { type: "plain_text_input", action_id: "detail_input" },
              label: { type: "plain_text", text: "Edit details" },
            },
          ],
          private_metadata: "",
          callback_id: "view_4",
          external_id: "",
          state: { values: {} },
          hash: "1569362015.55b5e41b",
          clear_on_close: true,
          notify_on_close: false,
          root_view_id: "VNN729E3U",
          previous_view_id: null,
          app_id: "AAD3351BQ",
          bot_id: "BADF7A34H",
        },
      },
    },
    {
      name: "views.update",
      method: "POST",
      path: "/views.update",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "view",
          in: "body",
          required: true,
          schema: {},
        },
        {
          name: "view_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "external_id",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "hash",
          in: "body",
          required: false,
          schema: {
            types: ["string"],
          },
        },
      ],
      rules: [{ kind: "exactlyOne", choices: [["external_id"], ["view_id"]] }],
      status: 200,
      answer: {
        ok: true,
        view: {
          id: "VNM522E2U",
          team_id: "T9M4RL1JM",
          type: "modal",
          title: { type: "plain_text", text: "Updated Modal", emoji: true },
          close: { type: "plain_text", text: "Close", emoji: true },
          submit: null,
          blocks: [
            {
              type: "section",
              block_id: "s_block",
              text: {
                type: "plain_text",
                text: "I am but an updated modal",
                emoji: true,
              },
              accessory: {
                type: "button",
                action_id: "button_4",
                text: { type: "plain_text", text: "Click me" },
              },
            },
          ],
          private_metadata: "",
          callback_id: "view_2",
          external_id: "",
          state: { values: {} },
          hash: "1569262015.55b5e41b",
          clear_on_close: true,
          notify_on_close: false,
          root_view_id: "VNN729E3U",
          previous_view_id: null,
          app_id: "AAD3351BQ",
          bot_id: "BADF7A34H",
        },
      },
    },
    {
      name: "workflows.featured.add",
      method: "POST",
      path: "/workflows.featured.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "trigger_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "workflows.featured.list",
      method: "POST",
      path: "/workflows.featured.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        featured_workflows: [
          {
            channel_id: "C012345678",
            triggers: [{ id: "Ft1234", title: "Tabby workflow" }],
          },
        ],
      },
    },
    {
      name: "workflows.featured.remove",
      method: "POST",
      path: "/workflows.featured.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "trigger_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "workflows.featured.set",
      method: "POST",
      path: "/workflows.featured.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "channel_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "trigger_ids",
          in: "body",
          required: true,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "workflows.triggers.permissions.add",
      method: "POST",
      path: "/workflows.triggers.permissions.add",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "trigger_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "team_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "org_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        permission_type: "named_entities",
        user_ids: ["U014KLZE350"],
        channel_ids: ["C014LMDP71R"],
      },
    },
    {
      name: "workflows.triggers.permissions.list",
      method: "POST",
      path: "/workflows.triggers.permissions.list",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "trigger_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        permission_type: "app_collaborators",
        user_ids: ["U01565LTEBD"],
      },
    },
    {
      name: "workflows.triggers.permissions.remove",
      method: "POST",
      path: "/workflows.triggers.permissions.remove",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "trigger_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "team_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "org_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        permission_type: "named_entities",
        user_ids: ["U014KLZE350"],
        channel_ids: ["C014LMDP71R"],
      },
    },
    {
      name: "workflows.triggers.permissions.set",
      method: "POST",
      path: "/workflows.triggers.permissions.set",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "trigger_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "permission_type",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
            enum: ["everyone", "app_collaborators", "named_entities"],
          },
        },
        {
          name: "user_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "channel_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "team_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
        {
          name: "org_ids",
          in: "body",
          required: false,
          schema: {
            types: ["array"],
          },
        },
      ],
      status: 200,
      answer: {
        ok: true,
        permission_type: "named_entities",
        user_ids: ["U01565LTEBD"],
      },
    },
  ),
};
