/** The world's currencies as this language names them, after the Unicode CLDR: one line a currency, `ISO 4217 code|names`. */
export const CURRENCIES = `
AED|AED, VAE-Dirham
AFN|AFN, afghanisch~ Afghani, Afghani
ALL|albanisch~ Lek, Lek
AMD|AMD, armenisch~ Dram, Dram
AOA|AOA, angolanisch~ Kwanza, Kwanza
ARS|ARS, argentinisch~ Peso, argentinisch~ Pesos
AUD|AUD, australisch~ Dollar
AWG|AWG, Aruba-Florin
AZN|AZN, Aserbaidschan-Manat
BAM|Konvertible Mark Bosnien und Herzegowina, Herzegowina
BBD|BBD, Barbados-Dollar
BDT|BDT, Bangladesch-Taka
BGN|BGN, bulgarisch~ Lew
BHD|BHD, Bahrain-Dinar
BIF|BIF, Burundi-Franc, Burundi-Francs
BMD|BMD, Bermuda-Dollar
BND|BND, Brunei-Dollar
BOB|bolivianisch~ Boliviano, Boliviano, bolivianisch~ Bolivianos, Bolivianos
BRL|BRL, brasilianisch~ Real
BSD|BSD, Bahamas-Dollar
BTN|BTN, Bhutan-Ngultrum
BWP|BWP, botswanisch~ Pula, Pula
BYN|BYN, weißrussisch~ Rubel
BZD|BZD, Belize-Dollar
CAD|CAD, kanadisch~ Dollar
CDF|CDF, Kongo-Franc, Kongo-Francs
CHF|CHF, Schweizer Franken
CLP|CLP, chilenisch~ Peso, chilenisch~ Pesos
COP|COP, kolumbianisch~ Peso, kolumbianisch~ Pesos
CRC|CRC, Costa-Rica-Colón
CUP|kubanisch~ Peso, kubanisch~ Pesos
CVE|CVE, Cabo-Verde-Escudo, Cabo-Verde-Escudos
CZK|CZK, tschechisch~ Krone, tschechisch~ Kronen
DJF|DJF, Dschibuti-Franc
DKK|DKK, dänisch~ Krone, dänisch~ Kronen
DOP|DOP, dominikanisch~ Peso, dominikanisch~ Pesos
DZD|DZD, algerisch~ Dinar
EGP|EGP, ägyptisch~ Pfund
ERN|eritreisch~ Nakfa, Nakfa
ETB|ETB, äthiopisch~ Birr, Birr
FJD|FJD, Fidschi-Dollar
GEL|georgisch~ Lari, Lari
GHS|GHS, ghanaisch~ Cedi, Cedi
GIP|GIP, Gibraltar-Pfund
GMD|GMD, Gambia-Dalasi
GNF|GNF, Guinea-Franc
GTQ|GTQ, guatemaltekisch~ Quetzal, Quetzal, guatemaltekisch~ Quetzales, Quetzales
GYD|GYD, Guyana-Dollar
HKD|HKD, Hongkong-Dollar
HNL|HNL, Honduras-Lempira
HTG|HTG, haitianisch~ Gourde, Gourde, haitianisch~ Gourdes, Gourdes
HUF|HUF, ungarisch~ Forint, Forint
IDR|IDR, indonesisch~ Rupiah, Rupiah
ILS|ILS, Israelischer Neuer Schekel, Schekel, Israelische Neue Schekel, Schekeln
IQD|IQD, irakisch~ Dinar
IRR|IRR, iranisch~ Rial
ISK|ISK, isländisch~ Krone, isländisch~ Kronen
JMD|JMD, Jamaika-Dollar
JOD|JOD, jordanisch~ Dinar
KES|KES, Kenia-Schilling
KGS|KGS, kirgisisch~ Som, Som
KHR|KHR, kambodschanisch~ Riel, Riel
KMF|KMF, Komoren-Franc, Komoren-Francs
KPW|KPW, nordkoreanisch~ Won
KWD|KWD, Kuwait-Dinar
KYD|KYD, Kaiman-Dollar
LAK|laotisch~ Kip, Kip
LBP|LBP, libanesisch~ Pfund
LKR|LKR, Sri-Lanka-Rupie, Sri-Lanka-Rupien
LRD|LRD, liberianisch~ Dollar
LSL|LSL, Loti
LYD|LYD, libysch~ Dinar
MAD|marokkanisch~ Dirham, Dirham
MDL|MDL, Moldau-Leu
MGA|MGA, Madagaskar-Ariary
MKD|MKD, mazedonisch~ Denar, Denar, mazedonisch~ Denari, Denari
MMK|MMK, myanmarisch~ Kyat, Kyat
MNT|MNT, mongolisch~ Tögrög, Tögrög, Tugrik
MOP|Macao-Pataca
MRU|MRU, mauretanisch~ Ouguiya, Ouguiya
MUR|MUR, Mauritius-Rupie, Mauritius-Rupien
MVR|MVR, Malediven-Rufiyaa
MWK|MWK, Malawi-Kwacha
MXN|MXN, mexikanisch~ Peso, mexikanisch~ Pesos
MYR|MYR, malaysisch~ Ringgit, Ringgit
MZN|MZN, mosambikanisch~ Metical, Metical, mosambikanisch~ Meticais, Meticais
NAD|NAD, Namibia-Dollar
NGN|NGN, nigerianisch~ Naira, Naira
NIO|NIO, Nicaragua-Córdoba, Nicaragua-Córdobas
NOK|NOK, norwegisch~ Krone, norwegisch~ Kronen
NPR|NPR, nepalesisch~ Rupie, nepalesisch~ Rupien
NZD|NZD, Neuseeland-Dollar, neuseeländisch~ Dollar, NZ-Dollar
OMR|OMR, omanisch~ Rial, omanisch~ Rials, Rials
PAB|PAB, panamaisch~ Balboa, Balboa, panamaisch~ Balboas, Balboas
PEN|peruanisch~ Sol
PGK|PGK, papua-neuguineisch~ Kina, Kina
PHP|PHP, philippinisch~ Peso, philippinisch~ Pesos
PKR|PKR, pakistanisch~ Rupie, pakistanisch~ Rupien
PLN|PLN, polnisch~ Złoty, Złoty
PYG|PYG, paraguayisch~ Guaraní, paraguayisch~ Guaraníes, Guaraníes
QAR|QAR, Katar-Riyal
RON|RON, rumänisch~ Leu, Leu
RSD|RSD, serbisch~ Dinar, serbisch~ Dinaren, Dinaren
RWF|RWF, Ruanda-Franc, Ruanda-Francs
SAR|SAR, Saudi-Rial
SBD|SBD, Salomonen-Dollar
SCR|SCR, Seychellen-Rupie, Seychellen-Rupien
SDG|SDG, sudanesisch~ Pfund
SEK|SEK, schwedisch~ Krone, schwedisch~ Kronen
SGD|SGD, Singapur-Dollar
SHP|SHP, St.-Helena-Pfund
SLE|SLE, sierra-leonisch~ Leone, Leone, sierra-leonisch~ Leones, Leones
SOS|Somalia-Schilling
SRD|SRD, Suriname-Dollar
SSP|SSP, südsudanesisch~ Pfund
STN|STN, são-toméisch~ Dobra, Dobra, são-toméisch~ Dobras, Dobras
SVC|SVC, El Salvador-Colon, Salvador-Colon
SYP|SYP, syrisch~ Pfund
SZL|SZL, swasiländisch~ Lilangeni, Lilangeni, swasiländisch~ Emalangeni, Emalangeni
THB|THB, thailändisch~ Baht, Baht
TJS|TJS, Tadschikistan-Somoni
TMT|TMT, Turkmenistan-Manat
TND|TND, tunesisch~ Dinar
TOP|tongaisch~ Paʻanga, Paʻanga
TTD|TTD, Trinidad-und-Tobago-Dollar
TWD|TWD, neu~ Taiwan-Dollar, Taiwan-Dollar
TZS|TZS, Tansania-Schilling
UAH|UAH, ukrainisch~ Hrywnja, Hrywnja, ukrainisch~ Hrywen, Hrywen
UGX|UGX, Uganda-Schilling
UYU|UYU, uruguayisch~ Peso, uruguayisch~ Pesos
UZS|UZS, Usbekistan-Sum, usbekisch~ Sum
VES|VES, venezolanisch~ Bolívar, Bolívar, venezolanisch~ Bolívares, Bolívares
VND|VND, vietnamesisch~ Dong, Dong
VUV|VUV, Vanuatu-Vatu
WST|WST, samoanisch~ Tala, Tala
XAF|XAF, CFA-Franc
XCD|XCD, ostkaribisch~ Dollar
XOF|XOF
XPF|XPF, CFP-Franc
YER|YER, Jemen-Rial
ZAR|ZAR, südafrikanisch~ Rand
ZMW|ZMW, Kwacha
INR|INR, indisch~ Rupie, indisch~ Rupien
KRW|KRW, südkoreanisch~ Won
TRY|türkisch~ Lira, Lira
RUB|RUB, russisch~ Rubel
CNY|CNY, chinesisch~ Yuan, Yuan, Renminbi Yuan
JPY|JPY, japanisch~ Yen, Yen
KZT|KZT, kasachisch~ Tenge, Tenge
GBP|GBP, britisch~ Pfund
`;

/** What several states call their money. */
export const SHARED_CURRENCIES = `
shilling|Schilling, Schillinge, Schillingen
rupee|Rupie, Rupien
peso|Peso, Pesos
krone|Krone, Kronen
dinar|Dinar, Dinare, Dinaren
`;
