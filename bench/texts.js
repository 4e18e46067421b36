/** English articles made from templates, the same on every run. */

/** Mulberry32: a small generator with a seed. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const TEMPLATES = [
  "In Y, trade between China and Kazakhstan rose by P percent to N billion US dollars.",
  "According to Chinese customs, exports to Kazakhstan came to N billion dollars in Y.",
  "Kazakhstan's imports from China fell P% in the first nine months of Y, to $N billion.",
  "The two sides have agreed on C joint projects worth over N billion dollars.",
  "China is Kazakhstan's largest trading partner, ahead of Russia and the European Union.",
  "The ministers spoke at length about the weather on the steppe and the history of the caravan roads.",
  "By Y, the governments want to double bilateral trade.",
  "More than C thousand students from Kazakhstan were studying at Chinese universities in Y.",
  "“We have come a long way since Y,” the ambassador said, “and there is much left to do for our people.”",
  "The presidents met in Astana on 2 July Y and signed C documents.",
  "A walk through the market shows little of that: shops open late, and the lorries wait at the border.",
  "Chinese companies invested about $N billion in the country between 2005 and Y.",
];

/** About `bytes` of running text in paragraphs of five sentences. */
export function articleText(bytes, seed) {
  const random = generator(seed);
  const between = (low, high) => low + Math.floor(random() * (high - low));
  let text = "China and Kazakhstan trade more\n\n";
  for (let n = 1; text.length < bytes; n++) {
    const template = TEMPLATES[between(0, TEMPLATES.length)] ?? "";
    const sentence = template.replace(/\b[YNPC]\b/g, (slot) => {
      if (slot === "Y") return String(between(2010, 2025));
      if (slot === "N") return (between(10, 480) / 10).toFixed(1);
      return String(between(3, 60));
    });
    text += sentence + (n % 5 === 0 ? "\n\n" : " ");
  }
  return text;
}
