export type { PlaceCodeSystem } from "./code-systems.js";
export { codeOf, PLACE_CODE_SYSTEMS, placeCodes, placeOfCode } from "./code-systems.js";
export type { StateCodes } from "./codes.js";
export { codesOf, isKnownPlace } from "./codes.js";
export type { NameLanguage } from "./group-names.js";
export { NAME_LANGUAGES } from "./group-names.js";
export { groupsOf, isMemberOf, membersOf } from "./membership.js";
export { placeName } from "./names.js";
export { nearestPlaces, parsePlace } from "./parse-place.js";
