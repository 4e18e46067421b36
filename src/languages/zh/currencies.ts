/** The world's currencies as this language names them, after the Unicode CLDR: one line a currency, `ISO 4217 code|names`. */
export const CURRENCIES = `
AED|AED, 阿联酋迪拉姆
AFN|AFN, 阿富汗尼
ALL|阿尔巴尼亚列克
AMD|AMD, 亚美尼亚德拉姆, 德拉姆
AOA|AOA, 安哥拉宽扎
ARS|ARS, 阿根廷比索
AUD|AUD, 澳大利亚元
AWG|AWG, 阿鲁巴弗罗林
AZN|AZN, 阿塞拜疆马纳特, 马纳特
BAM|波斯尼亚-黑塞哥维那可兑换马克
BBD|BBD, 巴巴多斯元
BDT|BDT, 孟加拉塔卡, 塔卡
BGN|BGN, 保加利亚列弗
BHD|BHD, 巴林第纳尔
BIF|BIF, 布隆迪法郎
BMD|BMD, 百慕大元
BND|BND, 文莱元
BOB|玻利维亚诺
BRL|BRL, 巴西雷亚尔
BSD|BSD, 巴哈马元
BTN|BTN, 不丹努尔特鲁姆
BWP|BWP, 博茨瓦纳普拉
BYN|BYN, 白俄罗斯卢布
BZD|BZD, 伯利兹元
CAD|CAD, 加拿大元
CDF|CDF, 刚果法郎
CHF|CHF, 瑞士法郎
CLP|CLP, 智利比索
COP|COP, 哥伦比亚比索
CRC|CRC, 哥斯达黎加科朗
CUP|古巴比索
CVE|CVE, 佛得角埃斯库多
CZK|CZK, 捷克克朗
DJF|DJF, 吉布提法郎
DKK|DKK, 丹麦克朗
DOP|DOP, 多米尼加比索
DZD|DZD, 阿尔及利亚第纳尔
EGP|EGP, 埃及镑, 埃镑
ERN|厄立特里亚纳克法
ETB|ETB, 埃塞俄比亚比尔, 比尔
FJD|FJD, 斐济元
GEL|格鲁吉亚拉里, 拉里
GHS|GHS, 加纳塞地
GIP|GIP, 直布罗陀镑
GMD|GMD, 冈比亚达拉西
GNF|GNF, 几内亚法郎
GTQ|GTQ, 危地马拉格查尔
GYD|GYD, 圭亚那元
HKD|HKD, 港元
HNL|HNL, 洪都拉斯伦皮拉
HTG|HTG, 海地古德
HUF|HUF, 匈牙利福林
IDR|IDR, 印度尼西亚卢比
ILS|ILS, 以色列新谢克尔, 谢克尔
IQD|IQD, 伊拉克第纳尔
IRR|IRR, 伊朗里亚尔
ISK|ISK, 冰岛克朗
JMD|JMD, 牙买加元
JOD|JOD, 约旦第纳尔
KES|KES, 肯尼亚先令, 肯先令
KGS|KGS, 吉尔吉斯斯坦索姆, 吉尔吉斯索姆
KHR|KHR, 柬埔寨瑞尔, 瑞尔
KMF|KMF, 科摩罗法郎
KPW|KPW, 朝鲜元
KWD|KWD, 科威特第纳尔
KYD|KYD, 开曼元
LAK|老挝基普, 基普
LBP|LBP, 黎巴嫩镑
LKR|LKR, 斯里兰卡卢比
LRD|LRD, 利比里亚元
LSL|LSL, 莱索托洛蒂
LYD|LYD, 利比亚第纳尔
MAD|摩洛哥迪拉姆
MDL|MDL, 摩尔多瓦列伊
MGA|MGA, 马达加斯加阿里亚里
MKD|MKD, 马其顿第纳尔
MMK|MMK, 缅甸元, 缅元, 缅币
MNT|MNT, 蒙古图格里克, 图格里克
MOP|澳门元
MRU|MRU, 毛里塔尼亚乌吉亚
MUR|MUR, 毛里求斯卢比
MVR|MVR, 马尔代夫卢菲亚
MWK|MWK, 马拉维克瓦查
MXN|MXN, 墨西哥比索
MYR|MYR, 马来西亚林吉特
MZN|MZN, 莫桑比克美提卡
NAD|NAD, 纳米比亚元
NGN|NGN, 尼日利亚奈拉, 奈拉
NIO|NIO, 尼加拉瓜金科多巴
NOK|NOK, 挪威克朗
NPR|NPR, 尼泊尔卢比
NZD|NZD, 新西兰元
OMR|OMR, 阿曼里亚尔
PAB|PAB, 巴拿马巴波亚
PEN|秘鲁索尔
PGK|PGK, 巴布亚新几内亚基那
PHP|PHP, 菲律宾比索
PKR|PKR, 巴基斯坦卢比
PLN|PLN, 波兰兹罗提
PYG|PYG, 巴拉圭瓜拉尼
QAR|QAR, 卡塔尔里亚尔
RON|RON, 罗马尼亚列伊, 列伊
RSD|RSD, 塞尔维亚第纳尔
RWF|RWF, 卢旺达法郎
SAR|SAR, 沙特里亚尔
SBD|SBD, 所罗门群岛元
SCR|SCR, 塞舌尔卢比
SDG|SDG, 苏丹镑
SEK|SEK, 瑞典克朗
SGD|SGD, 新加坡元
SHP|SHP, 圣赫勒拿群岛磅
SLE|SLE, 塞拉利昂新利昂
SOS|索马里先令
SRD|SRD, 苏里南元
SSP|SSP, 南苏丹镑
STN|STN, 圣多美和普林西比多布拉
SVC|SVC, 萨尔瓦多科朗
SYP|SYP, 叙利亚镑
SZL|SZL, 斯威士兰里兰吉尼
THB|THB, 泰铢
TJS|TJS, 塔吉克斯坦索莫尼, 索莫尼
TMT|TMT, 土库曼斯坦马纳特
TND|TND, 突尼斯第纳尔
TOP|汤加潘加
TTD|TTD, 特立尼达和多巴哥元
TWD|TWD, 新台币
TZS|TZS, 坦桑尼亚先令
UAH|UAH, 乌克兰格里夫纳
UGX|UGX, 乌干达先令
UYU|UYU, 乌拉圭比索
UZS|UZS, 乌兹别克斯坦苏姆, 乌兹别克苏姆
VES|VES, 委内瑞拉玻利瓦尔
VND|VND, 越南盾
VUV|VUV, 瓦努阿图瓦图
WST|WST, 萨摩亚塔拉
XAF|XAF, 中非法郎
XCD|XCD, 东加勒比元
XOF|XOF, 西非法郎
XPF|XPF, 太平洋法郎
YER|YER, 也门里亚尔
ZAR|ZAR, 南非兰特
ZMW|ZMW, 赞比亚克瓦查
INR|INR, 印度卢比
KRW|KRW, 韩元
TRY|土耳其里拉
RUB|RUB, 俄罗斯卢布
CNY|CNY, 人民币
JPY|JPY, 日元
KZT|KZT, 哈萨克斯坦坚戈
GBP|GBP, 英镑
`;

/** What several states call their money. */
export const SHARED_CURRENCIES = `
shilling|先令
rupee|卢比
peso|比索
krone|克朗
dinar|第纳尔
`;
