export type { StateCodes } from "./codes.js";
export { codesOf, isKnownPlace } from "./codes.js";
export type { NameLanguage } from "./group-names.js";
export { NAME_LANGUAGES } from "./group-names.js";
export { groupsOf, isMemberOf, membersOf } from "./membership.js";
export { placeName } from "./names.js";
export { nearestPlaces, parsePlace } from "./parse-place.js";
