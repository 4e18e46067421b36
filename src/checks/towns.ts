/** Towns where the two sides met, under the other names that texts give them. The first name is the record's. */
const TOWNS: readonly (readonly string[])[] = [
  ["beijing", "peking", "pekin", "пекин", "бейжің", "бейжин", "北京", "beidaihe"],
  [
    "astana",
    "nur-sultan",
    "nursultan",
    "astana (nur-sultan)",
    "астана",
    "нур-султан",
    "нұр-сұлтан",
    "阿斯塔纳",
    "努尔苏丹",
  ],
  ["almaty", "alma-ata", "алматы", "алма-ата", "阿拉木图"],
  ["xi'an", "xian", "сиань", "西安"],
  ["tianjin", "tientsin", "тяньцзинь", "天津"],
  ["samarkand", "samarqand", "самарканд", "撒马尔罕"],
  ["shanghai", "schanghai", "шанхай", "上海"],
  ["tashkent", "taschkent", "ташкент", "塔什干"],
  ["bishkek", "bischkek", "бишкек", "比什凯克"],
  ["dushanbe", "duschanbe", "душанбе", "杜尚别"],
  ["khorgos", "chorgos", "horgos", "хоргос", "қорғас", "霍尔果斯"],
  ["urumqi", "urumtschi", "ürümqi", "урумчи", "乌鲁木齐"],
  ["qingdao", "tsingtau", "циндао", "青岛"],
  ["moscow", "moskau", "москва", "莫斯科"],
];

const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[’ʼ`´]/g, "'")
    .trim()
    .toLowerCase();

const NAMES: ReadonlyMap<string, string> = new Map(
  TOWNS.flatMap((names) => names.map((name) => [plain(name), names[0] as string] as const)),
);

/** The town as the record writes it, in lower case; what is not listed stays as it is. */
export const townOf = (place: string): string => NAMES.get(plain(place)) ?? plain(place);

/**
 * Is it the same town? `Great Hall, Beijing` is in Beijing. Two towns of the list are not; where a name is not in it,
 * nobody can tell (`undefined`): it may be a hall, a province or a whole country.
 */
export function sameTown(a: string, b: string): boolean | undefined {
  const x = parts(a);
  const y = parts(b);
  if (y.some((part) => x.includes(part))) return true;
  return [x, y].every((names) => names.some((name) => NAMES.has(name))) ? false : undefined;
}

const parts = (place: string): string[] => [place, ...place.split(/[,;/]/)].map(townOf).filter((p) => p !== "");
