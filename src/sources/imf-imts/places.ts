/** The IMF writes ISO alpha-3, but for these; its groups and left-overs have digits in their codes. */
const OWN_CODES: { readonly [code: string]: string } = { KOS: "XKX", WBG: "PSE", G001: "WLD", TX585: "IOT" };

/** A code of the IMF's as ISO alpha-3; `undefined` for regions and what is not specified. The world is `WLD`. */
export function imfPlace(code: string): string | undefined {
  const own = Object.hasOwn(OWN_CODES, code) ? OWN_CODES[code] : undefined;
  return own ?? (/^[A-Z]{3}$/.test(code) ? code : undefined);
}

/** The IMF's code of a place. */
export const imfCode = (place: string): string =>
  Object.entries(OWN_CODES).find(([, id]) => id === place)?.[0] ?? place;
