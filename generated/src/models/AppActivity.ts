/**
 * Something that happened in an app.
 */
export interface AppActivity {
  /**
   * How severe the entry is: `trace`, `debug`, `info`, `warn`, `error` or
   * `fatal`.
   */
  level?: string;
  /**
   * What happened, as in `function_execution_started`.
   */
  event_type?: string;
  /**
   * Who wrote the entry: `slack`, or `developer` for the app's code.
   */
  source?: string;
  /**
   * Kind of the component that it happened in, as in `functions`.
   */
  component_type?: string;
  /**
   * ID of the component that it happened in.
   */
  component_id?: string;
  /**
   * More about it; the fields depend on `event_type`.
   */
  payload?: {
    function_name?: string;
    function_type?: string;
    [key: string]: unknown;
  };
  /**
   * When it happened, in microseconds since 1970.
   */
  created?: number;
  /**
   * ID that the entries of one run share.
   */
  trace_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
