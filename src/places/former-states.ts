import type { PlaceId } from "../core/index.js";
import type { NameLanguage } from "./group-names.js";

/** A state that is no more, under the ISO 3166-3 code it had; where it never had one, under a code of ISO's user range (`X…`). */
export interface FormerState {
  readonly alpha2?: string;
  /** The UN's number, where it had one. */
  readonly m49?: string;
  /** Years in which its statistics may speak of it, both included. */
  readonly years: readonly [number, number];
  readonly names: { readonly [L in NameLanguage]: readonly [string, ...string[]] };
}

const names = (
  en: readonly [string, ...string[]],
  de: readonly [string, ...string[]],
  zh: readonly [string, ...string[]],
  ru: readonly [string, ...string[]],
  kk: readonly [string, ...string[]],
): FormerState["names"] => ({ en, de, zh, ru, kk });

/**
 * Former states as places of their own. Where a seat was continued (Russia after the Soviet Union), the code systems lead
 * to the state that continues it; these ids are for the sources that keep the two apart.
 */
export const FORMER_STATES: Readonly<Record<PlaceId, FormerState>> = {
  SUN: {
    alpha2: "SU",
    m49: "810",
    years: [1922, 1991],
    names: names(["Soviet Union", "USSR"], ["Sowjetunion", "UdSSR"], ["苏联"], ["СССР", "Советский Союз"], ["КСРО"]),
  },
  DDR: {
    alpha2: "DD",
    m49: "278",
    years: [1949, 1990],
    names: names(
      ["German Democratic Republic", "East Germany", "GDR"],
      ["DDR", "Deutsche Demokratische Republik"],
      ["东德", "德意志民主共和国"],
      ["ГДР", "Германская Демократическая Республика"],
      ["ГДР"],
    ),
  },
  CSK: {
    alpha2: "CS",
    m49: "200",
    years: [1918, 1992],
    names: names(
      ["Czechoslovakia"],
      ["Tschechoslowakei"],
      ["捷克斯洛伐克"],
      ["Чехословакия"],
      ["Чехословакия Социалистік Республикасы", "ЧССР"],
    ),
  },
  YUG: {
    alpha2: "YU",
    m49: "890",
    years: [1918, 2002],
    names: names(["Yugoslavia"], ["Jugoslawien"], ["南斯拉夫"], ["Югославия"], ["Югославия"]),
  },
  SCG: {
    alpha2: "CS",
    m49: "891",
    years: [2003, 2006],
    names: names(
      ["Serbia and Montenegro"],
      ["Serbien und Montenegro"],
      ["塞尔维亚和黑山"],
      ["Сербия и Черногория"],
      ["Сербия мен Черногория"],
    ),
  },
  YMD: {
    alpha2: "YD",
    m49: "720",
    years: [1967, 1990],
    names: names(
      ["South Yemen", "Democratic Yemen", "Yemen People's Republic"],
      ["Südjemen", "Demokratische Volksrepublik Jemen"],
      ["南也门", "民主也门"],
      ["Южный Йемен", "НДРЙ"],
      ["Оңтүстік Йемен"],
    ),
  },
  VDR: {
    alpha2: "VD",
    m49: "868",
    years: [1945, 1976],
    names: names(
      ["North Vietnam", "Democratic Republic of Vietnam"],
      ["Nordvietnam"],
      ["北越"],
      ["Северный Вьетнам", "ДРВ"],
      ["Солтүстік Вьетнам"],
    ),
  },
  ANT: {
    alpha2: "AN",
    m49: "530",
    years: [1954, 2010],
    names: names(
      ["Netherlands Antilles"],
      ["Niederländische Antillen"],
      ["荷属安的列斯"],
      ["Нидерландские Антильские острова"],
      ["Нидерланд Антиль аралдары"],
    ),
  },
  XVS: {
    m49: "866",
    years: [1954, 1976],
    names: names(
      ["South Vietnam", "Republic of Vietnam"],
      ["Südvietnam"],
      ["南越"],
      ["Южный Вьетнам"],
      ["Оңтүстік Вьетнам"],
    ),
  },
  XZB: {
    m49: "836",
    years: [1963, 1964],
    names: names(["Zanzibar"], ["Sansibar"], ["桑给巴尔"], ["Занзибар"], ["Занзибар"]),
  },
  XAH: {
    years: [1867, 1918],
    names: names(["Austria-Hungary"], ["Österreich-Ungarn"], ["奥匈帝国"], ["Австро-Венгрия"], ["Австрия-Венгрия"]),
  },
  XKU: {
    years: [1887, 1910],
    names: names(
      ["Korea (to 1910)", "Korean Empire"],
      ["Korea (bis 1910)"],
      ["大韩帝国"],
      ["Корейская империя"],
      ["Корея империясы"],
    ),
  },
};

export const isFormerState = (id: PlaceId): boolean => Object.hasOwn(FORMER_STATES, id);
