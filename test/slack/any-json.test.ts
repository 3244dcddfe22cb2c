/** Where a type admits any JSON, nobody says what is there. */

import { expect, it } from "vitest";
import type { Type } from "../../generator/model/type.js";
import { api, operations } from "./described.js";

/** Every place that admits any JSON, or an object with any fields, by reason. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  "an app's own data, in a shape that the app chooses": [
    "AppMetadata.event_payload",
    "AppsDatastoreBulkGetResponse.items[]",
    "AppsDatastoreBulkPutResponse.failed_items[]",
    "AppsDatastoreGetResponse.item",
    "AppsDatastorePutResponse.item",
    "AppsDatastoreQueryResponse.items[]",
    "AppsDatastoreUpdateResponse.item",
    "apps.datastore.bulkPut(items)[]",
    "apps.datastore.count(expression_attributes)",
    "apps.datastore.count(expression_values)",
    "apps.datastore.put(item)",
    "apps.datastore.query(expression_attributes)",
    "apps.datastore.query(expression_values)",
    "apps.datastore.update(item)",
  ],
  "inputs, outputs or the schema of a function that an app brings": [
    "AdminAppActivityPayload.inputs",
    "AdminAppActivityTriggerConfig.schema",
    "functions.completeSuccess(outputs)",
  ],
  "what another service answers": [
    "AppsAuthExternalGetResponse.token_response_extras",
  ],
  "fields by names that a workspace or an organization can add to": [
    "admin.conversations.setConversationPrefs(prefs)",
    "users.profile.set(profile)",
  ],
  "what was entered in each element, which has a shape for each type of element":
    ["View.state.values.*"],
  "Slack calls it an object and says no more": [
    "AdminAppsMcpServersPermissionsListResponse.servers[]",
    "AssistantSearchMessage.context_messages.after[]",
    "AssistantSearchMessage.context_messages.before[]",
    "ConversationsHistoryResponse.latest_updates",
    "ConversationsHistoryResponse.users",
    "ConversationsKickResponse.errors",
    "ConversationsRepliesResponse.latest_updates",
    "SearchFilesResponse.channels",
    "SearchFilesResponse.groups",
    "SearchFilesResponse.ims",
    "SearchFilesResponse.teams",
    "SearchFilesResponse.users",
    "SearchMessagesResponse.bots",
    "SearchMessagesResponse.teams",
    "SearchMessagesResponse.users",
    "entity.acknowledgeCommentAction(comment)",
    "entity.presentComments(comments)[]",
  ],
  "`@slack/web-api` has it as `any` or as an object without fields, from samples in which it is empty":
    [
      "ListRecordField.link[]",
      "ListRecordField.reference[]",
      "ListView.calculations[]",
      "ListView.info_column_filters[]",
      "ListView.sorts[]",
      "ListViewFilter.typed_values[]",
      "ListViewGrouping.order[]",
      "MessageFields.db_message",
      "Room.knocks",
      "Room.last_invite_status_by_user",
      "Room.pending_invitees",
    ],
  "`@slack/types` takes any object beside a task card": ["PlanBlock.tasks[]"],
};

it("is admitted where a list says why, and nowhere else", () => {
  const places: string[] = [];
  const found = (place: string) => places.push(place);
  for (const { name, type } of api.models) search(type, name, found);
  for (const [name, { answer, parameters }] of operations) {
    if (answer.type) search(answer.type, `${name}()`, found);
    for (const { name: argument, type } of parameters)
      search(type, `${name}(${argument})`, found);
  }
  expect(places.sort()).toEqual(Object.values(reasons).flat().sort());
});

/** Finds what has no type, in a type itself; models are searched by themselves. */
function search(
  type: Type,
  place: string,
  found: (place: string) => void,
): void {
  switch (type.kind) {
    case "unknown":
      found(place);
      return;
    case "array":
      search(type.items, `${place}[]`, found);
      return;
    case "tuple":
      for (const item of type.items) search(item, `${place}[]`, found);
      return;
    case "union":
      for (const member of type.members) search(member, place, found);
      return;
    case "intersection":
      // What is open beside what has fields is as open as any answer.
      for (const member of type.members)
        if (!isBare(member)) search(member, place, found);
      return;
    case "object":
      if (isBare(type)) found(place);
      for (const { name, type: field } of type.properties)
        search(field, `${place}.${name}`, found);
      if (type.additional && type.additional.kind !== "unknown")
        search(type.additional, `${place}.*`, found);
      return;
    default:
  }
}

function isBare(type: Type): boolean {
  return (
    type.kind === "object" &&
    type.properties.length === 0 &&
    type.additional?.kind === "unknown"
  );
}
