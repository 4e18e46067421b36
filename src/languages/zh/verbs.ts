import type { LexiconEntry } from "../../text/index.js";
import { numeral } from "./quantities.js";

/** What is said of a measure: rises, levels, ranks, shares, records, goals; and the little words between. */
export const VERBS: readonly LexiconEntry[] = [
  ["多少|多大|有多高|几家|几个", { kind: "question", asks: "value" }],
  ["谁|哪个国家|哪国|哪一国", { kind: "question", asks: "place" }],
  ["什么时候|何时|哪一年|哪年", { kind: "question", asks: "time" }],
  ["是真的吗|是否属实|是不是|真的吗", { kind: "question", asks: "truth" }],
  [
    "增长|增加|上升|上涨|提高|提升|扩大|攀升|增|升|猛增|激增|大增|劲增|飙升|增多|增进|增幅为|增幅达|增幅|增速|增速为|增长率|增速达|增长幅度|涨幅|涨|升幅|递增|翻升|回升|增长了|上扬|成长|年增|跃升|暴增",
    { kind: "move", direction: "up", follows: true },
    { kind: "by-amount" },
  ],
  [
    "下降|减少|下跌|下滑|降低|萎缩|缩减|降|跌|减|回落|骤降|降幅|降幅为|降幅达|跌幅|跌幅达|负增长|收缩|缩小|锐减|衰退|下挫|暴跌|减幅|收窄",
    { kind: "move", direction: "down", follows: true },
    { kind: "by-amount" },
  ],
  [
    "增为|升为|跃升为|跃升至|扩大为|剧增至|突增至|倍增至|攀升到|增长至|增长到|增至|升至|增加到|增加至|扩大至|扩大到|提高到|提高至|提升至|提升到|上升至|上升到|攀升至|猛增至|增长达到|激增至|飙升至|跃升至|发展到|发展至|上涨至|涨至|增到|升到|扩至|成长至|成长到",
    { kind: "move", direction: "up" },
    { kind: "to-amount" },
    { kind: "reach" },
  ],
  [
    "降为|减为|锐减至|锐减到|骤降至|剧减至|暴跌至|缩水至|下滑到|跌到|降至|降到|下降至|下降到|减少至|减少到|跌至|减至|缩减至|回落至|下跌至|下滑至|降低到|降低至|萎缩至|缩小至",
    { kind: "move", direction: "down" },
    { kind: "to-amount" },
    { kind: "reach" },
  ],
  [
    "快速增长|稳步增长|持续增长|大幅增长|显著增长|迅速增长|不断增长|不断扩大|持续扩大|稳定增长|高速增长|逐年增长|明显增长|逐年增加|强劲增长",
    { kind: "move", direction: "up" },
  ],
  ["大幅下降|持续下降|明显下降|显著下降|不断下降", { kind: "move", direction: "down" }],
  [
    "增长点|增长极|增长空间|增长潜力|增强|降水|升级|升温|减灾|减贫|减排|提高水平|提升水平|增值|增设|降息|升值|减免|减税|成长型|升旗|增加值|增益|跌宕|涨价|降温|下降空间",
  ],
  [
    "翻一番|翻番|翻了一番|翻倍|增长一倍|增加一倍|扩大一倍|提高一倍|一倍|倍增|实现翻番|增长了一倍|增加了一倍|扩大了一倍|成倍增长|翻一倍|翻了一倍|再翻一番|成长一倍|翻了番",
    { kind: "multiple", times: 2, direction: "up" },
  ],
  ["翻两番|翻了两番|翻二番", { kind: "multiple", times: 4, direction: "up" }],
  ["翻三番|翻了三番", { kind: "multiple", times: 8, direction: "up" }],
  ["减半|下降一半|减少一半|腰斩|降低一半", { kind: "multiple", times: 0.5, direction: "down" }],
  [
    "开行|累计开行|累计发运|达到|达|达至|为|是|系|达成|实现|实现了|完成|已达|已达到|录得|合计达|累计达|总计达|共计|有|创下|保持在|维持在|稳定在|稳居在",
    { kind: "reach" },
    { kind: "to-amount" },
  ],
  [
    "取代|取代了|超过|突破|超越|超越了|超出|高于|高出|首次突破|首次超过|已超过|已经超过|突破了|超过了|首次超越|首破|冲破|破",
    { kind: "exceed", direction: "up" },
  ],
  ["低于|落后于", { kind: "exceed", direction: "down" }],
  ["失去|丢掉|让出|丧失|失守", { kind: "loses" }],
  [
    "援助|担保|无偿援助|贷款|赠款|信贷|拨款|侨汇|营收|营业收入|预算|基金|债务|外债|补贴|利润|外汇储备|融资",
    { kind: "funds" },
  ],
  [
    "其次是|其次为|其次依次是|其次依次为|紧随其后的是|紧随其后的分别是|排在其后的是|排在其后的分别是|位列其后的是|其后是|其后为|其后依次为|其后依次是|随后是|之后是|之后依次是|接下来是",
    { kind: "followed" },
  ],
  ["分校|分院", { kind: "branch" }],
  ["支持|申请", { kind: "wished" }],
  ["越来越多的|越来越多", { kind: "count-word" }, { kind: "move", direction: "up" }],
  ["经铁路|通过铁路|由铁路|铁路运输|铁路货物", { kind: "carried" }],
  ["其中", { kind: "of-them" }, { kind: "break", strong: false }],
  ["另有|另外", { kind: "more" }, { kind: "filler" }],
  [
    "价值|总价值|总值|总额|金额|总金额|投资总额|总投资|总投资额|投资额|造价|价值约|总金额达|合同金额|合同总额|协议总额|耗资|金额达|总价值约|总价值达|总额达|总值达|总投资约|总投资达|总额为",
    { kind: "worth" },
  ],
  ["由|从", { kind: "from-amount" }, { kind: "role", role: "from", side: "before" }],
  ["销往|流向|卖到了|卖到|运往|输往", { kind: "share" }, { kind: "role", role: "to", side: "before" }],
  [
    "占|占比|比重|份额|占到|占据|占比达|比例|所占比重|占有|占总额的|占总量的|比重达|市场份额|所占份额|比率",
    { kind: "share" },
  ],
  [
    "最大|最重要|头号|首要|最主要|首位|居首|最大的|最重要的|最主要的|头号的|第一大|头等|首屈一指",
    { kind: "superlative", rank: 1 },
  ],
  [
    "大贸易伙伴|大贸易伙伴国|大经贸伙伴",
    { kind: "superlative", rank: 1 },
    { kind: "partner", measure: "trade.turnover" },
  ],
  [
    "大出口市场|大出口目的地|大出口目的国|大出口对象国|大买家",
    { kind: "superlative", rank: 1 },
    { kind: "partner", measure: "trade.exports" },
  ],
  [
    "大进口来源国|大进口来源地|大进口来源|大供应国|大供应商|大来源国",
    { kind: "superlative", rank: 1 },
    { kind: "partner", measure: "trade.imports" },
  ],
  [
    "大投资国|大投资来源国|大投资来源地|大外资来源国|大投资者|大外资来源地|大投资方|大外国投资来源国|大外国投资者|大投资伙伴",
    { kind: "superlative", rank: 1 },
    { kind: "partner", measure: "investment.flow" },
  ],
  ...Array.from(
    { length: 30 },
    (_, i): LexiconEntry => [`第${numeral(i + 1)}大|第${i + 1}大`, { kind: "superlative", rank: i + 1 }],
  ),
  ["位居|位列|排名|名列|排在|排第|排名第|列第|居第|位次|名次|排行|稳居|高居", { kind: "rank-word" }],
  ...Array.from(
    { length: 50 },
    (_, i): LexiconEntry => [
      `第${numeral(i + 1)}位|第${i + 1}位|第${numeral(i + 1)}名|第${i + 1}名`,
      { kind: "rank-word" },
      { kind: "ordinal", n: i + 1 },
    ],
  ),
  [
    "排名第一|位列第一|位居第一|高居第一|名列第一|排在第一|首位|榜首|第一位|第一名|居首位|位居首位|位居榜首|居首",
    { kind: "rank-word" },
    { kind: "ordinal", n: 1 },
  ],
  ["之一|其中之一", { kind: "among" }],
  ["跻身|位于|进入前|位居前|列前|属于|是前", { kind: "among" }],
  [
    "创历史新高|历史新高|新高|创新高|创纪录|创纪录的|历史最高|历史最高水平|历史最高纪录|创历史纪录|创下历史新高|创下新高|创下纪录|新纪录|创下新纪录|历史最好水平|历史峰值|破纪录|历史纪录|再创新高|历史性新高|创历史同期新高|历史同期新高|历史最高点|创历史最高|刷新纪录|刷新历史纪录|最高纪录|创新纪录|最高水平|创下历史纪录|历史高位|历史最高值|历史新高点|历年新高|创造历史纪录|历史最高记录|历史记录|创历史记录|创造新纪录|创下历史记录|创造历史新高|创记录|新记录|创下新记录|之最|最高值|历年之最|同期纪录",
    { kind: "record", direction: "up" },
  ],
  ["历史新低|新低|历史最低|创新低|历史最低水平", { kind: "record", direction: "down" }],
  ["连续|连续第|接连|蝉联", { kind: "streak" }],
  [
    "年均|平均每年|每年平均|年平均|年均增长|年均增速|年均增长率|年均增幅|年复合增长率",
    { kind: "per-year" },
    { kind: "move", direction: "up" },
    { kind: "by-amount" },
  ],
  ["逐年|每年", { kind: "per-year" }],
  ["未|没有|不再|并未|尚未|未能|不|无法|否认|并非|没|不是|从未|拒绝", { kind: "negation" }],
  [
    "不断|不仅|不少|不同|不过|不但|不论|不久|不仅仅|不同的|不得不|不可|不可分割|不确定|不会|不利|不管|不然|未必|没落|毫不|不谋而合|不易|不稳定|不良|不可或缺|不懈",
  ],
  // goals and expectations
  [
    "目标|力争|争取|计划|商定|愿|愿意|同意|致力于|希望|旨在|决定|拟|打算|承诺|设定|目标是|目标为|的目标|确定了|约定|有意|决心|规划|提出|谋求|寻求|瞄准|定下目标|任务|期望|期待|努力|立志|推动|誓言|共识|一致同意|方针|目标定为|提出目标|欲|准备",
    { kind: "pledge" },
  ],
  [
    "预计|预期|有望|预测|或将|可能|料|预料|估算|料将|可望|预估|据预测|据估计|有可能|有机会|势必|展望|完全有可能|将有望",
    { kind: "forecast" },
  ],
  ["将|会|将会|即将|将于|拟于|定于", { kind: "future" }],
  [
    "深化|加强|扩大合作|拓展|推进|促进|发展|加深|深入开展|合作|巩固|强化|推动合作|扩大|密切|扩展|深入推进|开展合作",
    { kind: "deepen" },
  ],
  ["人文交流|文化交流|文化合作|人文合作|教育合作|旅游合作|人文", { kind: "strand", strand: "culture" }],
  ["经贸合作|贸易合作|经济合作|经贸关系|投资合作|贸易关系|经贸", { kind: "strand", strand: "trade" }],
  ["安全合作|军事合作|反恐|执法安全|国防合作|防务合作", { kind: "strand", strand: "security" }],
  ["国际事务|多边|全球治理|国际组织|多边框架", { kind: "strand", strand: "multilateral" }],
  ["互联互通|基础设施|产能合作|能源合作", { kind: "strand", strand: "projects" }],
  ["友谊|政治互信|互信|双边关系|政治对话|两国关系|睦邻友好|全方位合作", { kind: "strand", strand: "politics" }],
  // the pair, stand-ins, prepositions
  [
    "两国|双方|两国间|两国之间|双方之间|两国元首|两国领导人|两国总统|两国总理|两国外长|两国政府|彼此|两位领导人|两位总统|两位元首|两国企业|双方领导人|两国首脑|我们两国|两国经贸|二国",
    { kind: "pair" },
  ],
  [
    "按此指标|按这一指标|这一指标|这项指标|该项指标|该指标|以此计算|以此计",
    { kind: "this-figure" },
    { kind: "stand-in", which: "same" },
  ],
  ["最高", { kind: "record", direction: "up", since: true }],
  ["最低", { kind: "record", direction: "down", since: true }],
  ["首都|首府", { kind: "seat" }],
  ["即|也就是|亦即", { kind: "that-is" }],
  ["瞩目|注目|矚目|醒目|夺目|奪目|盲目|数目|數目|科目|栏目|欄目|曲目|剧目"],
  [
    "居各客源国之首|居各客源国首位|居客源国首位|位居客源国首位|居各国游客之首|比任何其他国家都|比其他任何国家都|超过任何其他国家|人数最多|居各国之首|在各国中最多|位居各国首位|居各国首位",
    { kind: "no-other" },
  ],
  ["仅次于|僅次於|次于|次於|仅少于", { kind: "only-ahead" }],
  ["只有|仅有|只", { kind: "only" }],
  ["双边|双向|相互|联合|共同|合资|互", { kind: "pair", weak: true }],
  ["这一数量|这一规模|该国|其|这一数字|它|这个国家|该数字|上述|这|此|该", { kind: "stand-in", which: "same" }],
  [
    "邻国|该邻国|对方|对方国家|这个中亚国家|该中亚国家|这个东南亚国家|该东南亚国家|这个南亚国家",
    { kind: "stand-in", which: "other" },
  ],
  [
    "在非|其他国家|其它国家|第三国|世界其他国家|非洲|南美|南美洲|北美洲|拉美|拉丁美洲|中东|加勒比|拉共体|阿拉伯国家|海湾国家|撒哈拉以南非洲|太平洋岛国|中东欧|西亚|北非|非洲国家|中东欧国家|东南亚|南亚|北美",
    { kind: "region" },
  ],
  ["中非|中拉", { kind: "region" }, { kind: "place", id: "CHN", as: "name" }],
  ["取消|免除|废除|撤销|全免|归零|免征|豁免", { kind: "abolish" }],
  ["反过来|反之", { kind: "reverse" }],
  ["反向|反方向|相反方向|逆向", { kind: "reverse", back: true }],
  ["的|之", { kind: "role", role: "of", side: "after", weak: true }, { kind: "filler" }],
  ["对|对于", { kind: "role", role: "to", side: "before", toward: true }],
  ["向|往|赴|前往|到|至|出访|入境|前来", { kind: "role", role: "to", side: "before" }],
  ["与|和|同|跟|及|以及|及其", { kind: "role", role: "with", side: "before" }],
  ["来自|源自|从|自", { kind: "role", role: "from", side: "before" }],
  ["中|当中|之中|里", { kind: "role", role: "in", side: "after", weak: true }],
  ["之间|间", { kind: "role", role: "between", side: "after" }],
  ["被|由|受", { kind: "role", role: "by", side: "before" }],
  ["为了|给", { kind: "role", role: "for", side: "before" }],
  ["比|较|相较", { kind: "role", role: "than", side: "before" }],
  ["继|仅次于|次于", { kind: "role", role: "after", side: "before" }],
  ["途经|经|经由|途径|经过", { kind: "role", role: "in", side: "before" }],
  [
    "而|但|但是|然而|不过|同时|此外|虽然|尽管|与此同时|另外|因为|由于|以及|并|并且|而且",
    { kind: "break", strong: false },
  ],
  // whose figures
  [
    "海关|海关数据|海关统计|统计|统计数据|统计局|国家统计局|统计委员会|官方数据|官方统计|海关统计数据|统计显示|联邦统计局|海关总局|统计署|统计部门|贸易部数据|经济部数据|官方数字|国家收入委员会|国民经济部",
    { kind: "statistics" },
  ],
  [
    "海关总署|商务部|中国海关|中国海关总署|中国商务部|中国海关数据|中国国家统计局",
    { kind: "statistics" },
    { kind: "place", id: "CHN", as: "office" },
  ],
  [
    "据|根据|显示|据统计|数据显示|按照|表示|报道|援引|公布|发布|宣布|指出|透露|说|称|报道称|发布数据|公布数据|公布的|发布的",
    { kind: "says" },
  ],
  ["预计", { kind: "says" }],
  [
    "总统|国家主席|主席|总理|首相|外长|外交部长|部长|国务委员兼外长|国务委员|王储|国王|大使|副总理|副总统|领导人|国家元首|元首|总书记|议长|外相|商务部长|贸易部长|经济部长|女士|先生|时任|新任|前总统|代表团|国务卿|埃米尔|酋长|委员长|特使|大臣|外交大臣|财长|副部长|副主席|共产党中央委员会|党中央|中央总书记|联邦|首任|共和国|夫人|国事|应邀|首脑|政要",
    { kind: "title" },
  ],
];
