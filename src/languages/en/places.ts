/** id | names | adjectives | people | capitals | cities | leaders. Notation: `../place-table.ts`. */
export const PLACES = `
AFG|Afghanistan|Afghan|Afghans|Kabul||Hamid Karzai,Karzai,Ashraf Ghani,Abdullah Abdullah,Salahuddin Rabbani,Hanif Atmar,Mohammad Haneef Atmar,Amir Khan Muttaqi,Muttaqi,Abdul Ghani Baradar,Baradar,Rangin Dadfar Spanta,Spanta,Zalmai Rassoul,Nooruddin Azizi,Hassan Akhund
ALB|Albania|Albanian|Albanians|Tirana
DZA|Algeria|Algerian|Algerians|Algiers||Abdelmadjid Tebboune,Tebboune,Abdelaziz Bouteflika,Bouteflika,Ahmed Attaf,Attaf,Ramtane Lamamra,Lamamra,Sabri Boukadoum,Boukadoum,Mourad Medelci,Medelci,Abdelmalek Sellal,Sellal,Ahmed Ouyahia,Ouyahia,Aymen Benabderrahmane,Nadir Larbaoui,Abdelkader Messahel,Messahel
AND|Andorra|Andorran
AGO|Angola|Angolan|Angolans|Luanda
ARG|Argentina|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires||Milei,Javier Milei,Alberto Fernández,Alberto Fernandez,Mauricio Macri,Macri,Cristina Fernández de Kirchner,Cristina Fernandez de Kirchner,Cristina Kirchner,Néstor Kirchner,Nestor Kirchner,Diana Mondino,Mondino,Gerardo Werthein,Werthein,Pablo Quirno,Santiago Cafiero,Cafiero,Felipe Solá,Jorge Faurie,Susana Malcorra,Malcorra,Héctor Timerman,Hector Timerman,Timerman
ARM|Armenia|Armenian|Armenians|Yerevan||Pashinyan,Nikol Pashinyan,Pashinian,Ararat Mirzoyan,Mirzoyan,Serzh Sargsyan,Serge Sarkisian,Sargsyan,Sarkisian,Armen Sarkissian,Armen Sargsyan,Sarkissian,Robert Kocharyan,Robert Kocharian,Kocharyan,Kocharian,Tigran Sargsyan,Hovik Abrahamyan,Karen Karapetyan,Vahagn Khachaturyan,Edward Nalbandian,Nalbandian,Nalbandyan,Zohrab Mnatsakanyan,Mnatsakanyan,Mher Grigoryan,Gevorg Papoyan,Papoyan,Alen Simonyan,Vahan Kerobyan
AUS|Australia|Australian|Australians|Canberra|Sydney,Melbourne|Albanese,Morrison,Anthony Albanese,Scott Morrison,Malcolm Turnbull,Turnbull,Tony Abbott,Julia Gillard,Gillard,Kevin Rudd,John Howard,Penny Wong,Marise Payne,Julie Bishop,Bob Carr,Alexander Downer,Don Farrell,Dan Tehan,Tehan,Simon Birmingham,Andrew Robb,Richard Marles,Marles
AUT|Austria|Austrian|Austrians|Vienna
AZE|Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku||Ilham Aliyev,Aliyev,Ilham Aliev,Aliev,Jeyhun Bayramov,Ceyhun Bayramov,Bayramov,Ali Asadov,Elmar Mammadyarov,Mammadyarov,Novruz Mammadov,Artur Rasizade,Rasizade,Mikayil Jabbarov,Jabbarov,Shahin Mustafayev,Sahiba Gafarova,Gafarova
BHS|Bahamas,the Bahamas|Bahamian
BHR|Bahrain|Bahraini|Bahrainis|Manama
BGD|Bangladesh|Bangladeshi|Bangladeshis|Dhaka||Hasina,Yunus,Sheikh Hasina,Muhammad Yunus,Khaleda Zia,Tarique Rahman,Mohammed Shahabuddin,AK Abdul Momen,A.K. Abdul Momen,Hasan Mahmud,Touhid Hossain,Dipu Moni,Zillur Rahman
BRB|Barbados|Barbadian
BLR|Belarus,Byelorussia|Belarusian,Belarussian|Belarusians|Minsk||Alexander Lukashenko,Lukashenko,Alyaksandr Lukashenka,Lukashenka,Aleksandr Lukashenko,Roman Golovchenko,Golovchenko,Alexander Turchin,Sergei Rumas,Sergey Rumas,Andrei Kobyakov,Andrey Kobyakov,Kobyakov,Mikhail Myasnikovich,Myasnikovich,Sergei Sidorsky,Sergey Sidorsky,Sidorsky,Vladimir Makei,Vladimir Makey,Makei,Maxim Ryzhenkov,Maksim Ryzhenkov,Ryzhenkov,Sergei Aleinik,Sergey Aleinik,Aleinik,Sergei Martynov,Nikolai Snopkov,Snopkov,Natalya Kochanova,Natalia Kochanova,Kochanova
BEL|Belgium|Belgian|Belgians
BLZ|Belize|Belizean
BEN|Benin|Beninese
BTN|Bhutan|Bhutanese||Thimphu
BOL|Bolivia|Bolivian|Bolivians|La Paz
BIH|Bosnia and Herzegovina,Bosnia|Bosnian|Bosnians|Sarajevo
BWA|Botswana|Botswanan||Gaborone
BRA|Brazil,the Federative Republic of Brazil|Brazilian|Brazilians|Brasilia|Sao Paulo,São Paulo,Rio de Janeiro|Lula da Silva,Lula,Bolsonaro,Rousseff,Luiz Inácio Lula da Silva,Luiz Inacio Lula da Silva,Jair Bolsonaro,Dilma Rousseff,Michel Temer,Temer,Mauro Vieira,Geraldo Alckmin,Alckmin,Hamilton Mourão,Hamilton Mourao,Ernesto Araújo,Ernesto Araujo,Celso Amorim,Antonio Patriota,Aloysio Nunes,Paulo Guedes,Fernando Haddad
BRN|Brunei|Bruneian
BGR|Bulgaria|Bulgarian|Bulgarians|Sofia
BFA|Burkina Faso|Burkinabe||Ouagadougou
BDI|Burundi|Burundian
KHM|Cambodia|Cambodian|Cambodians|Phnom Penh||Hun Sen,Hun Manet,Norodom Sihamoni,Sihamoni,Prak Sokhonn,Sok Chenda Sophea,Hor Namhong,Heng Samrin,Khuon Sudary,Sun Chanthol,King Sihamoni
CMR|Cameroon|Cameroonian|Cameroonians|Yaounde
CAN|Canada|Canadian|Canadians|Ottawa|Toronto|Trudeau,Carney,Justin Trudeau,Mark Carney,Stephen Harper,Paul Martin,Mélanie Joly,Melanie Joly,Joly,Anita Anand,Chrystia Freeland,Freeland,François-Philippe Champagne,Francois-Philippe Champagne,Mary Ng,Marc Garneau,Garneau,John Baird,Stéphane Dion,Stephane Dion,Dominic LeBlanc,Maninder Sidhu
CPV|Cape Verde|Cape Verdean
CAF|Central African Republic
TCD|Chad|Chadian||N'Djamena
CHL|Chile|Chilean|Chileans||Santiago de Chile|Boric,Gabriel Boric,Sebastián Piñera,Sebastian Pinera,Piñera,Pinera,Michelle Bachelet,Bachelet,Ricardo Lagos,José Antonio Kast,Jose Antonio Kast,Alberto van Klaveren,van Klaveren,Antonia Urrejola,Urrejola,Heraldo Muñoz,Heraldo Munoz,Alfredo Moreno,Andrés Allamand,Andres Allamand
CHN|China,mainland China,People's Republic of China,PRC,P.R. China,the Chinese side,the world's second-largest economy,the world's second largest economy,the world's number two economy|Chinese,Sino|Chinese people|Beijing,Peking|Shanghai,Xi'an,Xian,Tianjin,Guangzhou,Shenzhen,Urumqi,Lianyungang,Chongqing,Chengdu,Qingdao,Hangzhou,Alashankou,Horgos,Wuhan,Xinjiang|Xi Jinping,President Xi,Xi,Wang Yi,Li Qiang,Li Keqiang,Hu Jintao,Wen Jiabao,Zhang Xiao,Han Zheng,Ding Xuexiang,He Lifeng,Zhang Guoqing,Liu Guozhong,Zhao Leji,Wang Huning,Cai Qi,Zhang Gaoli,Wang Yang,Wang Qishan,Li Yuanchao,Liu He,Hu Chunhua,Sun Chunlan,Liu Yandong,Ma Kai,Hui Liangyu,Zeng Peiyan,Wu Yi,Wu Bangguo,Zhang Dejiang,Li Zhanshu,Yu Zhengsheng,Jia Qinglin,Li Changchun,Zeng Qinghong,Yang Jiechi,Qin Gang,Li Zhaoxing,Tang Jiaxuan,Dai Bingguo,Wang Wentao,Zhong Shan,Gao Hucheng,Chen Deming,Bo Xilai,Liu Jianchao,Shen Yiqin,Jiang Zemin,Zhu Rongji,Premier Li,Premier Wen
COL|Colombia|Colombian|Colombians|Bogota||Petro
COM|Comoros|Comorian
COG|Congo,Republic of the Congo|Congolese||Brazzaville
COD|Democratic Republic of the Congo,DR Congo,DRC|||Kinshasa
CRI|Costa Rica|Costa Rican|Costa Ricans
CIV|Ivory Coast,Côte d'Ivoire|Ivorian|Ivorians
HRV|Croatia|Croatian|Croats,Croatians|Zagreb
CUB|Cuba|Cuban|Cubans|Havana||Miguel Díaz-Canel,Miguel Diaz-Canel,Díaz-Canel,Diaz-Canel,Raúl Castro,Raul Castro,Fidel Castro,Manuel Marrero,Manuel Marrero Cruz,Bruno Rodríguez,Bruno Rodriguez,Ricardo Cabrisas,Cabrisas,Esteban Lazo
CYP|Cyprus|Cypriot|Cypriots|Nicosia
CZE|Czech Republic,Czechia|Czech|Czechs|Prague||Babiš,Fiala
DNK|Denmark|Danish|Danes|Copenhagen
DJI|Djibouti|Djiboutian
DOM|Dominican Republic
ECU|Ecuador|Ecuadorian|Ecuadorians|Quito
EGY|Egypt|Egyptian|Egyptians|Cairo||el-Sisi,Sisi,Abdel Fattah el-Sisi,Abdel-Fattah el-Sisi,Abdel Fattah al-Sisi,Abdel-Fattah al-Sisi,al-Sisi,Abdel-Fattah el-Sissi,el-Sissi,Hosni Mubarak,Mohamed Morsi,Mohammed Morsi,Morsi,Mostafa Madbouly,Moustafa Madbouly,Madbouly,Sameh Shoukry,Shoukry,Badr Abdelatty,Abdelatty,Sherif Ismail,Ibrahim Mahlab,Nabil Fahmy,Ahmed Nazif
SLV|El Salvador|Salvadoran|Salvadorans||San Salvador
GNQ|Equatorial Guinea
ERI|Eritrea|Eritrean|Eritreans|Asmara
EST|Estonia|Estonian|Estonians|Tallinn
SWZ|Eswatini,Swaziland
ETH|Ethiopia|Ethiopian|Ethiopians|Addis Ababa||Abiy Ahmed,Abiy,Hailemariam Desalegn,Hailemariam,Meles Zenawi,Meles,Taye Atske Selassie,Taye Atske-Selassie,Sahle-Work Zewde,Mulatu Teshome,Girma Wolde-Giorgis,Demeke Mekonnen,Gedion Timothewos,Gedu Andargachew,Workneh Gebeyehu,Seyoum Mesfin
FJI|Fiji|Fijian|Fijians
FIN|Finland|Finnish|Finns|Helsinki
FRA|France,the French side|French|Frenchmen|Paris||Emmanuel Macron,Macron,Hollande,Sarkozy,François Hollande,Francois Hollande,Nicolas Sarkozy,Jacques Chirac,Chirac,Dominique de Villepin,de Villepin,François Fillon,Francois Fillon,Fillon,Jean-Marc Ayrault,Ayrault,Manuel Valls,Bernard Cazeneuve,Cazeneuve,Edouard Philippe,Édouard Philippe,Jean Castex,Castex,Elisabeth Borne,Élisabeth Borne,Gabriel Attal,Attal,François Bayrou,Francois Bayrou,Bayrou,Sébastien Lecornu,Sebastien Lecornu,Lecornu,Jean-Yves Le Drian,Le Drian,Catherine Colonna,Stéphane Séjourné,Stephane Sejourne,Jean-Noël Barrot,Jean-Noel Barrot,Barrot,Laurent Fabius,Fabius,Bernard Kouchner,Kouchner,Alain Juppé,Alain Juppe,Juppé,Juppe,Michèle Alliot-Marie,Michele Alliot-Marie,Alliot-Marie,Bruno Le Maire,Le Maire,Arnaud Montebourg,Montebourg,Michel Sapin,Franck Riester,Philippe Douste-Blazy,Douste-Blazy,Gérard Larcher,Gerard Larcher,Yaël Braun-Pivet,Yael Braun-Pivet,Braun-Pivet,Larcher
GAB|Gabon|Gabonese||Libreville
GMB|Gambia|Gambian
GEO|Georgia|Georgian|Georgians|Tbilisi||Garibashvili,Kobakhidze,Irakli Kobakhidze,Irakli Garibashvili,Mikheil Saakashvili,Mikhail Saakashvili,Saakashvili,Giorgi Margvelashvili,Margvelashvili,Salome Zourabichvili,Zourabichvili,Zurabishvili,Mikheil Kavelashvili,Kavelashvili,Giorgi Kvirikashvili,Kvirikashvili,Mamuka Bakhtadze,Bakhtadze,Giorgi Gakharia,Gakharia,Bidzina Ivanishvili,Ivanishvili,Maka Botchorishvili,Maka Bochorishvili,Botchorishvili,Bochorishvili,Ilia Darchiashvili,Darchiashvili,David Zalkaliani,Zalkaliani,Levan Davitashvili,Davitashvili,Mariam Kvrivishvili,Kvrivishvili,Shalva Papuashvili,Papuashvili
DEU|Germany,Federal Republic of Germany,the German side,Europe's largest economy,Europe's biggest economy,the EU's largest economy|German|Germans|Berlin|Hamburg,Munich,Frankfurt|Olaf Scholz,Scholz,Angela Merkel,Merkel,Friedrich Merz,Merz,Steinmeier,Frank-Walter Steinmeier,Annalena Baerbock,Baerbock,Johann Wadephul,Wadephul,Robert Habeck,Habeck,Katherina Reiche,Sigmar Gabriel,Guido Westerwelle,Westerwelle,Heiko Maas,Peter Altmaier,Altmaier,Joachim Gauck,Gauck,Christian Wulff,Wulff,Horst Köhler,Gerhard Schröder,Philipp Rösler,Rainer Brüderle,Brigitte Zypries,Zypries,Michael Glos,Wolfgang Schäuble,Schäuble,Norbert Lammert,Bärbel Bas,Julia Klöckner,Lars Klingbeil,Klingbeil,Christian Lindner,Karl-Theodor zu Guttenberg,zu Guttenberg,Horst Koehler,Gerhard Schroeder,Gerhard Schroder,Philipp Roesler,Rainer Bruederle,Wolfgang Schaeuble,Schaeuble,Baerbel Bas,Julia Kloeckner
GHA|Ghana|Ghanaian|Ghanaians|Accra
GRC|Greece|Greek|Greeks|Athens||Mitsotakis
GTM|Guatemala|Guatemalan|Guatemalans
GIN|Guinea|Guinean||Conakry
GUY|Guyana|Guyanese
HTI|Haiti|Haitian|Haitians
HND|Honduras|Honduran|Hondurans
HKG|Hong Kong,Hong Kong SAR
HUN|Hungary|Hungarian|Hungarians|Budapest||Viktor Orban,Viktor Orbán,Orban,Orbán,Szijjarto,Szijjártó,Péter Szijjártó,Peter Szijjártó,Peter Szijjarto,Tamás Sulyok,Tamas Sulyok,Sulyok,Katalin Novák,Katalin Novak,János Áder,Janos Ader,Pál Schmitt,Pal Schmitt,Gordon Bajnai,Bajnai,Ferenc Gyurcsány,Ferenc Gyurcsany,Gyurcsány,Gyurcsany,László Kövér,Laszlo Kover,Márton Nagy,Marton Nagy,Péter Magyar,Peter Magyar
ISL|Iceland|Icelandic|Icelanders|Reykjavik
IND|India,Republic of India,the Indian side|Indian|Indians|New Delhi,Delhi|Mumbai|Narendra Modi,Modi,Jaishankar,Piyush Goyal,Subrahmanyam Jaishankar,S. Jaishankar,S Jaishankar,Manmohan Singh,Droupadi Murmu,Murmu,Ram Nath Kovind,Kovind,Pranab Mukherjee,Pratibha Patil,Sushma Swaraj,Salman Khurshid,S.M. Krishna,S M Krishna,Natwar Singh,Venkaiah Naidu,Hamid Ansari,Jagdeep Dhankhar,Dhankhar,C.P. Radhakrishnan,Nirmala Sitharaman,Sitharaman,Anand Sharma,Kamal Nath,Suresh Prabhu,Ajit Doval,Doval,Om Birla,Rajnath Singh
IDN|Indonesia|Indonesian|Indonesians|Jakarta||Jokowi,Joko Widodo,Prabowo,Prabowo Subianto,Susilo Bambang Yudhoyono,Yudhoyono,Gibran Rakabuming Raka,Ma'ruf Amin,Retno Marsudi,Marsudi,Sugiono,Airlangga Hartarto,Hartarto,Luhut Pandjaitan,Luhut Binsar Pandjaitan,Marty Natalegawa,Natalegawa,Jusuf Kalla,Zulkifli Hasan,Puan Maharani,Hassan Wirajuda
IRN|Iran,Islamic Republic of Iran|Iranian|Iranians|Tehran||Raisi,Rouhani,Pezeshkian,Ebrahim Raisi,Hassan Rouhani,Masoud Pezeshkian,Mahmoud Ahmadinejad,Ahmadinejad,Mohammad Khatami,Khatami,Ali Khamenei,Khamenei,Abbas Araghchi,Abbas Araqchi,Araghchi,Araqchi,Hossein Amir-Abdollahian,Hossein Amirabdollahian,Amir-Abdollahian,Amirabdollahian,Mohammad Javad Zarif,Javad Zarif,Zarif,Manouchehr Mottaki,Mottaki,Ali Akbar Salehi,Ali Larijani,Larijani,Mohammad Bagher Ghalibaf,Mohammad Baqer Qalibaf,Ghalibaf,Qalibaf,Mohammad Mokhber,Mokhber,Eshaq Jahangiri,Mohammad Reza Aref,Mohammad-Reza Aref,Ali Bagheri Kani,Ali Bagheri
IRQ|Iraq|Iraqi|Iraqis|Baghdad||Nouri al-Maliki,al-Maliki,Haider al-Abadi,al-Abadi,Adil Abdul-Mahdi,Adel Abdul Mahdi,Mustafa al-Kadhimi,al-Kadhimi,Mohammed Shia al-Sudani,Mohammed Shia' al-Sudani,al-Sudani,Jalal Talabani,Talabani,Fuad Masum,Barham Salih,Abdul Latif Rashid,Abdullatif Rashid,Hoshyar Zebari,Zebari,Fuad Hussein
IRL|Ireland|Irish|Irishmen|Dublin
ISR|Israel|Israeli|Israelis|Jerusalem,Tel Aviv||Netanyahu,Benjamin Netanyahu,Isaac Herzog,Naftali Bennett,Yair Lapid,Lapid,Ehud Olmert,Olmert,Ariel Sharon,Shimon Peres,Reuven Rivlin,Rivlin,Tzipi Livni,Livni,Avigdor Lieberman,Avigdor Liberman,Gideon Saar,Gideon Sa'ar,Israel Katz,Gabi Ashkenazi,Moshe Katsav,Katsav,Nir Barkat
ITA|Italy|Italian|Italians|Rome||Meloni,Draghi,Mattarella,Giorgia Meloni,Mario Draghi,Sergio Mattarella,Giuseppe Conte,Matteo Renzi,Renzi,Paolo Gentiloni,Gentiloni,Enrico Letta,Letta,Mario Monti,Silvio Berlusconi,Berlusconi,Romano Prodi,Prodi,Giorgio Napolitano,Napolitano,Carlo Azeglio Ciampi,Ciampi,Antonio Tajani,Tajani,Luigi Di Maio,Di Maio,Massimo D'Alema,D'Alema,Franco Frattini,Frattini,Emma Bonino,Bonino,Angelino Alfano,Alfano,Enzo Moavero Milanesi,Moavero Milanesi,Adolfo Urso,Giancarlo Giorgetti,Giorgetti
JAM|Jamaica|Jamaican|Jamaicans
JPN|Japan,the Japanese side|Japanese||Tokyo|Osaka|Shinzo Abe,Kishida,Ishiba,Fumio Kishida,Shigeru Ishiba,Sanae Takaichi,Takaichi,Yoshihide Suga,Suga,Junichiro Koizumi,Koizumi,Yasuo Fukuda,Taro Aso,Yukio Hatoyama,Hatoyama,Naoto Kan,Yoshihiko Noda,Toshimitsu Motegi,Yoshimasa Hayashi,Yoko Kamikawa,Takeshi Iwaya,Iwaya,Taro Kono,Katsuya Okada,Seiji Maehara,Maehara,Koichiro Gemba,Naruhito,Akihito,Yoji Muto,Yasutoshi Nishimura,Ryosei Akazawa,Akazawa,Hiroshige Seko,Prime Minister Abe,Emperor Naruhito,Emperor Akihito
JOR|Jordan|Jordanian|Jordanians|Amman
KAZ|Kazakhstan,Republic of Kazakhstan,Kazakstan,the Kazakh side|Kazakh,Kazakhstani|Kazakhs,Kazakhstanis|Astana,Nur-Sultan,Nursultan|Almaty,Aktau,Aktobe,Karaganda,Shymkent,Oskemen,Dostyk,Khorgos|Kassym-Jomart Tokayev,Kassym-Zhomart Tokayev,Tokayev,Tokaev,Nursultan Nazarbayev,Nursultan Nazarbaev,Nazarbayev,Nazarbaev,Bektenov,Smailov,Nurtleu,Tileuberdi,Abdrakhmanov,Kasym-Jomart Tokayev,Kassym-Jomart Tokaev,Kasymzhomart Tokayev,Kassymzhomart Tokayev,Bakhytzhan Sagintayev,Sagintayev,Karim Massimov,Karim Masimov,Massimov,Masimov,Serik Akhmetov,Daniyal Akhmetov,Askar Mamin,Alikhan Smailov,Olzhas Bektenov,Mukhtar Tileuberdi,Mukhtar Tleuberdi,Tleuberdi,Kairat Abdrakhmanov,Beibut Atamkulov,Atamkulov,Erlan Idrissov,Yerlan Idrissov,Idrissov,Yerzhan Kazykhanov,Kazykhanov,Kanat Saudabayev,Saudabayev,Marat Tazhin,Murat Nurtleu,Yermek Kosherbayev,Kosherbayev,Roman Sklyar,Sklyar,Serik Zhumangarin,Zhumangarin,Arman Shakkaliyev,Shakkaliyev,Bakhyt Sultanov,Yerlan Koshanov,Koshanov,Maulen Ashimbayev,Ashimbayev,Nurlan Nigmatulin,Nigmatulin,Dariga Nazarbayeva,Nazarbayeva,Umirzak Shukeyev,Shukeyev
KEN|Kenya|Kenyan|Kenyans|Nairobi||Ruto,William Ruto,Uhuru Kenyatta,Kenyatta,Mwai Kibaki,Kibaki,Raila Odinga,Odinga,Musalia Mudavadi,Mudavadi,Alfred Mutua,Raychelle Omamo,Monica Juma,Kithure Kindiki
KWT|Kuwait|Kuwaiti|Kuwaitis
KGZ|Kyrgyzstan,Kyrgyz Republic,Kirghizia|Kyrgyz,Kyrgyzstani|Kyrgyzstanis|Bishkek|Osh|Sadyr Japarov,Japarov,Zhaparov,Sadyr Zhaparov,Akylbek Japarov,Akylbek Zhaparov,Adylbek Kasymaliev,Adylbek Kasymaliyev,Kasymaliev,Kasymaliyev,Jeenbek Kulubaev,Jeenbek Kulubayev,Kulubaev,Kulubayev,Sooronbay Jeenbekov,Sooronbai Jeenbekov,Jeenbekov,Zheenbekov,Almazbek Atambayev,Almazbek Atambaev,Atambayev,Atambaev,Kurmanbek Bakiyev,Kurmanbek Bakiev,Bakiyev,Bakiev,Roza Otunbayeva,Otunbayeva,Otunbaeva,Askar Akayev,Akayev,Akaev,Ruslan Kazakbaev,Ruslan Kazakbayev,Kazakbaev,Kazakbayev,Chingiz Aidarbekov,Aidarbekov,Erlan Abdyldaev,Erlan Abdyldayev,Abdyldaev,Abdyldayev,Sapar Isakov,Mukhammedkalyi Abylgaziev,Abylgaziev,Abylgaziyev,Daniyar Amangeldiev,Amangeldiev,Bakyt Torobaev,Torobaev,Nurlanbek Shakiev,Nurlanbek Turgunbek uulu,Ulukbek Maripov,Omurbek Babanov
LAO|Laos,Lao PDR|Laotian,Lao|Laotians|Vientiane||Thongloun Sisoulith,Thongloun,Sonexay Siphandone,Sonexay,Bounnhang Vorachith,Bounnhang,Choummaly Sayasone,Choummaly,Thongsing Thammavong,Thongsing,Bouasone Bouphavanh,Phankham Viphavanh,Phankham,Thongsavanh Phomvihane,Saleumxay Kommasith,Saleumxay,Xaysomphone Phomvihane,Pany Yathotou
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
MYS|Malaysia|Malaysian|Malaysians|Kuala Lumpur||Anwar Ibrahim,Mahathir Mohamad,Mahathir,Najib Razak,Abdullah Ahmad Badawi,Abdullah Badawi,Muhyiddin Yassin,Muhyiddin,Ismail Sabri Yaakob,Ismail Sabri,Mohamad Hasan,Zambry Abdul Kadir,Saifuddin Abdullah,Hishammuddin Hussein,Anifah Aman,Tengku Zafrul Aziz,Tengku Zafrul,Sultan Ibrahim,Ahmad Zahid Hamidi,Zahid Hamidi,Fadillah Yusof
MDV|Maldives,the Maldives|Maldivian
MLI|Mali|Malian|Malians|Bamako
MLT|Malta|Maltese||Valletta
MRT|Mauritania|Mauritanian||Nouakchott
MUS|Mauritius|Mauritian
MEX|Mexico|Mexican|Mexicans|Mexico City||Sheinbaum
MDA|Moldova|Moldovan|Moldovans|Chisinau||Sandu
MNG|Mongolia|Mongolian|Mongolians|Ulaanbaatar,Ulan Bator||Khurelsukh,Ukhnaagiin Khurelsukh,Ukhnaa Khurelsukh,Khaltmaagiin Battulga,Khaltmaa Battulga,Battulga,Tsakhiagiin Elbegdorj,Tsakhia Elbegdorj,Elbegdorj,Nambaryn Enkhbayar,Nambar Enkhbayar,Enkhbayar,Luvsannamsrain Oyun-Erdene,Luvsannamsrai Oyun-Erdene,Oyun-Erdene,Gombojavyn Zandanshatar,Zandanshatar,Batmunkh Battsetseg,Battsetseg Batmunkh,Battsetseg,Jargaltulga Erdenebat,Erdenebat,Sukhbaatar Batbold,Batbold,Norov Altankhuyag,Altankhuyag,Chimed Saikhanbileg,Saikhanbileg,Damdin Tsogtbaatar,Tsogtbaatar
MNE|Montenegro|Montenegrin|Montenegrins|Podgorica
MAR|Morocco|Moroccan|Moroccans|Rabat
MOZ|Mozambique|Mozambican|Mozambicans|Maputo
MMR|Myanmar,Burma|Burmese||Naypyidaw||Min Aung Hlaing,Aung San Suu Kyi,Suu Kyi,Thein Sein,Than Shwe,Htin Kyaw,Win Myint,Myint Swe,Than Swe,Wunna Maung Lwin,Nyan Win,Soe Win,Nyo Saw
NAM|Namibia|Namibian|Namibians|Windhoek
NPL|Nepal|Nepalese,Nepali||Kathmandu||K.P. Sharma Oli,KP Sharma Oli,K P Sharma Oli,Sharma Oli,Pushpa Kamal Dahal,Prachanda,Sher Bahadur Deuba,Deuba,Ram Chandra Poudel,Ram Chandra Paudel,Bidya Devi Bhandari,Bidhya Devi Bhandari,Ram Baran Yadav,Madhav Kumar Nepal,Sushil Koirala,Girija Prasad Koirala,Baburam Bhattarai,Jhala Nath Khanal,Sushila Karki,Balendra Shah,Arzu Rana Deuba,Pradeep Gyawali,Narayan Kaji Shrestha
NLD|Netherlands,the Netherlands,Holland|Dutch|Dutchmen|The Hague|Amsterdam,Rotterdam|Rutte
NZL|New Zealand|New Zealand's|New Zealanders|||Christopher Luxon,Luxon,Jacinda Ardern,Ardern,Chris Hipkins,Hipkins,Bill English,John Key,Helen Clark,Winston Peters,Nanaia Mahuta,Mahuta,Murray McCully,McCully,Todd McClay,McClay,Tim Groser,Damien O'Connor
NIC|Nicaragua|Nicaraguan|Nicaraguans|Managua
NER|Niger|Nigerien||Niamey
NGA|Nigeria|Nigerian|Nigerians|Abuja|Lagos|Tinubu,Buhari,Bola Tinubu,Bola Ahmed Tinubu,Muhammadu Buhari,Goodluck Jonathan,Umaru Yar'Adua,Yar'Adua,Olusegun Obasanjo,Obasanjo,Yemi Osinbajo,Osinbajo,Kashim Shettima,Shettima,Yusuf Tuggar,Tuggar,Geoffrey Onyeama,Onyeama
PRK|North Korea,DPRK|North Korean|North Koreans|Pyongyang||Kim Jong Un,Kim Jong-un,Kim Jong Il,Kim Jong-il,Choe Son Hui,Choe Son-hui,Kim Yong Nam,Kim Yong-nam,Choe Ryong Hae,Choe Ryong-hae,Ri Yong Ho,Ri Yong-ho,Pak Thae Song,Pak Thae-song,Kim Tok Hun,Kim Tok-hun
MKD|North Macedonia,Macedonia|Macedonian|Macedonians|Skopje
NOR|Norway|Norwegian|Norwegians|Oslo
OMN|Oman|Omani|Omanis|Muscat
PAK|Pakistan|Pakistani|Pakistanis|Islamabad|Karachi|Imran Khan,Shehbaz Sharif,Sharif,Shahbaz Sharif,Nawaz Sharif,Asif Ali Zardari,Zardari,Pervez Musharraf,Musharraf,Arif Alvi,Mamnoon Hussain,Shahid Khaqan Abbasi,Raja Pervaiz Ashraf,Raja Pervez Ashraf,Yousaf Raza Gilani,Yousuf Raza Gilani,Shaukat Aziz,Anwaar-ul-Haq Kakar,Anwaarul Haq Kakar,Ishaq Dar,Bilawal Bhutto Zardari,Bilawal Bhutto-Zardari,Bilawal Bhutto,Jalil Abbas Jilani,Shah Mahmood Qureshi,Shah Mehmood Qureshi,Hina Rabbani Khar,Khawaja Asif,Khurshid Kasuri,Sartaj Aziz,Ahsan Iqbal,Ayaz Sadiq,Asad Qaiser,Jam Kamal Khan,Jam Kamal
PSE|Palestine|Palestinian|Palestinians
PAN|Panama|Panamanian|Panamanians
PNG|Papua New Guinea
PRY|Paraguay|Paraguayan|Paraguayans
PER|Peru|Peruvian|Peruvians|Lima||Dina Boluarte,Boluarte,Pedro Castillo,Martín Vizcarra,Martin Vizcarra,Vizcarra,Pedro Pablo Kuczynski,Kuczynski,Ollanta Humala,Humala,Alan García,Alan Garcia,Alejandro Toledo,Francisco Sagasti,Sagasti,José Jerí,Jose Jeri,Elmer Schialer,Schialer,Javier González-Olaechea,Javier Gonzalez-Olaechea,Hugo de Zela
PHL|Philippines,the Philippines|Philippine,Filipino|Filipinos|Manila||Marcos,Duterte,Ferdinand Marcos,Ferdinand Marcos Jr,Ferdinand Romualdez Marcos Jr,Bongbong Marcos,Rodrigo Duterte,Benigno Aquino,Benigno Aquino III,Aquino,Gloria Macapagal Arroyo,Gloria Macapagal-Arroyo,Enrique Manalo,Theresa Lazaro,Teodoro Locsin,Locsin,Albert del Rosario,Alan Peter Cayetano,Perfecto Yasay
POL|Poland,Republic of Poland|Polish|Poles|Warsaw||Duda,Tusk,Morawiecki,Nawrocki,Andrzej Duda,Donald Tusk,Mateusz Morawiecki,Karol Nawrocki,Bronisław Komorowski,Bronislaw Komorowski,Komorowski,Lech Kaczyński,Lech Kaczynski,Kaczyński,Kaczynski,Ewa Kopacz,Kopacz,Beata Szydło,Beata Szydlo,Szydło,Szydlo,Radosław Sikorski,Radoslaw Sikorski,Radek Sikorski,Sikorski,Zbigniew Rau,Jacek Czaputowicz,Czaputowicz,Witold Waszczykowski,Waszczykowski,Grzegorz Schetyna,Schetyna,Aleksander Kwaśniewski,Aleksander Kwasniewski,Kwaśniewski,Kwasniewski
PRT|Portugal|Portuguese||Lisbon
QAT|Qatar|Qatari|Qataris|Doha||Tamim bin Hamad,Tamim bin Hamad Al Thani,Tamim bin Hamad al-Thani,Mohammed bin Abdulrahman,Mohammed bin Abdulrahman Al Thani,Mohammed bin Abdulrahman al-Thani,Hamad bin Khalifa,Hamad bin Khalifa Al Thani,Hamad bin Khalifa al-Thani,Hamad bin Jassim,Khalid al-Attiyah,Al Thani,al-Thani,Emir Tamim,Sheikh Tamim
ROU|Romania|Romanian|Romanians|Bucharest||Iohannis
RUS|Russia,Russian Federation,the Russian side|Russian|Russians|Moscow,the Kremlin|St. Petersburg,Vladivostok,Kazan,Sochi|Vladimir Putin,Putin,Medvedev,Lavrov,Mishustin,Dmitry Medvedev,Dmitri Medvedev,Sergey Lavrov,Sergei Lavrov,Mikhail Mishustin,Mikhail Fradkov,Fradkov,Viktor Zubkov,Igor Shuvalov,Shuvalov,Alexander Novak,Andrey Belousov,Andrei Belousov,Belousov,Alexei Overchuk,Alexey Overchuk,Overchuk,Denis Manturov,Manturov,Yuri Trutnev,Yury Trutnev,Trutnev,Dmitry Rogozin,Rogozin,Arkady Dvorkovich,Dvorkovich,Valentina Matviyenko,Valentina Matvienko,Matviyenko,Matvienko,Vyacheslav Volodin,Volodin,Sergei Naryshkin,Sergey Naryshkin,Naryshkin,Boris Gryzlov,Gryzlov,Maxim Reshetnikov,Reshetnikov,Maxim Oreshkin,Oreshkin,Alexei Ulyukayev,Ulyukayev,Elvira Nabiullina,Nabiullina,Igor Sechin,Sechin,Dmitry Kozak,Marat Khusnullin,Khusnullin,Tatyana Golikova,Golikova,Dmitry Chernyshenko,Chernyshenko,Dmitry Patrushev,Anton Alikhanov
RWA|Rwanda|Rwandan|Rwandans|Kigali
SAU|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Saudis|Riyadh|Jeddah|bin Salman,King Salman,Mohammed bin Salman,Mohammad bin Salman,Salman bin Abdulaziz,Abdullah bin Abdulaziz,Faisal bin Farhan,Adel al-Jubeir,al-Jubeir,Saud al-Faisal,Khalid al-Falih,al-Falih,Abdulaziz bin Salman,Majid al-Kasabi,Majid al-Qasabi,Ibrahim al-Assaf
SEN|Senegal|Senegalese||Dakar
SRB|Serbia|Serbian,Serb|Serbs,Serbians|Belgrade||Vucic,Vučić,Aleksandar Vučić,Aleksandar Vucic,Tomislav Nikolić,Tomislav Nikolic,Boris Tadić,Boris Tadic,Ana Brnabić,Ana Brnabic,Brnabić,Brnabic,Miloš Vučević,Milos Vucevic,Vučević,Vucevic,Đuro Macut,Djuro Macut,Macut,Ivica Dačić,Ivica Dacic,Dačić,Dacic,Marko Đurić,Marko Djuric,Nikola Selaković,Nikola Selakovic,Selaković,Selakovic,Vuk Jeremić,Vuk Jeremic,Mirko Cvetković,Mirko Cvetkovic,Vojislav Koštunica,Vojislav Kostunica,Koštunica,Kostunica,Siniša Mali,Sinisa Mali
SYC|Seychelles
SLE|Sierra Leone
SGP|Singapore|Singaporean|Singaporeans|||Lawrence Wong,Lee Hsien Loong,Tharman Shanmugaratnam,Tharman,Shanmugaratnam,Halimah Yacob,Tony Tan Keng Yam,Tony Tan,Vivian Balakrishnan,Goh Chok Tong,Lee Kuan Yew,Gan Kim Yong,Heng Swee Keat,Teo Chee Hean,George Yeo,Chan Chun Sing,Tan See Leng,Lim Hng Kiang
SVK|Slovakia,Slovak Republic|Slovak,Slovakian|Slovaks|Bratislava||Fico
SVN|Slovenia|Slovenian,Slovene|Slovenes,Slovenians|Ljubljana
SOM|Somalia|Somali|Somalis|Mogadishu
ZAF|South Africa|South African|South Africans|Pretoria|Johannesburg,Cape Town|Ramaphosa,Cyril Ramaphosa,Jacob Zuma,Zuma,Thabo Mbeki,Mbeki,Kgalema Motlanthe,Motlanthe,Naledi Pandor,Pandor,Ronald Lamola,Lamola,Lindiwe Sisulu,Maite Nkoana-Mashabane,Nkoana-Mashabane,Nkosazana Dlamini-Zuma,Nkosazana Dlamini Zuma,Paul Mashatile,Mashatile,Parks Tau,Ebrahim Patel,Rob Davies
KOR|South Korea,Republic of Korea,ROK,RoK,Korea|South Korean,Korean|South Koreans,Koreans|Seoul|Busan|Moon Jae-in,Yoon Suk Yeol,Yoon,Yoon Suk-yeol,Lee Jae-myung,Moon Jae In,Lee Jae Myung,Park Geun-hye,Park Geun Hye,Lee Myung-bak,Roh Moo-hyun,Han Duck-soo,Kim Min-seok,Cho Tae-yul,Cho Hyun,Park Jin,Chung Eui-yong,Kang Kyung-wha,Yun Byung-se,Kim Sung-hwan,Ahn Duk-geun,Cheong In-kyo,Yeo Han-koo,Kim Jung-kwan,Chung Sye-kyun,Lee Nak-yon,Kim Boo-kyum,Hwang Kyo-ahn,Kim Jin-pyo,Woo Won-shik,Moon Hee-sang,Park Byeong-seug,President Yoon
SSD|South Sudan
ESP|Spain|Spanish|Spaniards|Madrid|Barcelona|Sanchez,Sánchez,Pedro Sanchez,Pedro Sánchez,Mariano Rajoy,Rajoy,José Luis Rodríguez Zapatero,Jose Luis Rodriguez Zapatero,Zapatero,Felipe VI,José Manuel Albares,Jose Manuel Albares,Albares,Arancha González Laya,Arancha Gonzalez Laya,Alfonso Dastis,Dastis,José Manuel García-Margallo,Jose Manuel Garcia-Margallo,García-Margallo,Garcia-Margallo,Miguel Ángel Moratinos,Miguel Angel Moratinos,Moratinos,Trinidad Jiménez,Trinidad Jimenez,Reyes Maroto,Nadia Calviño,Nadia Calvino,Calviño,Carlos Cuerpo,King Felipe VI,King Felipe,King Juan Carlos
LKA|Sri Lanka|Sri Lankan|Sri Lankans|Colombo||Anura Kumara Dissanayake,Dissanayake,Ranil Wickremesinghe,Wickremesinghe,Gotabaya Rajapaksa,Mahinda Rajapaksa,Rajapaksa,Maithripala Sirisena,Sirisena,Harini Amarasuriya,Amarasuriya,Vijitha Herath,Ali Sabry,Dinesh Gunawardena,Ratnasiri Wickremanayake,Rohitha Bogollagama
SDN|Sudan|Sudanese||Khartoum
SWE|Sweden|Swedish|Swedes|Stockholm
CHE|Switzerland,Swiss Confederation|Swiss||Bern|Zurich,Davos|Viola Amherd,Amherd,Karin Keller-Sutter,Keller-Sutter,Guy Parmelin,Parmelin,Ignazio Cassis,Alain Berset,Berset,Ueli Maurer,Simonetta Sommaruga,Sommaruga,Didier Burkhalter,Burkhalter,Johann Schneider-Ammann,Schneider-Ammann,Doris Leuthard,Leuthard,Micheline Calmy-Rey,Calmy-Rey,Eveline Widmer-Schlumpf,Widmer-Schlumpf,Hans-Rudolf Merz,Pascal Couchepin,Couchepin,Samuel Schmid,Beat Jans,Elisabeth Baume-Schneider,Baume-Schneider,Albert Rösti,Helene Budliger Artieda,Budliger Artieda
SYR|Syria|Syrian|Syrians|Damascus
TWN|Taiwan|Taiwanese||Taipei
TJK|Tajikistan|Tajik,Tajikistani|Tajiks|Dushanbe||Emomali Rahmon,Rahmon,Emomali Rakhmon,Rakhmon,Imomali Rahmon,Emomali Rakhmonov,Kokhir Rasulzoda,Qohir Rasulzoda,Rasulzoda,Sirojiddin Muhriddin,Sirojiddin Mukhriddin,Muhriddin,Mukhriddin,Sirodjidin Aslov,Sirojiddin Aslov,Aslov,Rustam Emomali,Zavqi Zavqizoda,Zavki Zavkizoda,Zavqizoda,Zavkizoda,Hamrokhon Zarifi,Akil Akilov
TZA|Tanzania|Tanzanian|Tanzanians|Dodoma|Dar es Salaam
THA|Thailand|Thai|Thais|Bangkok||Anutin Charnvirakul,Anutin,Paetongtarn Shinawatra,Paetongtarn,Srettha Thavisin,Srettha,Prayut Chan-o-cha,Prayut Chan-ocha,Prayuth Chan-ocha,Prayuth Chan-o-cha,Prayut,Prayuth,Yingluck Shinawatra,Yingluck,Abhisit Vejjajiva,Abhisit,Thaksin Shinawatra,Thaksin,Shinawatra,Surayud Chulanont,Samak Sundaravej,Somchai Wongsawat,Don Pramudwinai,Maris Sangiampongsa,Sihasak Phuangketkeow,Parnpree Bahiddha-Nukara,Parnpree,Maha Vajiralongkorn,Vajiralongkorn,King Vajiralongkorn
TGO|Togo|Togolese
TUN|Tunisia|Tunisian|Tunisians|Tunis
TUR|Turkey,Türkiye,Turkiye,Republic of Türkiye|Turkish|Turks|Ankara|Istanbul|Recep Tayyip Erdogan,Recep Tayyip Erdoğan,Erdogan,Erdoğan,Abdullah Gul,Abdullah Gül,Ahmet Davutoglu,Ahmet Davutoğlu,Davutoglu,Davutoğlu,Binali Yildirim,Binali Yıldırım,Mevlut Cavusoglu,Mevlüt Cavusoglu,Mevlüt Çavuşoğlu,Cavusoglu,Çavuşoğlu,Hakan Fidan,Fidan,Ali Babacan,Babacan,Cevdet Yilmaz,Cevdet Yılmaz,Fuat Oktay,Numan Kurtulmus,Numan Kurtulmuş,Kurtulmus,Kurtulmuş,Mustafa Sentop,Mustafa Şentop,Omer Bolat,Ömer Bolat,Ruhsar Pekcan,Pekcan,Mehmet Simsek,Mehmet Şimşek,Ahmet Necdet Sezer,Nihat Zeybekci,Zeybekci
TKM|Turkmenistan|Turkmen|Turkmens|Ashgabat||Berdimuhamedov,Berdymukhamedov,Serdar Berdimuhamedov,Gurbanguly Berdimuhamedov,Gurbanguly Berdymukhamedov,Serdar Berdymukhamedov,Berdymuhamedov,Berdimuhamedow,Berdymukhammedov,Saparmurat Niyazov,Niyazov,Rashid Meredov,Meredov
UGA|Uganda|Ugandan|Ugandans|Kampala||Museveni
UKR|Ukraine|Ukrainian|Ukrainians|Kyiv,Kiev|Odessa,Odesa|Volodymyr Zelensky,Zelensky,Zelenskyy,Poroshenko,Volodymyr Zelenskyy,Volodymyr Zelenskiy,Zelenskiy,Vladimir Zelensky,Petro Poroshenko,Viktor Yanukovych,Viktor Yanukovich,Yanukovych,Yanukovich,Viktor Yushchenko,Yushchenko,Yulia Tymoshenko,Tymoshenko,Mykola Azarov,Azarov,Arseniy Yatsenyuk,Yatsenyuk,Volodymyr Groysman,Volodymyr Hroisman,Groysman,Hroisman,Oleksiy Honcharuk,Honcharuk,Denys Shmyhal,Denys Shmygal,Shmyhal,Shmygal,Yulia Svyrydenko,Yuliia Svyrydenko,Svyrydenko,Dmytro Kuleba,Kuleba,Andrii Sybiha,Andriy Sybiga,Sybiha,Sybiga,Pavlo Klimkin,Klimkin,Leonid Kozhara,Vadym Prystaiko,Prystaiko,Ruslan Stefanchuk,Stefanchuk,Andriy Yermak,Andrii Yermak,Taras Kachka
ARE|United Arab Emirates,the Emirates,the emirates,UAE|Emirati|Emiratis|Abu Dhabi|Dubai|bin Zayed,Mohamed bin Zayed Al Nahyan,Mohamed bin Zayed,Mohammed bin Zayed,Mohammed bin Zayed Al Nahyan,Mohammed bin Zayed al-Nahyan,Khalifa bin Zayed,Khalifa bin Zayed Al Nahyan,Abdullah bin Zayed,Abdullah bin Zayed Al Nahyan,Mohammed bin Rashid,Mohammed bin Rashid Al Maktoum,Mohammed bin Rashid al-Maktoum,Mansour bin Zayed,Mansour bin Zayed Al Nahyan,Thani bin Ahmed Al Zeyoudi,Thani Al Zeyoudi,Al Nahyan,al-Nahyan
GBR|United Kingdom,UK,Britain,Great Britain,U.K.,the British side|British|Britons|London||Keir Starmer,Starmer,Rishi Sunak,Sunak,Boris Johnson,Theresa May,Liz Truss,David Cameron,Gordon Brown,Tony Blair,David Lammy,Lammy,Yvette Cooper,James Cleverly,Dominic Raab,Jeremy Hunt,Philip Hammond,William Hague,David Miliband,Miliband,Margaret Beckett,Jack Straw,George Osborne,Kemi Badenoch,Jonathan Reynolds,Peter Kyle,Liam Fox,Rachel Reeves,Vince Cable,King Charles III,King Charles,Queen Elizabeth II
USA|United States,United States of America,US,U.S.,USA,America,the American side,the world's largest economy,the world's biggest economy|American|Americans|Washington,Washington DC|New York|Donald Trump,Trump,Joe Biden,Biden,Obama,Blinken,Rubio,Barack Obama,George W. Bush,George Bush,Bill Clinton,Hillary Clinton,Kamala Harris,JD Vance,J.D. Vance,Mike Pence,Antony Blinken,Anthony Blinken,Marco Rubio,Mike Pompeo,Pompeo,Rex Tillerson,Tillerson,John Kerry,Condoleezza Rice,Janet Yellen,Yellen,Scott Bessent,Bessent,Howard Lutnick,Lutnick,Gina Raimondo,Raimondo,Wilbur Ross,Robert Lighthizer,Lighthizer,Katherine Tai,Jamieson Greer,Steven Mnuchin,Mnuchin,Jack Lew,Timothy Geithner,Geithner,Henry Paulson,Gary Locke,Penny Pritzker,Nancy Pelosi,Pelosi,Jake Sullivan,Steve Witkoff,Witkoff,Dick Cheney,Cheney,Michael Froman,Froman,President Bush,Hank Paulson
URY|Uruguay|Uruguayan|Uruguayans|Montevideo
UZB|Uzbekistan,Republic of Uzbekistan|Uzbek,Uzbekistani|Uzbeks|Tashkent|Samarkand,Bukhara|Shavkat Mirziyoyev,Mirziyoyev,Mirziyoev,Karimov,Shavkat Mirziyoev,Shavkat Mirziyaev,Mirziyaev,Mirziyayev,Islam Karimov,Abdulla Aripov,Aripov,Bakhtiyor Saidov,Saidov,Vladimir Norov,Norov,Abdulaziz Kamilov,Abdulaziz Komilov,Kamilov,Elyor Ganiev,Elyor Ganiyev,Rustam Azimov,Jamshid Khodjaev,Jamshid Khodjayev,Sardor Umurzakov,Umurzakov,Laziz Kudratov,Kudratov,Jamshid Kuchkarov,Kuchkarov,Tanzila Narbaeva,Tanzila Narbayeva,Narbaeva,Narbayeva,Nurdinjon Ismoilov,Nuriddin Ismoilov,Achilbay Ramatov
VEN|Venezuela|Venezuelan|Venezuelans|Caracas||Maduro
VNM|Vietnam,Viet Nam|Vietnamese||Hanoi|Ho Chi Minh City|To Lam,Tô Lâm,Pham Minh Chinh,Phạm Minh Chính,Nguyen Phu Trong,Nguyễn Phú Trọng,Nguyen Xuan Phuc,Nguyễn Xuân Phúc,Nguyen Tan Dung,Nguyễn Tấn Dũng,Tran Dai Quang,Trần Đại Quang,Truong Tan Sang,Nguyen Minh Triet,Nong Duc Manh,Vo Van Thuong,Võ Văn Thưởng,Luong Cuong,Lương Cường,Tran Thanh Man,Vuong Dinh Hue,Nguyen Thi Kim Ngan,Nguyen Sinh Hung,Bui Thanh Son,Le Hoai Trung,Pham Binh Minh,Pham Gia Khiem,Tran Luu Quang,Tran Hong Ha,Nguyen Hong Dien,Le Minh Hung,Vo Thi Anh Xuan,Phan Van Khai
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
EU|European Union,EU,the bloc,EU countries,EU member states,EU states,European Union countries|European Union's|||Brussels|Ursula von der Leyen,von der Leyen,Charles Michel,Josep Borrell,Borrell,António Costa,Antonio Costa,Jean-Claude Juncker,Juncker,José Manuel Barroso,Jose Manuel Barroso,Barroso,Herman Van Rompuy,Van Rompuy,Kaja Kallas,Kallas,Federica Mogherini,Mogherini,Catherine Ashton,Javier Solana,Valdis Dombrovskis,Dombrovskis,Maroš Šefčovič,Maros Sefcovic,Šefčovič,Sefcovic,Jozef Síkela,Jozef Sikela,Síkela,Sikela,Cecilia Malmström,Cecilia Malmstrom,Malmström,Malmstrom,Karel De Gucht,De Gucht,Roberta Metsola,Metsola,David Sassoli,Sassoli,Jutta Urpilainen,Urpilainen,Benita Ferrero-Waldner,Ferrero-Waldner
ASEAN|ASEAN,Association of Southeast Asian Nations,ASEAN countries
EAEU|Eurasian Economic Union,EAEU,EEU
SCO|Shanghai Cooperation Organization,Shanghai Cooperation Organisation,SCO
CIS|Commonwealth of Independent States,CIS,CIS countries
BRICS|BRICS,BRICS group,BRICS bloc,BRICS nations,BRICS countries
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
