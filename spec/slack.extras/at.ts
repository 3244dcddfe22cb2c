/** Members by their dotted names. */

/** What stands at a dotted name; `never` where nothing does. */
export type At<Space, Name> = Name extends `${infer First}.${infer Rest}`
  ? First extends keyof Space
    ? At<Space[First], Rest>
    : never
  : Name extends keyof Space
    ? Space[Name]
    : never;
