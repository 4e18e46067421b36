/** id | names | adjectives | people | capitals | cities | leaders. Notation: `../place-table.ts`. */
export const PLACES = `
AFG|Afghanistan|Afghan|Afghans|Kabul
ALB|Albania|Albanian|Albanians|Tirana
DZA|Algeria|Algerian|Algerians|Algiers
AND|Andorra|Andorran
AGO|Angola|Angolan|Angolans|Luanda
ARG|Argentina|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires||Milei
ARM|Armenia|Armenian|Armenians|Yerevan||Pashinyan
AUS|Australia|Australian|Australians|Canberra|Sydney,Melbourne|Albanese,Morrison
AUT|Austria|Austrian|Austrians|Vienna
AZE|Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku||Ilham Aliyev,Aliyev
BHS|Bahamas,the Bahamas|Bahamian
BHR|Bahrain|Bahraini|Bahrainis|Manama
BGD|Bangladesh|Bangladeshi|Bangladeshis|Dhaka||Hasina,Yunus
BRB|Barbados|Barbadian
BLR|Belarus,Byelorussia|Belarusian,Belarussian|Belarusians|Minsk||Alexander Lukashenko,Lukashenko
BEL|Belgium|Belgian|Belgians
BLZ|Belize|Belizean
BEN|Benin|Beninese
BTN|Bhutan|Bhutanese||Thimphu
BOL|Bolivia|Bolivian|Bolivians|La Paz
BIH|Bosnia and Herzegovina,Bosnia|Bosnian|Bosnians|Sarajevo
BWA|Botswana|Botswanan||Gaborone
BRA|Brazil,the Federative Republic of Brazil|Brazilian|Brazilians|Brasilia|Sao Paulo,São Paulo,Rio de Janeiro|Lula da Silva,Lula,Bolsonaro,Rousseff
BRN|Brunei|Bruneian
BGR|Bulgaria|Bulgarian|Bulgarians|Sofia
BFA|Burkina Faso|Burkinabe||Ouagadougou
BDI|Burundi|Burundian
KHM|Cambodia|Cambodian|Cambodians|Phnom Penh||Hun Sen
CMR|Cameroon|Cameroonian|Cameroonians|Yaounde
CAN|Canada|Canadian|Canadians|Ottawa|Toronto|Trudeau,Carney
CPV|Cape Verde|Cape Verdean
CAF|Central African Republic
TCD|Chad|Chadian||N'Djamena
CHL|Chile|Chilean|Chileans||Santiago de Chile|Boric
CHN|China,mainland China,People's Republic of China,PRC,P.R. China,the Chinese side|Chinese,Sino|Chinese people|Beijing,Peking|Shanghai,Xi'an,Xian,Tianjin,Guangzhou,Shenzhen,Urumqi,Lianyungang,Chongqing,Chengdu,Qingdao,Hangzhou,Alashankou,Horgos,Wuhan,Xinjiang|Xi Jinping,President Xi,Xi,Wang Yi,Li Qiang,Li Keqiang,Hu Jintao,Wen Jiabao,Zhang Xiao,Han Zheng
COL|Colombia|Colombian|Colombians|Bogota||Petro
COM|Comoros|Comorian
COG|Congo,Republic of the Congo|Congolese||Brazzaville
COD|Democratic Republic of the Congo,DR Congo,DRC|||Kinshasa
CRI|Costa Rica|Costa Rican|Costa Ricans
CIV|Ivory Coast,Côte d'Ivoire|Ivorian|Ivorians
HRV|Croatia|Croatian|Croats,Croatians|Zagreb
CUB|Cuba|Cuban|Cubans|Havana
CYP|Cyprus|Cypriot|Cypriots|Nicosia
CZE|Czech Republic,Czechia|Czech|Czechs|Prague||Babiš,Fiala
DNK|Denmark|Danish|Danes|Copenhagen
DJI|Djibouti|Djiboutian
DOM|Dominican Republic
ECU|Ecuador|Ecuadorian|Ecuadorians|Quito
EGY|Egypt|Egyptian|Egyptians|Cairo||el-Sisi,Sisi
SLV|El Salvador|Salvadoran|Salvadorans||San Salvador
GNQ|Equatorial Guinea
ERI|Eritrea|Eritrean|Eritreans|Asmara
EST|Estonia|Estonian|Estonians|Tallinn
SWZ|Eswatini,Swaziland
ETH|Ethiopia|Ethiopian|Ethiopians|Addis Ababa||Abiy Ahmed
FJI|Fiji|Fijian|Fijians
FIN|Finland|Finnish|Finns|Helsinki
FRA|France,the French side|French|Frenchmen|Paris||Emmanuel Macron,Macron,Hollande,Sarkozy
GAB|Gabon|Gabonese||Libreville
GMB|Gambia|Gambian
GEO|Georgia|Georgian|Georgians|Tbilisi||Garibashvili,Kobakhidze
DEU|Germany,Federal Republic of Germany,the German side|German|Germans|Berlin|Hamburg,Munich,Frankfurt|Olaf Scholz,Scholz,Angela Merkel,Merkel,Friedrich Merz,Merz,Steinmeier
GHA|Ghana|Ghanaian|Ghanaians|Accra
GRC|Greece|Greek|Greeks|Athens||Mitsotakis
GTM|Guatemala|Guatemalan|Guatemalans
GIN|Guinea|Guinean||Conakry
GUY|Guyana|Guyanese
HTI|Haiti|Haitian|Haitians
HND|Honduras|Honduran|Hondurans
HKG|Hong Kong,Hong Kong SAR
HUN|Hungary|Hungarian|Hungarians|Budapest||Viktor Orban,Viktor Orbán,Orban,Orbán,Szijjarto,Szijjártó
ISL|Iceland|Icelandic|Icelanders|Reykjavik
IND|India,Republic of India,the Indian side|Indian|Indians|New Delhi,Delhi|Mumbai|Narendra Modi,Modi,Jaishankar,Piyush Goyal
IDN|Indonesia|Indonesian|Indonesians|Jakarta||Jokowi,Joko Widodo,Prabowo
IRN|Iran,Islamic Republic of Iran|Iranian|Iranians|Tehran||Raisi,Rouhani,Pezeshkian
IRQ|Iraq|Iraqi|Iraqis|Baghdad
IRL|Ireland|Irish|Irishmen|Dublin
ISR|Israel|Israeli|Israelis|Jerusalem,Tel Aviv||Netanyahu
ITA|Italy|Italian|Italians|Rome||Meloni,Draghi,Mattarella
JAM|Jamaica|Jamaican|Jamaicans
JPN|Japan,the Japanese side|Japanese||Tokyo|Osaka|Shinzo Abe,Kishida,Ishiba,Fumio Kishida
JOR|Jordan|Jordanian|Jordanians|Amman
KAZ|Kazakhstan,Republic of Kazakhstan,Kazakstan,the Kazakh side|Kazakh,Kazakhstani|Kazakhs,Kazakhstanis|Astana,Nur-Sultan,Nursultan|Almaty,Aktau,Aktobe,Karaganda,Shymkent,Oskemen,Dostyk,Khorgos|Kassym-Jomart Tokayev,Kassym-Zhomart Tokayev,Tokayev,Tokaev,Nursultan Nazarbayev,Nursultan Nazarbaev,Nazarbayev,Nazarbaev,Bektenov,Smailov,Nurtleu,Tileuberdi,Abdrakhmanov
KEN|Kenya|Kenyan|Kenyans|Nairobi||Ruto
KWT|Kuwait|Kuwaiti|Kuwaitis
KGZ|Kyrgyzstan,Kyrgyz Republic,Kirghizia|Kyrgyz,Kyrgyzstani|Kyrgyzstanis|Bishkek|Osh|Sadyr Japarov,Japarov,Zhaparov
LAO|Laos,Lao PDR|Laotian,Lao|Laotians|Vientiane
LVA|Latvia|Latvian|Latvians|Riga
LBN|Lebanon|Lebanese||Beirut
LSO|Lesotho
LBR|Liberia|Liberian|Liberians|Monrovia
LBY|Libya|Libyan|Libyans|Tripoli
LIE|Liechtenstein
LTU|Lithuania|Lithuanian|Lithuanians|Vilnius
LUX|Luxembourg
MAC|Macao,Macau
MDG|Madagascar|Malagasy||Antananarivo
MWI|Malawi|Malawian
MYS|Malaysia|Malaysian|Malaysians|Kuala Lumpur||Anwar Ibrahim
MDV|Maldives,the Maldives|Maldivian
MLI|Mali|Malian|Malians|Bamako
MLT|Malta|Maltese||Valletta
MRT|Mauritania|Mauritanian||Nouakchott
MUS|Mauritius|Mauritian
MEX|Mexico|Mexican|Mexicans|Mexico City||Sheinbaum
MDA|Moldova|Moldovan|Moldovans|Chisinau||Sandu
MNG|Mongolia|Mongolian|Mongolians|Ulaanbaatar,Ulan Bator||Khurelsukh
MNE|Montenegro|Montenegrin|Montenegrins|Podgorica
MAR|Morocco|Moroccan|Moroccans|Rabat
MOZ|Mozambique|Mozambican|Mozambicans|Maputo
MMR|Myanmar,Burma|Burmese||Naypyidaw
NAM|Namibia|Namibian|Namibians|Windhoek
NPL|Nepal|Nepalese,Nepali||Kathmandu
NLD|Netherlands,the Netherlands,Holland|Dutch|Dutchmen|The Hague|Amsterdam,Rotterdam|Rutte
NZL|New Zealand|New Zealand's|New Zealanders
NIC|Nicaragua|Nicaraguan|Nicaraguans|Managua
NER|Niger|Nigerien||Niamey
NGA|Nigeria|Nigerian|Nigerians|Abuja|Lagos|Tinubu,Buhari
PRK|North Korea,DPRK|North Korean|North Koreans|Pyongyang||Kim Jong Un,Kim Jong-un
MKD|North Macedonia,Macedonia|Macedonian|Macedonians|Skopje
NOR|Norway|Norwegian|Norwegians|Oslo
OMN|Oman|Omani|Omanis|Muscat
PAK|Pakistan|Pakistani|Pakistanis|Islamabad|Karachi|Imran Khan,Shehbaz Sharif,Sharif
PSE|Palestine|Palestinian|Palestinians
PAN|Panama|Panamanian|Panamanians
PNG|Papua New Guinea
PRY|Paraguay|Paraguayan|Paraguayans
PER|Peru|Peruvian|Peruvians|Lima
PHL|Philippines,the Philippines|Philippine,Filipino|Filipinos|Manila||Marcos,Duterte
POL|Poland,Republic of Poland|Polish|Poles|Warsaw||Duda,Tusk,Morawiecki,Nawrocki
PRT|Portugal|Portuguese||Lisbon
QAT|Qatar|Qatari|Qataris|Doha
ROU|Romania|Romanian|Romanians|Bucharest||Iohannis
RUS|Russia,Russian Federation,the Russian side|Russian|Russians|Moscow,the Kremlin|St. Petersburg,Vladivostok,Kazan,Sochi|Vladimir Putin,Putin,Medvedev,Lavrov,Mishustin
RWA|Rwanda|Rwandan|Rwandans|Kigali
SAU|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Saudis|Riyadh|Jeddah|bin Salman,King Salman
SEN|Senegal|Senegalese||Dakar
SRB|Serbia|Serbian,Serb|Serbs,Serbians|Belgrade||Vucic,Vučić
SYC|Seychelles
SLE|Sierra Leone
SGP|Singapore|Singaporean|Singaporeans
SVK|Slovakia,Slovak Republic|Slovak,Slovakian|Slovaks|Bratislava||Fico
SVN|Slovenia|Slovenian,Slovene|Slovenes,Slovenians|Ljubljana
SOM|Somalia|Somali|Somalis|Mogadishu
ZAF|South Africa|South African|South Africans|Pretoria|Johannesburg,Cape Town|Ramaphosa,Cyril Ramaphosa
KOR|South Korea,Republic of Korea,ROK,RoK,Korea|South Korean,Korean|South Koreans,Koreans|Seoul|Busan|Moon Jae-in,Yoon Suk Yeol,Yoon Suk-yeol,Lee Jae-myung
SSD|South Sudan
ESP|Spain|Spanish|Spaniards|Madrid|Barcelona|Sanchez,Sánchez
LKA|Sri Lanka|Sri Lankan|Sri Lankans|Colombo
SDN|Sudan|Sudanese||Khartoum
SWE|Sweden|Swedish|Swedes|Stockholm
CHE|Switzerland,Swiss Confederation|Swiss||Bern|Zurich,Davos
SYR|Syria|Syrian|Syrians|Damascus
TWN|Taiwan|Taiwanese||Taipei
TJK|Tajikistan|Tajik,Tajikistani|Tajiks|Dushanbe||Emomali Rahmon,Rahmon
TZA|Tanzania|Tanzanian|Tanzanians|Dodoma|Dar es Salaam
THA|Thailand|Thai|Thais|Bangkok
TGO|Togo|Togolese
TUN|Tunisia|Tunisian|Tunisians|Tunis
TUR|Turkey,Türkiye,Turkiye,Republic of Türkiye|Turkish|Turks|Ankara|Istanbul|Recep Tayyip Erdogan,Recep Tayyip Erdoğan,Erdogan,Erdoğan
TKM|Turkmenistan|Turkmen|Turkmens|Ashgabat||Berdimuhamedov,Berdymukhamedov
UGA|Uganda|Ugandan|Ugandans|Kampala||Museveni
UKR|Ukraine|Ukrainian|Ukrainians|Kyiv,Kiev|Odessa,Odesa|Volodymyr Zelensky,Zelensky,Zelenskyy,Poroshenko
ARE|United Arab Emirates,the Emirates,the emirates,UAE|Emirati|Emiratis|Abu Dhabi|Dubai|bin Zayed,Mohamed bin Zayed Al Nahyan,Mohamed bin Zayed
GBR|United Kingdom,UK,Britain,Great Britain,U.K.,the British side|British|Britons|London||Keir Starmer,Starmer,Rishi Sunak,Sunak,Boris Johnson,Theresa May
USA|United States,United States of America,US,U.S.,USA,America,the American side|American|Americans|Washington,Washington DC|New York|Donald Trump,Trump,Joe Biden,Biden,Obama,Blinken,Rubio
URY|Uruguay|Uruguayan|Uruguayans|Montevideo
UZB|Uzbekistan,Republic of Uzbekistan|Uzbek,Uzbekistani|Uzbeks|Tashkent|Samarkand,Bukhara|Shavkat Mirziyoyev,Mirziyoyev,Mirziyoev,Karimov
VEN|Venezuela|Venezuelan|Venezuelans|Caracas||Maduro
VNM|Vietnam,Viet Nam|Vietnamese||Hanoi|Ho Chi Minh City|To Lam
YEM|Yemen|Yemeni|Yemenis|Sanaa
ZMB|Zambia|Zambian|Zambians|Lusaka
ZWE|Zimbabwe|Zimbabwean|Zimbabweans|Harare
XKX|Kosovo|Kosovar|Kosovars|Pristina
DMA|Dominica
GRD|Grenada
ATG|Antigua and Barbuda,Antigua & Barbuda
KIR|Kiribati
MHL|Marshall Islands
FSM|Micronesia|Micronesian
MCO|Monaco
NRU|Nauru
PLW|Palau
KNA|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis
LCA|Saint Lucia,St. Lucia,St Lucia
VCT|Saint Vincent and the Grenadines,St. Vincent and the Grenadines
WSM|Samoa|Samoan
SMR|San Marino
STP|São Tomé and Príncipe,Sao Tome and Principe
SLB|Solomon Islands
SUR|Suriname|Surinamese
TLS|Timor-Leste,East Timor|Timorese
TON|Tonga|Tongan
TTO|Trinidad and Tobago,Trinidad & Tobago
TUV|Tuvalu
VUT|Vanuatu
GNB|Guinea-Bissau
VAT|Vatican,Vatican City,Holy See
GRL|Greenland|Greenlandic
PRI|Puerto Rico|Puerto Rican
EU|European Union,EU,the bloc,EU countries,EU member states,EU states,European Union countries|European Union's|||Brussels
ASEAN|ASEAN,Association of Southeast Asian Nations,ASEAN countries
EAEU|Eurasian Economic Union,EAEU,EEU
SCO|Shanghai Cooperation Organization,Shanghai Cooperation Organisation,SCO
CIS|Commonwealth of Independent States,CIS,CIS countries
BRICS|BRICS,BRICS group
UN|United Nations,UN,U.N.
WTO|World Trade Organization,World Trade Organisation,WTO
CICA|CICA,Conference on Interaction and Confidence Building Measures in Asia
AIIB|Asian Infrastructure Investment Bank,AIIB
OTS|Organization of Turkic States,Organisation of Turkic States,Turkic Council
C5+CHN|China-Central Asia mechanism,China–Central Asia mechanism,Central Asia-China mechanism,China + Central Asia,China-Central Asia format,China-Central Asia cooperation mechanism,C+C5,C5+China
C5|Central Asia,Central Asian countries,Central Asian states,five Central Asian countries,five Central Asian states,Central Asian republics,Central Asian nations,countries of Central Asia,Central Asian region,the region's five countries|Central Asian|Central Asians
BRI|Belt and Road,Belt and Road Initiative,BRI,One Belt One Road,New Silk Road,Silk Road Economic Belt
WLD|worldwide,in the world,globally,world
`;
