/**
 * A device, and where it was seen, at one moment of a session.
 */
export interface SessionDevice {
  /**
   * Kind of the device's hardware.
   */
  device_hardware?: string;
  /**
   * IP address of the device.
   */
  ip?: string;
  /**
   * Name of the operating system.
   */
  os?: string;
  /**
   * Version of the operating system.
   */
  os_version?: string;
  /**
   * Version of the Slack client.
   */
  slack_client_version?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
