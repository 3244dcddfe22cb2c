import type { FunctionParameter } from "./FunctionParameter.js";
import type { FunctionAvailability } from "./FunctionAvailability.js";

/**
 * A step that workflows can run: Slack's own or an app's.
 */
export interface WorkflowFunction {
  /**
   * ID of the app that provides the function.
   */
  app_id?: string;
  /**
   * The function's name within its app.
   */
  callback_id?: string;
  /**
   * ID of the function's category.
   */
  category_id?: string;
  /**
   * Label of the function's category.
   */
  category_label?: string;
  /**
   * When the function was created, in Unix seconds.
   */
  date_created?: number;
  /**
   * When the function was deleted, in Unix seconds; 0 if it was not.
   */
  date_deleted?: number;
  /**
   * When the function was released, in Unix seconds.
   */
  date_released?: number;
  /**
   * When the function was last changed, in Unix seconds.
   */
  date_updated?: number;
  /**
   * Description of the function.
   */
  description?: string;
  /**
   * Whether the function can be set up with a form.
   */
  form_enabled?: boolean;
  /**
   * ID of the function.
   */
  id?: string;
  /**
   * What the function takes.
   */
  input_parameters?: FunctionParameter[] | { [key: string]: FunctionParameter };
  /**
   * What the function gives back.
   */
  output_parameters?:
    FunctionParameter[] | { [key: string]: FunctionParameter };
  product_level_availability?: FunctionAvailability;
  /**
   * Title of the function.
   */
  title?: string;
  /**
   * Who provides the function, such as `app` or `builtin`.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
