/** English and Chinese, for the places where people meet a name. */
export interface BilingualText {
  readonly en: string;
  readonly zh: string;
}
