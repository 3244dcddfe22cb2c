/**
 * A link in a cell.
 */
export interface SlackListsItemLink {
  /**
   * Whether to show the address in place of the name.
   */
  display_as_url: boolean;
  /**
   * Name to show for the link.
   */
  display_name: string;
  /**
   * Address that the link leads to.
   */
  original_url: string;
}
