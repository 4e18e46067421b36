/** Articles made from templates, the same on every run. */

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

/** Sentences of a language, some of them with nothing to check. */
const TEMPLATES = {
  en: [
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
  ],
  de: [
    "Der Handel zwischen China und Kasachstan stieg Y um P Prozent auf N Milliarden US-Dollar.",
    "Nach Angaben des chinesischen Zolls beliefen sich die Ausfuhren nach Kasachstan Y auf N Milliarden Dollar.",
    "Die kasachischen Einfuhren aus China sanken in den ersten neun Monaten Y um P Prozent auf N Mrd. Dollar.",
    "Beide Seiten vereinbarten C gemeinsame Projekte im Wert von über N Milliarden Dollar.",
    "China ist der größte Handelspartner Kasachstans, vor Russland und der Europäischen Union.",
    "Die Minister sprachen lange über das Wetter in der Steppe und die Geschichte der Karawanenwege.",
    "Bis Y wollen die Regierungen den bilateralen Handel verdoppeln.",
    "Die Präsidenten trafen sich am 2. Juli Y in Astana und unterzeichneten C Dokumente.",
    "„Wir haben seit Y einen weiten Weg hinter uns“, sagte der Botschafter, „und es bleibt viel zu tun.“",
    "Auf dem Markt ist davon wenig zu sehen: Die Läden öffnen spät, und die Lastwagen warten an der Grenze.",
  ],
  ru: [
    "Товарооборот между Китаем и Казахстаном в Y году вырос на P% — до N млрд долларов США.",
    "По данным китайской таможни, экспорт в Казахстан в Y году составил N млрд долларов.",
    "Импорт Казахстана из Китая за первые девять месяцев Y года сократился на P процентов, до N млрд долларов.",
    "Стороны договорились о C совместных проектах на сумму более N млрд долларов.",
    "Китай является крупнейшим торговым партнёром Казахстана, опережая Россию и Европейский союз.",
    "Министры долго говорили о погоде в степи и об истории караванных путей.",
    "К Y году правительства намерены удвоить взаимную торговлю.",
    "Президенты встретились в Астане 2 июля Y года и подписали C документов.",
    "«Мы прошли большой путь с Y года, — сказал посол, — и многое ещё предстоит сделать».",
    "На рынке этого почти не видно: лавки открываются поздно, а грузовики ждут на границе.",
  ],
  zh: [
    "Y年，中国与哈萨克斯坦贸易额同比增长P%，达N亿美元。",
    "据中国海关统计，Y年中国对哈萨克斯坦出口N亿美元。",
    "Y年前9个月，哈萨克斯坦自中国进口下降P%，为N亿美元。",
    "双方商定C个合作项目，总金额超过N亿美元。",
    "中国是哈萨克斯坦第一大贸易伙伴，领先于俄罗斯和欧盟。",
    "部长们谈了很久草原的天气和商队古道的历史。",
    "两国政府力争到Y年使双边贸易额翻一番。",
    "Y年7月2日，两国元首在阿斯塔纳举行会谈并签署C份文件。",
    "大使说：“从Y年到今天，我们走过了很长的路，还有很多事要做。”",
    "集市上几乎看不出这一切：店铺很晚才开门，卡车在边境排队等候。",
  ],
  kk: [
    "Y жылы Қытай мен Қазақстан арасындағы тауар айналымы P пайызға өсіп, N млрд АҚШ долларын құрады.",
    "Қытай кедені дерегінше, Y жылы Қазақстанға экспорт N млрд доллар болды.",
    "Y жылдың алғашқы тоғыз айында Қазақстанның Қытайдан импорты P пайызға төмендеп, N млрд долларды құрады.",
    "Тараптар жалпы құны N млрд доллардан асатын C бірлескен жоба туралы келісті.",
    "Қытай – Қазақстанның ең ірі сауда серіктесі, ол Ресей мен Еуропалық одақтан озып тұр.",
    "Министрлер даладағы ауа райы мен керуен жолдарының тарихы туралы ұзақ әңгімелесті.",
    "Екі ел үкіметі Y жылға қарай өзара сауданы екі есе арттыруды көздеп отыр.",
    "Президенттер Y жылғы 2 шілдеде Астанада кездесіп, C құжатқа қол қойды.",
    "«Y жылдан бері ұзақ жол жүріп өттік, алда әлі көп іс бар», – деді елші.",
    "Базарда бұл аса байқалмайды: дүкендер кеш ашылады, жүк көліктері шекарада кезек күтеді.",
  ],
};

/** About `bytes` (UTF-8) of running text in paragraphs of five sentences. */
export function articleText(bytes, seed, language = "en") {
  const templates = TEMPLATES[language];
  const random = generator(seed);
  const between = (low, high) => low + Math.floor(random() * (high - low));
  const parts = [];
  for (let n = 1, size = 0; size < bytes; n++) {
    const template = templates[between(0, templates.length)] ?? "";
    const sentence = template.replace(/(?<![A-Za-z])[YNPC](?![A-Za-z])/g, (slot) => {
      if (slot === "Y") return String(between(2010, 2025));
      if (slot === "N") return (between(10, 480) / 10).toFixed(1);
      return String(between(3, 60));
    });
    const part = sentence + (n % 5 === 0 ? "\n\n" : language === "zh" ? "" : " ");
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join("");
}
