/** The world's currencies as this language names them, after the Unicode CLDR: one line a currency, `ISO 4217 code|names`. */
export const CURRENCIES = `
AED|AED, UAE dirham, UAE dirhams
AFN|AFN, Afghan Afghani, Afghani, Afghan Afghanis, Afghanis
ALL|Albanian lek, lek, Albanian lekë, lekë
AMD|AMD, Armenian dram, Armenian drams, drams
AOA|AOA, Angolan kwanza, kwanza, Angolan kwanzas, kwanzas
ARS|ARS, Argentine peso, Argentine pesos
AUD|AUD, Australian dollar, Australian dollars
AWG|AWG, Aruban florin, florin
AZN|AZN, Azerbaijani manat, Azerbaijani manats, manats, ₼
BAM|Bosnia-Herzegovina convertible mark, Bosnia-Herzegovina convertible marks
BBD|BBD, Barbadian dollar, Barbadian dollars
BDT|BDT, Bangladeshi taka, Bangladeshi takas, takas
BGN|BGN, Bulgarian lev, Bulgarian leva
BHD|BHD, Bahraini dinar, Bahraini dinars
BIF|BIF, Burundian franc, Burundian francs
BMD|BMD, Bermudan dollar, Bermudan dollars
BND|BND, Brunei dollar, Brunei dollars
BOB|Bolivian boliviano, boliviano, Bolivian bolivianos, bolivianos
BRL|BRL, Brazilian real, Brazilian reals, reals
BSD|BSD, Bahamian dollar, Bahamian dollars
BTN|BTN, Bhutanese ngultrum, ngultrum, Bhutanese ngultrums, ngultrums
BWP|BWP, Botswanan pula, pula, Botswanan pulas, pulas
BYN|BYN, Belarusian ruble, Belarusian rubles
BZD|BZD, Belize dollar, Belize dollars
CAD|CAD, Canadian dollar, Canadian dollars
CDF|CDF, Congolese franc, Congolese francs
CHF|CHF, Swiss franc, Swiss francs
CLP|CLP, Chilean peso, Chilean pesos
COP|COP, Colombian peso, Colombian pesos
CRC|CRC, Costa Rican colón, Costa Rican colóns, colóns
CUP|Cuban peso, Cuban pesos
CVE|CVE, Cape Verdean escudo, escudo, Cape Verdean escudos, escudos
CZK|CZK, Czech koruna, koruna, Czech korunas, korunas, Czech crowns
DJF|DJF, Djiboutian franc, Djiboutian francs
DKK|DKK, Danish krone, Danish kroner, Danish crowns
DOP|DOP, Dominican peso, Dominican pesos
DZD|DZD, Algerian dinar, Algerian dinars
EGP|EGP, Egyptian pound, Egyptian pounds
ERN|Eritrean nakfa, nakfa, Eritrean nakfas, nakfas
ETB|ETB, Ethiopian birr, birr, Ethiopian birrs, birrs
FJD|FJD, Fijian dollar, Fijian dollars
GEL|Georgian lari, lari, Georgian laris, laris, ₾
GHS|GHS, Ghanaian cedi, cedi, Ghanaian cedis, cedis
GIP|GIP, Gibraltar pound, Gibraltar pounds
GMD|GMD, Gambian dalasi, dalasi, Gambian dalasis, dalasis
GNF|GNF, Guinean franc, Guinean francs
GTQ|GTQ, Guatemalan quetzal, quetzal, Guatemalan quetzals, quetzals
GYD|GYD, Guyanaese dollar, Guyanaese dollars
HKD|HKD, Hong Kong dollar, Hong Kong dollars
HNL|HNL, Honduran lempira, lempira, Honduran lempiras, lempiras
HTG|HTG, Haitian gourde, gourde, Haitian gourdes, gourdes
HUF|HUF, Hungarian forint, forint, Hungarian forints, forints
IDR|IDR, Indonesian rupiah, rupiah, Indonesian rupiahs, rupiahs
ILS|ILS, Israeli new shekel, shekel, Israeli new shekels, shekels, Israeli shekels
IQD|IQD, Iraqi dinar, Iraqi dinars
IRR|IRR, Iranian rial, Iranian rials
ISK|ISK, Icelandic króna, króna, Icelandic krónur, krónur, Icelandic crowns
JMD|JMD, Jamaican dollar, Jamaican dollars
JOD|JOD, Jordanian dinar, Jordanian dinars
KES|KES, Kenyan shilling, Kenyan shillings
KGS|KGS, Kyrgyz som, Kyrgyz soms, soms
KHR|KHR, Cambodian riel, riel, Cambodian riels, riels
KMF|KMF, Comorian franc, Comorian francs
KPW|KPW, North Korean won
KWD|KWD, Kuwaiti dinar, Kuwaiti dinars
KYD|KYD, Cayman Islands dollar, Cayman Islands dollars
LAK|Laotian kip, kip, Laotian kips, kips
LBP|LBP, Lebanese pound, Lebanese pounds
LKR|LKR, Sri Lankan rupee, Sri Lankan rupees
LRD|LRD, Liberian dollar, Liberian dollars
LSL|LSL, Lesotho loti, loti, Lesotho lotis, lotis
LYD|LYD, Libyan dinar, Libyan dinars
MAD|Moroccan dirham, Moroccan dirhams
MDL|MDL, Moldovan leu, Moldovan lei
MGA|MGA, Malagasy ariary, ariary, Malagasy ariaries, ariaries
MKD|MKD, Macedonian denar, denar, Macedonian denari, denari
MMK|MMK, Myanmar kyat, kyat, Myanmar kyats, kyats
MNT|MNT, Mongolian tugrik, tugrik, Mongolian tugriks, tugriks, ₮
MOP|Macanese pataca, pataca, Macanese patacas, patacas
MRU|MRU, Mauritanian ouguiya, ouguiya, Mauritanian ouguiyas, ouguiyas
MUR|MUR, Mauritian rupee, Mauritian rupees
MVR|MVR, Maldivian rufiyaa, rufiyaa, Maldivian rufiyaas, rufiyaas
MWK|MWK, Malawian kwacha, Malawian kwachas
MXN|MXN, Mexican peso, Mexican pesos
MYR|MYR, Malaysian ringgit, ringgit, Malaysian ringgits, ringgits
MZN|MZN, Mozambican metical, metical, Mozambican meticals, meticals
NAD|NAD, Namibian dollar, Namibian dollars
NGN|NGN, Nigerian naira, naira, Nigerian nairas, nairas, ₦
NIO|NIO, Nicaraguan córdoba, córdoba, Nicaraguan córdobas, córdobas
NOK|NOK, Norwegian krone, Norwegian kroner, Norwegian crowns
NPR|NPR, Nepalese rupee, Nepalese rupees, Nepali rupee, Nepali rupees
NZD|NZD, New Zealand dollar, New Zealand dollars
OMR|OMR, Omani rial, Omani rials
PAB|PAB, Panamanian balboa, balboa, Panamanian balboas, balboas
PEN|Peruvian sol, Peruvian soles, soles
PGK|PGK, Papua New Guinean kina, kina
PHP|PHP, Philippine peso, Philippine pesos, ₱
PKR|PKR, Pakistani rupee, Pakistani rupees
PLN|PLN, Polish zloty, zloty, Polish zlotys, zlotys
PYG|PYG, Paraguayan guarani, Paraguayan guaranis, guaranis
QAR|QAR, Qatari riyal, Qatari riyals
RON|RON, Romanian leu, Romanian lei, lei
RSD|RSD, Serbian dinar, Serbian dinars
RWF|RWF, Rwandan franc, Rwandan francs
SAR|SAR, Saudi riyal, Saudi riyals, Saudi Arabian riyals
SBD|SBD, Solomon Islands dollar, Solomon Islands dollars
SCR|SCR, Seychellois rupee, Seychellois rupees
SDG|SDG, Sudanese pound, Sudanese pounds
SEK|SEK, Swedish krona, krona, Swedish kronor, kronor, Swedish crowns
SGD|SGD, Singapore dollar, Singapore dollars
SHP|SHP, St. Helena pound, St. Helena pounds
SLE|SLE, Sierra Leonean leone, leone, Sierra Leonean leones, leones
SOS|Somali shilling, Somali shillings
SRD|SRD, Surinamese dollar, Surinamese dollars
SSP|SSP, South Sudanese pound, South Sudanese pounds
STN|STN, São Tomé & Príncipe dobra, dobra, São Tomé & Príncipe dobras, dobras
SVC|SVC, Salvadoran colón, Salvadoran colones
SYP|SYP, Syrian pound, Syrian pounds
SZL|SZL, Swazi lilangeni, lilangeni, Swazi emalangeni, emalangeni
THB|THB, Thai baht, baht
TJS|TJS, Tajikistani somoni, somoni, Tajikistani somonis, somonis
TMT|TMT, Turkmenistani manat
TND|TND, Tunisian dinar, Tunisian dinars
TOP|Tongan paʻanga, paʻanga
TTD|TTD, Trinidad & Tobago dollar, Trinidad & Tobago dollars
TWD|TWD, New Taiwan dollar, New Taiwan dollars
TZS|TZS, Tanzanian shilling, Tanzanian shillings
UAH|UAH, Ukrainian hryvnia, hryvnia, Ukrainian hryvnias, hryvnias, ₴
UGX|UGX, Ugandan shilling, Ugandan shillings
UYU|UYU, Uruguayan peso, Uruguayan pesos
UZS|UZS, Uzbekistani som, Uzbek soms
VES|VES, Venezuelan bolívar, bolívar, Venezuelan bolívars, bolívars, bolivars
VND|VND, Vietnamese dong, dong, ₫
VUV|VUV, Vanuatu vatu, vatu, Vanuatu vatus, vatus
WST|WST, Samoan tala
XAF|XAF, Central African CFA franc, Central African CFA francs, CFA francs
XCD|XCD, East Caribbean dollar, East Caribbean dollars
XOF|XOF, West African CFA franc, West African CFA francs
XPF|XPF, CFP franc, CFP francs
YER|YER, Yemeni rial, Yemeni rials
ZAR|ZAR, South African rand, rand
ZMW|ZMW, Zambian kwacha, Zambian kwachas
INR|INR, Indian rupee, Indian rupees
KRW|KRW, South Korean won
TRY|Turkish lira, lira, Turkish Lira, Lira
RUB|RUB, Russian ruble, Russian rubles
CNY|CNY, Chinese yuan, yuan
JPY|JPY, Japanese yen, yen
KZT|KZT, Kazakhstani tenge, tenge, Kazakhstani tenges, tenges
GBP|GBP, British pound, British pounds
`;

/** What several states call their money. */
export const SHARED_CURRENCIES = `
shilling|shilling, shillings, Sh, KSh, Ksh, Sh.
rupee|rupee, rupees, Rs, Rs.
peso|peso, pesos
krone|krone, kroner, crowns
dinar|dinar, dinars
`;
