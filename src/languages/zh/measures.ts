import type { LexiconEntry } from "../../text/index.js";

/** What is measured: nouns and verbs of trade, investment, projects, people, transport, and what is ranked. */
export const MEASURES: readonly LexiconEntry[] = [
  ["外国|外资|外商", { kind: "foreign" }],
  ["境外|海外", { kind: "foreign", weak: true }],
  [
    "外贸|对外贸易|外贸总额|外贸额|对外贸易额|对外贸易总额|外贸进出口|外贸总值|外贸进出口总值|外贸进出口总额|国际贸易",
    { kind: "measure", measure: "trade.turnover", as: "amount", world: true },
  ],
  [
    "出口总额|出口总值|总出口|出口总量|货物出口总额|商品出口总额|全部出口",
    { kind: "measure", measure: "trade.exports", as: "amount", world: true },
  ],
  [
    "进口总额|进口总值|总进口|进口总量|货物进口总额|商品进口总额|全部进口",
    { kind: "measure", measure: "trade.imports", as: "amount", world: true },
  ],
  [
    "流量|投资流入|外资流入|投资流入总额|投资流量|直接投资流量|吸引外资|吸引外商直接投资|吸引外国直接投资|新增投资|新增直接投资|外资流入量|直接投资流入",
    { kind: "measure", measure: "investment.flow", as: "amount", inflow: true },
  ],
  ["数量|总数|数目|人数|总人数|家数|列数|规模数", { kind: "count-word" }],
  [
    "贸易额|贸易总额|贸易总值|贸易量|贸易规模|贸易往来|贸易|进出口|进出口额|进出口总额|进出口总值|进出口贸易|进出口贸易额|进出口贸易总额|货物进出口|货物贸易|货物贸易额|货物进出口额|商品贸易|商品贸易额|经贸额|经贸往来|贸易流量|货贸|贸易总量|货物贸易总额|商品进出口|贸易成交额|贸易金额|贸易周转|商品周转额|贸易周转额",
    { kind: "measure", measure: "trade.turnover", as: "amount" },
  ],
  [
    "双边贸易|双边贸易额|双边贸易总额|双边贸易量|双边贸易规模|双边货物贸易|双边货物贸易额|双边进出口|双边进出口额|双边经贸额|相互贸易|相互贸易额|互贸|双边贸易往来|双边进出口总额",
    { kind: "measure", measure: "trade.turnover", as: "amount" },
    { kind: "pair", weak: true },
  ],
  [
    "出口|出口额|出口量|输出|外销|出口贸易|出口值|商品出口|货物出口|出口货物|出口商品",
    { kind: "measure", measure: "trade.exports", as: "amount" },
  ],
  [
    "售往|出售|供应|卖给|出口了|供气|供电|输送天然气|输送原油",
    { kind: "measure", measure: "trade.exports", as: "verb" },
  ],
  [
    "进口|进口额|进口量|输入|进口贸易|进口值|商品进口|货物进口|进口货物|进口商品",
    { kind: "measure", measure: "trade.imports", as: "amount" },
  ],
  ["采购|购买|买入|购入|进口了|采购额", { kind: "measure", measure: "trade.imports", as: "verb" }],
  [
    "贸易顺差|顺差|出超|贸易盈余|贸易差额|贸易顺差额|顺差额",
    { kind: "measure", measure: "trade.balance", as: "amount" },
  ],
  [
    "贸易逆差|逆差|入超|贸易赤字|贸易逆差额|逆差额",
    { kind: "measure", measure: "trade.balance", as: "amount", sign: -1 },
  ],
  [
    "总投资|总投资额|投资总金额|投资|投资额|直接投资|直接投资额|外资|对外投资|双向投资|投资总额|投资金额|投资规模|非金融类直接投资|全行业直接投资|实际投资|协议投资|投资总量|外商直接投资|外国直接投资|投资量|实际使用外资|相互投资",
    { kind: "measure", measure: "investment.flow", as: "amount" },
  ],
  [
    "注册资本|注册资本总额|注册资金|注册资金总额|注册总资本|协议资金|协议资金总额|协议投资总额|协议投资额|总注册资本|投资存量|直接投资存量|双向投资存量|存量投资|累计投资存量|投资余额|相互投资存量",
    { kind: "measure", measure: "investment.stock", as: "amount" },
  ],
  [
    "累计投资|累计投资额|投资累计|累计直接投资|累计吸引投资|累计双向投资|投资总额累计|累计相互投资|累计实际投资|双向投资累计|双向投资累计额|累计投资总额",
    { kind: "measure", measure: "investment.cumulative", as: "amount" },
  ],
  [
    "累计对",
    { kind: "measure", measure: "investment.cumulative", as: "amount" },
    { kind: "role", role: "to", side: "before", toward: true },
  ],
  ["投资了|投入了|注资|投入|斥资", { kind: "measure", measure: "investment.flow", as: "verb" }],
  [
    "项目|合作项目|投资项目|投资计划|投资计画|投资案|联合项目|共同项目|产能合作项目|重点项目|工程项目|产能项目|工业项目|大型项目|合资项目",
    { kind: "measure", measure: "projects.count", as: "count" },
    { kind: "strand", strand: "projects" },
  ],
  ["计划项目|的计划", { kind: "measure", measure: "projects.count", as: "count" }],
  [
    "企业|公司|资本企业|资本公司|合资企业|合资公司|法人实体|商户|跨国公司|外资企业|法人|资企业|企业数量|独资企业|法人企业|实体企业",
    { kind: "measure", measure: "companies.count", as: "count" },
  ],
  [
    "换文|贷款换文|合作文本|合作文件|双边合作文件|文件|协议|协定|备忘录|合同|谅解备忘录|合作协议|商业合同|商业协议|双边文件|合作备忘录|政府间协议|政府间协定|商务合同|贸易协议|经贸协议|成果文件|经贸合同|合约|合作协定|商业文件|合作合同|条约|投资协议|采购协议",
    { kind: "measure", measure: "documents.count", as: "count" },
    { kind: "document" },
  ],
  [
    "留学生|学生|大学生|学子|学员|奖学金生|青年学生|交换生|留学人员",
    { kind: "measure", measure: "students.count", as: "count" },
  ],
  ["大学|高校|院校", { kind: "hosting", school: true }],
  ["留学|就读|求学|学习|深造|攻读学位", { kind: "measure", measure: "students.count", as: "verb" }],
  [
    "游客|旅客|旅游者|观光客|人员往来|人员往来量|双向人员往来|访客|游客量|观光旅客|旅行者|人次游客|旅游人次|旅游人数|游客人数|入境游客|观光游客|旅客人次",
    { kind: "measure", measure: "visitors.count", as: "count" },
  ],
  // Institutes that are by their name of one country.
  [
    "孔子学院|孔子课堂|鲁班工坊|孔院",
    { kind: "measure", measure: "institutes.count", as: "count" },
    { kind: "place", id: "CHN", as: "adjective", role: "of" },
  ],
  [
    "文化中心|歌德学院|文化研究中心|语言中心",
    { kind: "measure", measure: "institutes.count", as: "count" },
    { kind: "venue" },
  ],
  ["出入境|入境|出境|旅游|客流|客流量|通关|往来|往来于", { kind: "measure", measure: "visitors.count", as: "verb" }],
  [
    "外国游客|外国旅客|外籍游客|国际游客|境外游客|入境外国游客|外国游客数量|外国游客人数",
    { kind: "measure", measure: "visitors.count", as: "count", world: true },
  ],
  [
    "外国留学生|国际学生|国际留学生|外籍学生|外国学生|海外学生",
    { kind: "measure", measure: "students.count", as: "count", world: true },
  ],
  ["文化活动|交流项目|交流活动|文化项目", { kind: "measure", measure: "programmes.count", as: "count" }],
  // Whoever else it passes: they come from China or go there.
  [
    "中欧班列|中欧班列数量|中欧班列总量|中欧（中亚）班列|中欧(中亚)班列|中亚班列",
    { kind: "measure", measure: "transport.trains", as: "count" },
    { kind: "place", id: "CHN", as: "adjective" },
  ],
  [
    "班列|货运列车|货运班列|列车|集装箱班列|国际货运班列|国际货运列车|中亚班列|中哈班列|跨境班列|中老班列",
    { kind: "measure", measure: "transport.trains", as: "count" },
  ],
  [
    "货运量|货物运输量|过境运输|过境运输量|铁路货运量|运输量|货物吞吐量|吞吐量|货运|过境货运量|货物周转量|过货量|运送货物|货物运量|运量|铁路运输量|过境货物|铁路货运|输油量|输气量|集装箱运输量",
    { kind: "measure", measure: "transport.cargo", as: "amount" },
  ],
  [
    "航班|航线|直航航线|客运航班|直飞航班|管道|运输管道|铁路干线|铁路线|口岸|国际航线|客货运航线|公路口岸|运输线路|国际道路运输线路|运输路线|跨境运输管道|往返航班|定期航班|跨境铁路|国际公路运输线路",
    { kind: "measure", measure: "transport.routes", as: "count" },
    { kind: "venue" },
  ],
  [
    "中以本币|中以本币结算|中以本国货币|中以人民币结算|中以卢布结算|中以美元结算|本国货币|各自货币|本币|结算|本币结算|支付|结算中|相互结算|贸易结算|本币支付|跨境结算|双边结算",
    { kind: "measure", measure: "settlement", as: "amount" },
  ],
  ["关税|税率|关税税率|进口关税|税目|零关税|进口税|关税水平", { kind: "measure", measure: "tariff", as: "amount" }],
  [
    "国内生产总值|GDP|国民生产总值|经济总量|国内生产毛额|经济规模|经济增长|经济产出",
    { kind: "measure", measure: "economy.gdp", as: "amount" },
  ],
  ["经济", { kind: "economy" }],
  ["人口|总人口|人口总数|常住人口", { kind: "measure", measure: "economy.population", as: "amount" }],
  ["商品|货物|产品|货品|物资", { kind: "measure", measure: "trade.turnover", as: "weak" }],
  [
    "乘用车|商品车|整车|轿车|卡车|新能源汽车|石油|原油|天然气|小麦|粮食|谷物|铜|铀|煤炭|煤|钢铁|钢材|铁矿石|铁矿|汽车|车辆|机械|机电产品|机电|电子产品|肉类|牛肉|羊肉|大麦|大豆|黄豆|大米|农产品|农食产品|农业|金属|化肥|纺织品|服装|电力|液化天然气|棉花|木材|药品|武器|面粉|葵花籽油|植物油|油脂|食品|非石油|半导体|芯片|黄金|铝|新能源汽车|电动车|电动汽车|锂电池|光伏|服务|鲜果|水果|樱桃|油菜籽|菜籽油|葡萄酒|红酒|酒类|石油产品|成品油|能源|非能源|乳制品|水产品|海产品|稀土|矿产品|矿产|饲料|蜂蜜",
    { kind: "product", product: "" },
  ],
  [
    "贸易伙伴|贸易伙伴国|双边贸易伙伴|双边贸易伙伴国|经贸伙伴|贸易合作伙伴|经贸合作伙伴|贸易对象|贸易对象国|经济伙伴|商业伙伴|交易伙伴|货物贸易伙伴|商品贸易伙伴",
    { kind: "partner", measure: "trade.turnover" },
  ],
  [
    "出口市场|货物出口市场|商品出口市场|出口目的地|出口目的国|出口目的地国|出口对象国|出口国市场|买家|客户|出口对象|出口伙伴|买主|销售市场|出口目标国|购买国|买方|目的地国|目的国",
    { kind: "partner", measure: "trade.exports" },
  ],
  [
    "进口来源国|进口市场|货物进口市场|商品进口市场|进口来源地|进口来源|供应国|供应商|进口伙伴|供应方|供货国|进口国来源|供应来源|来源国",
    { kind: "partner", measure: "trade.imports" },
  ],
  ["游客群体|外国游客群体|入境游客群体", { kind: "partner", measure: "visitors.count" }],
  ["留学生群体|外国留学生群体|国际学生群体", { kind: "partner", measure: "students.count" }],
  [
    "游客来源国|客源国|客源地|旅游客源国|游客来源地|客源市场|旅游客源地|旅游客源市场|游客来源市场|客源",
    { kind: "partner", measure: "visitors.count" },
  ],
  ["留学生来源国|生源国|生源地", { kind: "partner", measure: "students.count" }],
  [
    "投资国|投资来源国|投资者|投资来源地|外资来源国|外国投资者|外资来源地|投资方|外资来源|投资伙伴|直接投资来源国|外国投资来源国|投资来源|外商投资来源国|海外投资国|投资大国",
    { kind: "partner", measure: "investment.flow" },
  ],
  [
    "进出口银行|人均国内生产总值|人均GDP|人均生产总值|人均收入|少数民族人口|人员往来便利化|便利人员往来|贸易便利化|贸易战|贸易协定|自由贸易|自贸|贸易中心|贸易部|贸易部长|贸易代表|贸易委员会|贸易摩擦|贸易保护主义|贸易谈判|贸易商|贸易和投资|贸易与投资|投资者保护|投资环境|投资协定|投资部|投资法|进口博览会|进博会|贸易壁垒|贸易结构|服务贸易部|世界贸易|贸易关系|贸易合作|经贸合作|贸易畅通|贸易自由化|投资合作|贸易组织|贸易便利|投资便利化|投资银行|商品交易|贸易平衡|贸易政策|投资政策|贸易路线|投资论坛|投资促进|外贸部|贸易促进|出口导向|出口管制|中小企业|企业家|公司治理|项目管理|农业部|能源部|能源局|能源合作|农业合作|汽车工业|文件精神|服务业|矿产资源|石油公司|石油部|钢铁厂|食品安全|人口流动|协议书",
  ],
  ["自由贸易协定|自贸协定|贸易协定|投资协定|自由贸易协议|经济伙伴关系协定|全面经济伙伴关系协定", { kind: "document" }],
  ["投资目的地|投资目的地国|投资目的国|投资对象国|投资东道国", { kind: "partner", measure: "investment.stock" }],
];
