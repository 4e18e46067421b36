/** id | names | adjectives | people | capitals | cities | leaders. Notation: `../place-table.ts`. */
export const PLACES = `
AFG|Afghanistan~|afghanisch~|Afghanen|Kabul~
ALB|Albanien~|albanisch~|Albaner~|Tirana~
DZA|Algerien~|algerisch~|Algerier~|Algier~
AGO|Angola~|angolanisch~|Angolaner~|Luanda~
ARG|Argentinien~|argentinisch~|Argentinier~|Buenos Aires||Milei~
ARM|Armenien~|armenisch~|Armenier~|Jerewan~,Eriwan~||Paschinjan~
AUS|Australien~|australisch~|Australier~|Canberra~|Sydney~|Albanese~
AUT|Österreich~,Republik Österreich|österreichisch~|Österreicher~|Wien~
AZE|Aserbaidschan~|aserbaidschanisch~|Aserbaidschaner~|Baku~||Alijew~,Aliyev~
BHR|Bahrain~|bahrainisch~||Manama~
BGD|Bangladesch~,Bangladesh~|bangladeschisch~|Bangladescher~|Dhaka~
BLR|Belarus~,Weißrussland~,Weissrussland~,Republik Belarus|belarussisch~,belarusisch~,weißrussisch~|Belarussen,Weißrussen|Minsk~||Alexander Lukaschenko~,Lukaschenko~
BEL|Belgien~|belgisch~|Belgier~
BOL|Bolivien~|bolivianisch~|Bolivianer~
BIH|Bosnien~,Bosnien und Herzegowina~,Bosnien-Herzegowina~|bosnisch~|Bosnier~|Sarajevo~
BRA|Brasilien~|brasilianisch~|Brasilianer~|Brasília,Brasilia~|São Paulo|Lula~,Bolsonaro~
BRN|Brunei~
BGR|Bulgarien~|bulgarisch~|Bulgaren|Sofia~
KHM|Kambodscha~|kambodschanisch~|Kambodschaner~|Phnom Penh
CMR|Kamerun~|kamerunisch~
CAN|Kanada~|kanadisch~|Kanadier~|Ottawa~||Trudeau~,Carney~
CHL|Chile~|chilenisch~|Chilenen|Santiago de Chile
CHN|China~,Volksrepublik China,VR China,Volksrepublik,VRCh,Reich der Mitte|chinesisch~,sino|Chinesen|Peking~,Beijing~|Shanghai~,Schanghai~,Xi'an,Tianjin~,Guangzhou,Shenzhen,Urumqi~,Ürümqi,Lianyungang~,Chongqing~,Chengdu~,Qingdao~,Xinjiang~,Wuhan~,Hangzhou|Xi Jinping~,Präsident Xi,Xi,Xis,Wang Yi~,Li Qiang~,Li Keqiang~,Hu Jintao~,Wen Jiabao~,Zhang Xiao~,Han Zheng~
COL|Kolumbien~|kolumbianisch~|Kolumbianer~|Bogotá
COD|Demokratische Republik Kongo,DR Kongo,Kongo~|kongolesisch~
CRI|Costa Rica~
HRV|Kroatien~|kroatisch~|Kroaten|Zagreb~
CUB|Kuba~|kubanisch~|Kubaner~|Havanna~
CYP|Zypern~|zyprisch~,zypriotisch~|Zyprer~|Nikosia~
CZE|Tschechien~,Tschechische Republik,Tschechischen Republik|tschechisch~|Tschechen|Prag~
DNK|Dänemark~|dänisch~|Dänen|Kopenhagen~
ECU|Ecuador~|ecuadorianisch~
EGY|Ägypten~|ägyptisch~|Ägypter~|Kairo~||al-Sisi~,Sisi~
EST|Estland~|estnisch~|Esten|Tallinn~
ETH|Äthiopien~|äthiopisch~|Äthiopier~|Addis Abeba
FIN|Finnland~|finnisch~|Finnen|Helsinki~
FRA|Frankreich~,Französische Republik|französisch~|Franzosen|Paris||Emmanuel Macron~,Macron~,Hollande~
GEO|Georgien~|georgisch~|Georgier~|Tiflis,Tbilissi
DEU|Deutschland~,Bundesrepublik Deutschland,Bundesrepublik|deutsch~,bundesdeutsch~|Deutsche,Deutschen|Berlin~|Hamburg~,München~,Duisburg~,Frankfurt~|Olaf Scholz,Scholz,Angela Merkel~,Merkel~,Friedrich Merz,Merz,Steinmeier~,Baerbock~,Habeck~,Wadephul~
GHA|Ghana~|ghanaisch~|Ghanaer~|Accra~
GRC|Griechenland~|griechisch~|Griechen|Athen~
HKG|Hongkong~
HUN|Ungarn~|ungarisch~|Ungarn|Budapest~||Orbán~,Orban~,Szijjártó~
ISL|Island~|isländisch~|Isländer~|Reykjavík
IND|Indien~,Republik Indien|indisch~|Inder~|Neu-Delhi~,Neu Delhi,Delhi~|Mumbai~|Narendra Modi~,Modi~,Jaishankar~
IDN|Indonesien~|indonesisch~|Indonesier~|Jakarta~||Widodo~,Prabowo~
IRN|Iran~,Islamische Republik Iran|iranisch~|Iraner~|Teheran~||Raisi~,Peseschkian~
IRQ|Irak~|irakisch~|Iraker~|Bagdad~
IRL|Irland~|irisch~|Iren|Dublin~
ISR|Israel~|israelisch~|Israelis|Jerusalem~,Tel Aviv~||Netanjahu~,Netanyahu~
ITA|Italien~|italienisch~|Italiener~|Rom~||Meloni~,Draghi~
JPN|Japan~|japanisch~|Japaner~|Tokio~,Tokyo~||Kishida~,Ishiba~,Shinzo Abe
JOR|Jordanien~|jordanisch~|Jordanier~|Amman~
KAZ|Kasachstan~,Republik Kasachstan,Kasachstane|kasachisch~,kasachstanisch~|Kasachen,Kasachstaner~|Astana~,Nur-Sultan~,Nursultan~|Almaty~,Aktau~,Aktöbe,Aktobe,Karaganda~,Schymkent~,Dostyk,Khorgos,Chorgos|Kassym-Jomart Tokajew~,Kassym-Schomart Tokajew~,Qassym-Schomart Toqajew~,Kasym-Schomart Tokajew~,Tokajew~,Tokayev~,Toqajew~,Nursultan Nasarbajew~,Nasarbajew~,Nasarbajev~,Nazarbajew~,Bektenow~,Smailow~,Nurtleu~,Tileuberdi~
KEN|Kenia~|kenianisch~|Kenianer~|Nairobi~
KWT|Kuwait~,Kuweit~|kuwaitisch~|Kuwaiter~
KGZ|Kirgisistan~,Kirgistan~,Kirgisien~,Kirgisische Republik,Kirgisischen Republik|kirgisisch~|Kirgisen|Bischkek~||Dschaparow~,Schaparow~,Japarow~
LAO|Laos|laotisch~|Laoten|Vientiane~
LVA|Lettland~|lettisch~|Letten|Riga~
LBN|Libanon~|libanesisch~|Libanesen|Beirut~
LBY|Libyen~|libysch~|Libyer~|Tripolis
LIE|Liechtenstein~|liechtensteinisch~
LTU|Litauen~|litauisch~|Litauer~|Vilnius,Wilna
LUX|Luxemburg~|luxemburgisch~
MAC|Macao~,Macau~
MYS|Malaysia~|malaysisch~|Malaysier~|Kuala Lumpur
MLT|Malta~|maltesisch~
MEX|Mexiko~|mexikanisch~|Mexikaner~|Mexiko-Stadt||Sheinbaum~
MDA|Moldau,Moldawien~,Republik Moldau|moldauisch~,moldawisch~|Moldauer~|Chișinău,Chisinau||Sandu~
MNG|Mongolei|mongolisch~|Mongolen|Ulaanbaatar~,Ulan-Bator
MNE|Montenegro~|montenegrinisch~
MAR|Marokko~|marokkanisch~|Marokkaner~|Rabat~
MOZ|Mosambik~|mosambikanisch~
MMR|Myanmar~,Birma~|myanmarisch~,birmanisch~
NAM|Namibia~|namibisch~
NPL|Nepal~|nepalesisch~|Nepalesen|Kathmandu~
NLD|Niederlande~,Holland~|niederländisch~,holländisch~|Niederländer~|Den Haag|Amsterdam~,Rotterdam~|Rutte~
NZL|Neuseeland~|neuseeländisch~|Neuseeländer~
NGA|Nigeria~|nigerianisch~|Nigerianer~|Abuja~
PRK|Nordkorea~|nordkoreanisch~|Nordkoreaner~|Pjöngjang~||Kim Jong Un,Kim Jong-un
MKD|Nordmazedonien~|nordmazedonisch~,mazedonisch~
NOR|Norwegen~|norwegisch~|Norweger~|Oslo~
OMN|Oman~|omanisch~
PAK|Pakistan~|pakistanisch~|Pakistaner~|Islamabad~||Sharif~
PSE|Palästina~|palästinensisch~|Palästinenser~
PAN|Panama~
PRY|Paraguay~
PER|Peru~|peruanisch~|Peruaner~|Lima~
PHL|Philippinen|philippinisch~|Filipinos|Manila~
POL|Polen~,Republik Polen|polnisch~|Polen|Warschau~||Duda~,Tusk~,Morawiecki~,Nawrocki~
PRT|Portugal~|portugiesisch~|Portugiesen|Lissabon~
QAT|Katar~|katarisch~|Katarer~|Doha~
ROU|Rumänien~|rumänisch~|Rumänen|Bukarest~
RUS|Russland~,Rußland~,Russische Föderation,Russischen Föderation|russisch~,russländisch~|Russen|Moskau~,Kreml~|Sankt Petersburg,St. Petersburg,Wladiwostok~,Kasan~,Sotschi~|Wladimir Putin~,Putin~,Medwedew~,Lawrow~,Mischustin~
RWA|Ruanda~|ruandisch~
SAU|Saudi-Arabien~,Saudiarabien~,Königreich Saudi-Arabien|saudisch~,saudi-arabisch~,saudiarabisch~|Saudis|Riad~||König Salman~,bin Salman~,Salman bin Abdulaziz,Salman
SRB|Serbien~|serbisch~|Serben|Belgrad~||Vučić~,Vucic~
SGP|Singapur~|singapurisch~
SVK|Slowakei,Slowakische Republik|slowakisch~|Slowaken|Bratislava~||Fico~
SVN|Slowenien~|slowenisch~|Slowenen|Ljubljana~
ZAF|Südafrika~|südafrikanisch~|Südafrikaner~|Pretoria~||Ramaphosa~
KOR|Südkorea~,Republik Korea|südkoreanisch~,koreanisch~|Südkoreaner~|Seoul~
ESP|Spanien~|spanisch~|Spanier~|Madrid~||Sánchez,Sanchez
LKA|Sri Lanka~|sri-lankisch~
SDN|Sudan~|sudanesisch~
SWE|Schweden~|schwedisch~|Schweden|Stockholm~
CHE|Schweiz,Schweizerische Eidgenossenschaft|schweizerisch~,Schweizer|Schweizer~|Bern~|Zürich~,Davos
SYR|Syrien~|syrisch~|Syrer~|Damaskus
TWN|Taiwan~|taiwanisch~,taiwanesisch~|Taiwaner~|Taipeh~
TJK|Tadschikistan~|tadschikisch~|Tadschiken|Duschanbe~||Rahmon~
TZA|Tansania~|tansanisch~
THA|Thailand~|thailändisch~|Thailänder~|Bangkok~
TUN|Tunesien~|tunesisch~|Tunesier~|Tunis
TUR|Türkei,Republik Türkei,Türkiye~|türkisch~|Türken|Ankara~|Istanbul~|Recep Tayyip Erdogan~,Recep Tayyip Erdoğan~,Erdogan~,Erdoğan~
TKM|Turkmenistan~|turkmenisch~|Turkmenen|Aschgabat~||Berdimuhamedow~,Berdymuchamedow~
UGA|Uganda~|ugandisch~
UKR|Ukraine|ukrainisch~|Ukrainer~|Kiew~,Kyjiw~|Odessa~|Selenskyj~,Selenskij~,Poroschenko~
ARE|Vereinigte Arabische Emirate,Vereinigten Arabischen Emirate,Vereinigten Arabischen Emiraten,VAE,Emirate,Emiraten|emiratisch~||Abu Dhabi~|Dubai~
GBR|Vereinigtes Königreich,Vereinigten Königreich~,Vereinigte Königreich,Großbritannien~,Grossbritannien~,UK|britisch~|Briten|London~||Starmer~,Sunak~,Boris Johnson
USA|USA,Vereinigte Staaten,Vereinigten Staaten,Vereinigten Staaten von Amerika,US,Amerika~|amerikanisch~,US-amerikanisch~|Amerikaner~,US-Amerikaner~|Washington~|New York~|Donald Trump~,Trump~,Joe Biden~,Biden~,Obama~,Blinken~
URY|Uruguay~
UZB|Usbekistan~,Republik Usbekistan|usbekisch~|Usbeken|Taschkent~|Samarkand~,Buchara~|Shavkat Mirziyoyev~,Schawkat Mirsijojew~,Mirziyoyev~,Mirsijojew~,Mirzijojew~,Karimow~
VEN|Venezuela~|venezolanisch~|Venezolaner~|Caracas||Maduro~
VNM|Vietnam~|vietnamesisch~|Vietnamesen|Hanoi~
YEM|Jemen~|jemenitisch~
ZMB|Sambia~|sambisch~
ZWE|Simbabwe~|simbabwisch~
XKX|Kosovo~|kosovarisch~
AND|Andorra~|andorranisch~
ATG|Antigua und Barbuda
BHS|Bahamas|bahamaisch~
BRB|Barbados|barbadisch~
BLZ|Belize|belizisch~
BEN|Benin~|beninisch~|Beniner~|Cotonou~
BTN|Bhutan~|bhutanisch~|Bhutaner~|Thimphu~
BWA|Botsuana~,Botswana~|botsuanisch~,botswanisch~|Botsuaner~|Gaborone~
BFA|Burkina Faso~|burkinisch~||Ouagadougou~
BDI|Burundi~|burundisch~||Bujumbura~
CPV|Kap Verde,Cabo Verde|kapverdisch~
CAF|Zentralafrikanische Republik,Zentralafrikanischen Republik|zentralafrikanisch~||Bangui~
TCD|Tschad|tschadisch~|Tschader~|N'Djamena
COM|Komoren|komorisch~
COG|Kongo-Brazzaville,Republik Kongo
CIV|Elfenbeinküste,Côte d’Ivoire,Côte d'Ivoire|ivorisch~|Ivorer~|Abidjan~
DJI|Dschibuti~|dschibutisch~
DMA|Dominica
DOM|Dominikanische Republik,Dominikanischen Republik|dominikanisch~
SLV|El Salvador~|salvadorianisch~
GNQ|Äquatorialguinea~|äquatorialguineisch~
ERI|Eritrea~|eritreisch~|Eritreer~|Asmara~
FJI|Fidschi~|fidschianisch~
GAB|Gabun~|gabunisch~|Gabuner~|Libreville~
GMB|Gambia~|gambisch~|Gambier~|Banjul~
GRD|Grenada
GTM|Guatemala~|guatemaltekisch~|Guatemalteken
GIN|Guinea~|guineisch~|Guineer~|Conakry~
GNB|Guinea-Bissau~
GUY|Guyana~|guyanisch~||Georgetown~
HTI|Haiti~|haitianisch~|Haitianer~|Port-au-Prince
VAT|Vatikan~,Vatikanstadt|vatikanisch~
HND|Honduras|honduranisch~|Honduraner~|Tegucigalpa~
JAM|Jamaika~|jamaikanisch~|Jamaikaner~|Kingston~
KIR|Kiribati~
LSO|Lesotho~|lesothisch~||Maseru~
LBR|Liberia~|liberianisch~|Liberianer~|Monrovia~
MDG|Madagaskar~|madagassisch~|Madagassen|Antananarivo~
MWI|Malawi~|malawisch~|Malawier~|Lilongwe~
MDV|Malediven|maledivisch~|Malediver~|Malé
MLI|Mali~|malisch~|Malier~|Bamako~
MHL|Marshallinseln,Marshall-Inseln
MRT|Mauretanien~|mauretanisch~|Mauretanier~|Nouakchott~
MUS|Mauritius|mauritisch~||Port Louis
FSM|Mikronesien~
MCO|Monaco~|monegassisch~
NRU|Nauru~
NIC|Nicaragua~|nicaraguanisch~|Nicaraguaner~|Managua~||Ortega~
NER|Niger|nigrisch~||Niamey~
PLW|Palau~
PNG|Papua-Neuguinea~|papua-neuguineisch~||Port Moresby
KNA|St. Kitts und Nevis
LCA|St. Lucia
VCT|St. Vincent und die Grenadinen
WSM|Samoa~|samoanisch~
SMR|San Marino~
STP|São Tomé und Príncipe
SEN|Senegal~|senegalesisch~|Senegalesen|Dakar~
SYC|Seychellen|seychellisch~
SLE|Sierra Leone~|sierra-leonisch~||Freetown~
SLB|Salomonen,Salomon-Inseln,Salomoninseln
SOM|Somalia~|somalisch~|Somalier~|Mogadischu~
SSD|Südsudan~|südsudanesisch~||Juba~
SUR|Suriname~|surinamisch~||Paramaribo~
SWZ|Eswatini~,Swasiland~
TLS|Timor-Leste,Osttimor~|timoresisch~
TGO|Togo~|togoisch~|Togoer~|Lomé
TON|Tonga~|tongaisch~
TTO|Trinidad und Tobago
TUV|Tuvalu~
VUT|Vanuatu~
GRL|Grönland~|grönländisch~
PRI|Puerto Rico~
EU|Europäische Union,Europäischen Union,EU,EU-Staaten,EU-Länder,EU-Ländern,EU-Mitgliedstaaten,Länder der Europäischen Union|||Brüssel~
ASEAN|ASEAN,ASEAN-Staaten,Verband Südostasiatischer Nationen
EAEU|Eurasische Wirtschaftsunion,Eurasischen Wirtschaftsunion,EAWU,EWU
SCO|Shanghaier Organisation für Zusammenarbeit,Shanghai Organisation für Zusammenarbeit,Schanghaier Organisation für Zusammenarbeit,Shanghaier Kooperationsorganisation,Shanghai-Organisation für Zusammenarbeit,SOZ,SCO
CIS|Gemeinschaft Unabhängiger Staaten,GUS,GUS-Staaten
BRICS|BRICS,BRICS-Staaten,BRICS-Gruppe
UN|Vereinte Nationen,Vereinten Nationen,UNO,UN
WTO|Welthandelsorganisation,WTO
CICA|CICA,Konferenz für Interaktion und vertrauensbildende Maßnahmen in Asien
AIIB|Asiatische Infrastrukturinvestmentbank,Asiatischen Infrastrukturinvestmentbank,Asiatische Infrastruktur-Investitionsbank,AIIB
OTS|Organisation der Turkstaaten,Turkrat,Organisation Turkischer Staaten
C5+CHN|China-Zentralasien-Mechanismus,Mechanismus China-Zentralasien,China-Zentralasien-Format,Zentralasien-China-Mechanismus,China-Zentralasien-Kooperationsmechanismus
C5|Zentralasien~,Mittelasien~,zentralasiatische Staaten,zentralasiatischen Staaten,zentralasiatischen Länder,zentralasiatischen Ländern,zentralasiatische Länder,zentralasiatischen Republiken,fünf zentralasiatischen Staaten,fünf zentralasiatischen Ländern,Staaten Zentralasiens,Länder Zentralasiens,Ländern Zentralasiens|zentralasiatisch~,mittelasiatisch~
BRI|Belt and Road,Belt and Road Initiative,Belt-and-Road-Initiative,Seidenstraßen-Initiative,Seidenstraßeninitiative,Neue Seidenstraße,Neuen Seidenstraße,BRI,Initiative Neue Seidenstraße,Gürtel und Straße
WLD|weltweit~,Welt,global~
`;
