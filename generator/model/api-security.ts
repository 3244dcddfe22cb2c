export interface SecurityScheme {
  readonly name: string;
  readonly kind: "bearer" | "other";
  /** Where it goes; null where that is none of our requests' business. */
  readonly travel: Travel | null;
  /** Whether the option `token` can be it. */
  readonly isToken: boolean;
  readonly type: string;
  readonly description: string;
  readonly authorizationUrl: string | null;
  readonly tokenUrl: string | null;
  readonly scopes: readonly {
    readonly name: string;
    readonly description: string;
  }[];
}

export interface Travel {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  /** What stands in front of it: `Bearer `. */
  readonly prefix?: string;
  readonly isBasic?: true;
}

export interface SecurityUse {
  readonly scheme: string;
  readonly scopes: readonly string[];
}
