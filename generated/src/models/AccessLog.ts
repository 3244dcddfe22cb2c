/**
 * The sign-ins of one user from one address with one device.
 */
export interface AccessLog {
  /**
   * How many sign-ins there were.
   */
  count: number;
  /**
   * Code of the country that the address is in; `null` where it is not
   * known.
   */
  country: string | null;
  /**
   * When the first sign-in was, in Unix seconds.
   */
  date_first: number;
  /**
   * When the latest sign-in was, in Unix seconds.
   */
  date_last: number;
  /**
   * IP address of the sign-ins.
   */
  ip: string;
  /**
   * Internet provider that the address belongs to; `null` where it is not
   * known.
   */
  isp: string | null;
  /**
   * Region that the address is in; `null` where it is not known.
   */
  region: string | null;
  /**
   * The browser or app, as it names itself.
   */
  user_agent: string;
  /**
   * ID of the user.
   */
  user_id: string;
  /**
   * Name of the user.
   */
  username: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
