declare module "edtf" {
  /** Parses an EDTF text; `min` and `max` are milliseconds since 1970, infinite or null where open. */
  export default function edtf(text: string): { readonly type: string; readonly min: unknown; readonly max: unknown };
}
