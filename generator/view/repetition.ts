import type { RepetitionView } from "./api-view.js";
import { textOf } from "./text.js";

/** Which failures the client repeats by itself; where they have codes, which codes. */
export function repetitionViews(
  hasErrorCodes: boolean,
): readonly RepetitionView[] {
  const codes = (text: string) => (hasErrorCodes ? [text] : []);
  const rows: readonly (readonly [
    failures: readonly string[],
    when: string,
  ])[] = [
    [
      ["429", ...codes("and codes that mean too many calls")],
      "always, after the time that `Retry-After` asks for; after 30 seconds where it does not say",
    ],
    [["a connection that was refused"], "always"],
    [codes("codes that pass and mean that nothing ran"), "always"],
    [
      [
        "408, 5xx, a connection that broke, no answer in time",
        ...codes("codes that pass and may have run"),
      ],
      "where the page of the operation says that it is safe to repeat",
    ],
    [
      [
        "any other 4xx, redirects, answers that cannot be read",
        ...codes("all other codes"),
      ],
      "never",
    ],
  ];
  return rows.flatMap(([failures, when]) =>
    failures.length === 0
      ? []
      : [
          {
            failure: textOf(failures.join(", ")).cell,
            when: textOf(when).cell,
          },
        ],
  );
}
