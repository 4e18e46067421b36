/** id | names | adjectives | people | capitals | cities | leaders. Notation: `../place-table.ts`. */
export const PLACES = `
AFG|Afghanistan~|afghanisch~|Afghanen|Kabul~||Hamid Karzai~,Karzai~,Ashraf Ghani~,Abdullah Abdullah~,Salahuddin Rabbani~,Hanif Atmar~,Mohammad Haneef Atmar~,Amir Khan Muttaqi~,Muttaqi~,Abdul Ghani Baradar~,Baradar~,Rangin Dadfar Spanta~,Spanta~,Zalmai Rassoul~,Nooruddin Azizi~,Hassan Akhund~
ALB|Albanien~|albanisch~|Albaner~|Tirana~
DZA|Algerien~|algerisch~|Algerier~|Algier~||Abdelmadjid Tebboune~,Tebboune~,Abdelaziz Bouteflika~,Bouteflika~,Ahmed Attaf~,Attaf~,Ramtane Lamamra~,Lamamra~,Sabri Boukadoum~,Boukadoum~,Mourad Medelci~,Medelci~,Abdelmalek Sellal~,Sellal~,Ahmed Ouyahia~,Ouyahia~,Aymen Benabderrahmane~,Nadir Larbaoui~,Abdelkader Messahel~,Messahel~,Abdelmajid Tebboune~
AGO|Angola~|angolanisch~|Angolaner~|Luanda~
ARG|Argentinien~|argentinisch~|Argentinier~|Buenos Aires||Milei~,Javier Milei~,Alberto Fernández,Alberto Fernandez,Mauricio Macri~,Macri~,Cristina Fernández de Kirchner~,Cristina Fernandez de Kirchner~,Cristina Kirchner~,Néstor Kirchner~,Nestor Kirchner~,Diana Mondino~,Mondino~,Gerardo Werthein~,Werthein~,Pablo Quirno~,Santiago Cafiero~,Cafiero~,Felipe Solá~,Jorge Faurie~,Susana Malcorra~,Malcorra~,Héctor Timerman~,Hector Timerman~,Timerman~
ARM|Armenien~|armenisch~|Armenier~|Jerewan~,Eriwan~||Paschinjan~,Nikol Paschinjan~,Ararat Mirsojan~,Mirsojan~,Ararat Mirzoyan~,Mirzoyan~,Sersch Sargsjan~,Serge Sarkissjan~,Sargsjan~,Sarkissjan~,Armen Sarkissjan~,Armen Sargsjan~,Robert Kotscharjan~,Kotscharjan~,Tigran Sargsjan~,Howik Abrahamjan~,Karen Karapetjan~,Wahagn Chatschaturjan~,Edward Nalbandjan~,Nalbandjan~,Sohrab Mnazakanjan~,Mnazakanjan~,Mher Grigorjan~,Geworg Papojan~,Papojan~,Alen Simonjan~
AUS|Australien~|australisch~|Australier~|Canberra~|Sydney~|Albanese~,Anthony Albanese~,Scott Morrison~,Malcolm Turnbull~,Turnbull~,Tony Abbott~,Julia Gillard~,Gillard~,Kevin Rudd~,John Howard~,Penny Wong~,Marise Payne~,Julie Bishop~,Bob Carr~,Alexander Downer~,Don Farrell~,Dan Tehan~,Tehan~,Simon Birmingham~,Andrew Robb~,Richard Marles,Marles
AUT|Österreich~,Republik Österreich,Alpenrepublik|österreichisch~|Österreicher~|Wien~
AZE|Aserbaidschan~|aserbaidschanisch~|Aserbaidschaner~|Baku~||Alijew~,Aliyev~,Ilham Alijew~,Ilham Aliyev~,Ilcham Alijew~,Jeyhun Bayramov~,Ceyhun Bayramov~,Dscheichun Bairamow~,Dschejhun Bajramow~,Bayramov~,Bairamow~,Bajramow~,Ali Asadow~,Ali Asadov~,Elmar Mammadjarow~,Elmar Mammadyarov~,Mammadjarow~,Mammadyarov~,Mikajil Dschabbarow~,Mikayil Jabbarov~,Jabbarov~,Schahin Mustafajew~,Sahiba Gafarowa~
BHR|Bahrain~|bahrainisch~||Manama~
BGD|Bangladesch~,Bangladesh~|bangladeschisch~|Bangladescher~|Dhaka~||Sheikh Hasina~,Hasina~,Muhammad Yunus,Khaleda Zia~,Tarique Rahman~,Mohammed Shahabuddin~,AK Abdul Momen~,A.K. Abdul Momen~,Hasan Mahmud~,Touhid Hossain~,Dipu Moni~,Zillur Rahman~,Scheich Hasina~,Mohammed Yunus
BLR|Belarus~,Weißrussland~,Weissrussland~,Republik Belarus|belarussisch~,belarusisch~,weißrussisch~|Belarussen,Weißrussen|Minsk~||Alexander Lukaschenko~,Lukaschenko~,Alexandr Lukaschenko~,Alexander Lukaschenka~,Aljaksandr Lukaschenka~,Lukaschenka~,Roman Golowtschenko~,Golowtschenko~,Alexander Turtschin~,Sergej Rumas,Andrej Kobjakow~,Kobjakow~,Michail Mjasnikowitsch~,Mjasnikowitsch~,Sergej Sidorski~,Sidorski~,Wladimir Makej~,Uladsimir Makej~,Makej~,Maxim Ryschenkow~,Maksim Ryschenkow~,Ryschenkow~,Sergej Alejnik~,Alejnik~,Sergej Martynow~,Nikolai Snopkow~,Snopkow~,Natalja Kotschanowa~,Kotschanowa~
BEL|Belgien~|belgisch~|Belgier~
BOL|Bolivien~|bolivianisch~|Bolivianer~
BIH|Bosnien~,Bosnien und Herzegowina~,Bosnien-Herzegowina~|bosnisch~|Bosnier~|Sarajevo~
BRA|Brasilien~|brasilianisch~|Brasilianer~|Brasília,Brasilia~|São Paulo|Lula~,Bolsonaro~,Luiz Inácio Lula da Silva~,Luiz Inacio Lula da Silva~,Lula da Silva~,Jair Bolsonaro~,Dilma Rousseff~,Rousseff~,Michel Temer~,Temer~,Mauro Vieira~,Geraldo Alckmin~,Alckmin~,Hamilton Mourão~,Hamilton Mourao~,Ernesto Araújo~,Ernesto Araujo~,Celso Amorim~,Antonio Patriota~,Aloysio Nunes,Paulo Guedes,Fernando Haddad~
BRN|Brunei~
BGR|Bulgarien~|bulgarisch~|Bulgaren|Sofia~
KHM|Kambodscha~|kambodschanisch~|Kambodschaner~|Phnom Penh||Hun Sen~,Hun Manet~,Norodom Sihamoni~,Sihamoni~,Prak Sokhonn~,Sok Chenda Sophea~,Hor Namhong~,Heng Samrin~,Khuon Sudary~,Sun Chanthol~
CMR|Kamerun~|kamerunisch~
CAN|Kanada~|kanadisch~|Kanadier~|Ottawa~||Trudeau~,Carney~,Justin Trudeau~,Mark Carney~,Stephen Harper~,Paul Martin~,Mélanie Joly~,Melanie Joly~,Joly~,Anita Anand~,Chrystia Freeland~,Freeland~,François-Philippe Champagne~,Francois-Philippe Champagne~,Mary Ng~,Marc Garneau~,Garneau~,John Baird~,Stéphane Dion~,Stephane Dion~,Dominic LeBlanc~,Maninder Sidhu~
CHL|Chile~|chilenisch~|Chilenen|Santiago de Chile||Gabriel Boric~,Boric~,Sebastián Piñera~,Sebastian Pinera~,Piñera~,Pinera~,Michelle Bachelet~,Bachelet~,Ricardo Lagos,José Antonio Kast~,Jose Antonio Kast~,Alberto van Klaveren~,van Klaveren~,Antonia Urrejola~,Urrejola~,Heraldo Muñoz,Heraldo Munoz,Alfredo Moreno~,Andrés Allamand~,Andres Allamand~
CHN|China~,Volksrepublik China,VR China,Volksrepublik,VRCh,Reich der Mitte,zweitgrößte Volkswirtschaft der Welt,zweitgrößten Volkswirtschaft der Welt,weltweit zweitgrößte Volkswirtschaft|chinesisch~,sino|Chinesen|Peking~,Beijing~|Shanghai~,Schanghai~,Xi'an,Tianjin~,Guangzhou,Shenzhen,Urumqi~,Ürümqi,Lianyungang~,Chongqing~,Chengdu~,Qingdao~,Xinjiang~,Wuhan~,Hangzhou|Xi Jinping~,Präsident Xi,Xi,Xis,Wang Yi~,Li Qiang~,Li Keqiang~,Hu Jintao~,Wen Jiabao~,Zhang Xiao~,Han Zheng~,Ding Xuexiang~,He Lifeng~,Zhang Guoqing~,Liu Guozhong~,Zhao Leji~,Wang Huning~,Cai Qi~,Zhang Gaoli~,Wang Yang~,Wang Qishan~,Li Yuanchao~,Liu He~,Hu Chunhua~,Sun Chunlan~,Liu Yandong~,Ma Kai~,Hui Liangyu~,Zeng Peiyan~,Wu Yi~,Wu Bangguo~,Zhang Dejiang~,Li Zhanshu~,Yu Zhengsheng~,Jia Qinglin~,Li Changchun~,Zeng Qinghong~,Yang Jiechi~,Qin Gang~,Li Zhaoxing~,Tang Jiaxuan~,Dai Bingguo~,Wang Wentao~,Zhong Shan~,Gao Hucheng~,Chen Deming~,Bo Xilai~,Liu Jianchao~,Shen Yiqin~,Jiang Zemin~,Zhu Rongji~
COL|Kolumbien~|kolumbianisch~|Kolumbianer~|Bogotá
COD|Demokratische Republik Kongo,DR Kongo,Kongo~|kongolesisch~
CRI|Costa Rica~
HRV|Kroatien~|kroatisch~|Kroaten|Zagreb~
CUB|Kuba~|kubanisch~|Kubaner~|Havanna~||Miguel Díaz-Canel~,Miguel Diaz-Canel~,Díaz-Canel~,Diaz-Canel~,Raúl Castro~,Raul Castro~,Fidel Castro~,Manuel Marrero~,Manuel Marrero Cruz,Bruno Rodríguez,Bruno Rodriguez,Ricardo Cabrisas,Cabrisas,Esteban Lazo~
CYP|Zypern~|zyprisch~,zypriotisch~|Zyprer~|Nikosia~
CZE|Tschechien~,Tschechische Republik,Tschechischen Republik|tschechisch~|Tschechen|Prag~
DNK|Dänemark~|dänisch~|Dänen|Kopenhagen~
ECU|Ecuador~|ecuadorianisch~
EGY|Ägypten~|ägyptisch~|Ägypter~|Kairo~||al-Sisi~,Sisi~,Abdel Fattah al-Sisi~,Abdel Fatah al-Sisi~,Abdelfattah al-Sisi~,Husni Mubarak~,Hosni Mubarak~,Mohammed Mursi~,Mohamed Mursi~,Mursi~,Mustafa Madbuli~,Madbuli~,Samih Schukri~,Sameh Schukri~,Schukri~,Badr Abdelatty~,Abdelatty~
EST|Estland~|estnisch~|Esten|Tallinn~
ETH|Äthiopien~|äthiopisch~|Äthiopier~|Addis Abeba||Abiy Ahmed~,Abiy~,Hailemariam Desalegn~,Hailemariam~,Meles Zenawi~,Meles,Taye Atske Selassie~,Taye Atske-Selassie~,Sahle-Work Zewde~,Mulatu Teshome~,Girma Wolde-Giorgis,Demeke Mekonnen~,Gedion Timothewos,Gedu Andargachew~,Workneh Gebeyehu~,Seyoum Mesfin~
FIN|Finnland~|finnisch~|Finnen|Helsinki~
FRA|Frankreich~,Französische Republik|französisch~|Franzosen|Paris||Emmanuel Macron~,Macron~,Hollande~,François Hollande~,Francois Hollande~,Nicolas Sarkozy~,Sarkozy~,Jacques Chirac~,Chirac~,Dominique de Villepin~,de Villepin~,François Fillon~,Francois Fillon~,Fillon~,Jean-Marc Ayrault~,Ayrault~,Manuel Valls,Bernard Cazeneuve~,Cazeneuve~,Edouard Philippe~,Édouard Philippe~,Jean Castex,Castex,Elisabeth Borne~,Élisabeth Borne~,Gabriel Attal~,Attal~,François Bayrou~,Francois Bayrou~,Bayrou~,Sébastien Lecornu~,Sebastien Lecornu~,Lecornu~,Jean-Yves Le Drian~,Le Drian~,Catherine Colonna~,Stéphane Séjourné~,Stephane Sejourne~,Jean-Noël Barrot~,Jean-Noel Barrot~,Barrot~,Laurent Fabius,Fabius,Bernard Kouchner~,Kouchner~,Alain Juppé~,Alain Juppe~,Juppé~,Juppe~,Michèle Alliot-Marie~,Michele Alliot-Marie~,Alliot-Marie~,Bruno Le Maire~,Le Maire~,Arnaud Montebourg~,Montebourg~,Michel Sapin~,Franck Riester~,Philippe Douste-Blazy~,Douste-Blazy~,Gérard Larcher~,Gerard Larcher~,Yaël Braun-Pivet~,Yael Braun-Pivet~,Braun-Pivet~
GEO|Georgien~|georgisch~|Georgier~|Tiflis,Tbilissi||Irakli Kobachidse~,Kobachidse~,Irakli Garibaschwili~,Garibaschwili~,Micheil Saakaschwili~,Michail Saakaschwili~,Saakaschwili~,Giorgi Margwelaschwili~,Margwelaschwili~,Salome Surabischwili~,Surabischwili~,Salome Zourabichvili~,Zourabichvili~,Micheil Kawelaschwili~,Kawelaschwili~,Giorgi Kwirikaschwili~,Kwirikaschwili~,Mamuka Bachtadse~,Bachtadse~,Giorgi Gacharia~,Gacharia~,Bidsina Iwanischwili~,Iwanischwili~,Maka Botschorischwili~,Botschorischwili~,Ilia Dartschiaschwili~,Dartschiaschwili~,Dawit Salkaliani~,David Zalkaliani~,Salkaliani~,Zalkaliani~,Lewan Dawitaschwili~,Dawitaschwili~,Schalwa Papuaschwili~,Papuaschwili~
DEU|Deutschland~,Bundesrepublik Deutschland,Bundesrepublik,größte Volkswirtschaft Europas,größten Volkswirtschaft Europas,Europas größte Volkswirtschaft|deutsch~,bundesdeutsch~|Deutsche,Deutschen|Berlin~|Hamburg~,München~,Duisburg~,Frankfurt~|Olaf Scholz,Scholz,Angela Merkel~,Merkel~,Friedrich Merz,Merz,Steinmeier~,Baerbock~,Habeck~,Wadephul~,Frank-Walter Steinmeier~,Annalena Baerbock~,Johann Wadephul~,Robert Habeck~,Katherina Reiche~,Sigmar Gabriel~,Guido Westerwelle~,Westerwelle~,Heiko Maas,Peter Altmaier~,Altmaier~,Joachim Gauck~,Gauck~,Christian Wulff~,Wulff~,Horst Köhler~,Gerhard Schröder~,Philipp Rösler~,Rainer Brüderle~,Brigitte Zypries,Zypries,Michael Glos,Wolfgang Schäuble~,Schäuble~,Norbert Lammert~,Bärbel Bas,Julia Klöckner~,Lars Klingbeil~,Klingbeil~,Christian Lindner~,Karl-Theodor zu Guttenberg~,zu Guttenberg~
GHA|Ghana~|ghanaisch~|Ghanaer~|Accra~
GRC|Griechenland~|griechisch~|Griechen|Athen~
HKG|Hongkong~
HUN|Ungarn~|ungarisch~|Ungarn|Budapest~||Orbán~,Orban~,Szijjártó~,Viktor Orbán~,Viktor Orban~,Péter Szijjártó~,Peter Szijjártó~,Peter Szijjarto~,Szijjarto~,Tamás Sulyok~,Tamas Sulyok~,Sulyok~,Katalin Novák~,Katalin Novak~,János Áder~,Janos Ader~,Pál Schmitt~,Pal Schmitt~,Gordon Bajnai~,Bajnai~,Ferenc Gyurcsány~,Ferenc Gyurcsany~,Gyurcsány~,Gyurcsany~,László Kövér~,Laszlo Kover~,Márton Nagy~,Marton Nagy~,Péter Magyar~,Peter Magyar~
ISL|Island~|isländisch~|Isländer~|Reykjavík
IND|Indien~,Republik Indien|indisch~|Inder~|Neu-Delhi~,Neu Delhi,Delhi~|Mumbai~|Narendra Modi~,Modi~,Jaishankar~,Subrahmanyam Jaishankar~,S. Jaishankar~,S Jaishankar~,Piyush Goyal~,Manmohan Singh~,Droupadi Murmu~,Murmu~,Ram Nath Kovind~,Kovind~,Pranab Mukherjee~,Pratibha Patil~,Sushma Swaraj~,Salman Khurshid~,S.M. Krishna~,S M Krishna~,Natwar Singh~,Venkaiah Naidu~,Hamid Ansari~,Jagdeep Dhankhar~,Dhankhar~,C.P. Radhakrishnan~,Nirmala Sitharaman~,Sitharaman~,Anand Sharma~,Kamal Nath~,Suresh Prabhu~,Ajit Doval~,Doval~,Om Birla~,Rajnath Singh~
IDN|Indonesien~|indonesisch~|Indonesier~|Jakarta~||Widodo~,Prabowo~,Prabowo Subianto~,Joko Widodo~,Susilo Bambang Yudhoyono~,Yudhoyono~,Gibran Rakabuming Raka~,Ma'ruf Amin~,Retno Marsudi~,Marsudi~,Sugiono~,Airlangga Hartarto~,Hartarto~,Luhut Pandjaitan~,Luhut Binsar Pandjaitan~,Marty Natalegawa~,Natalegawa~,Jusuf Kalla~,Zulkifli Hasan~,Puan Maharani~,Hassan Wirajuda~
IRN|Iran~,Islamische Republik Iran|iranisch~|Iraner~|Teheran~||Raisi~,Peseschkian~,Ebrahim Raisi~,Hassan Rohani~,Hassan Ruhani~,Rohani~,Ruhani~,Massud Peseschkian~,Masoud Pezeshkian~,Pezeshkian~,Mahmud Ahmadinedschad~,Ahmadinedschad~,Mohammed Chatami~,Chatami~,Ali Chamenei~,Chamenei~,Abbas Araghtschi~,Araghtschi~,Araghchi~,Hossein Amir-Abdollahian~,Hussein Amirabdollahian~,Amir-Abdollahian~,Amirabdollahian~,Mohammed Dschawad Sarif~,Mohammad Dschawad Sarif~,Dschawad Sarif~,Sarif~,Manutschehr Mottaki~,Mottaki~,Ali Akbar Salehi~,Ali Laridschani~,Laridschani~,Mohammed Bagher Ghalibaf~,Ghalibaf~,Mohammed Mochber~,Mochber~,Mohammed-Resa Aref~,Ali Bagheri~
IRQ|Irak~|irakisch~|Iraker~|Bagdad~||Nouri al-Maliki~,al-Maliki~,Haider al-Abadi~,al-Abadi~,Adil Abdul-Mahdi~,Adel Abdul Mahdi~,Mustafa al-Kadhimi~,al-Kadhimi~,Mohammed Shia al-Sudani~,Mohammed Shia' al-Sudani~,al-Sudani~,Jalal Talabani~,Talabani~,Fuad Masum~,Barham Salih~,Abdul Latif Rashid~,Abdullatif Rashid~,Hoshyar Zebari~,Zebari~,Fuad Hussein~,Mohammed Schia al-Sudani~,Mustafa al-Kasimi~,al-Kasimi~,Nuri al-Maliki~,Haidar al-Abadi~,Dschalal Talabani~,Abdul Latif Raschid~,Hoschjar Sebari~,Sebari~
IRL|Irland~|irisch~|Iren|Dublin~
ISR|Israel~|israelisch~|Israelis|Jerusalem~,Tel Aviv~||Netanjahu~,Netanyahu~,Benjamin Netanjahu~,Benjamin Netanyahu~,Isaac Herzog~,Izchak Herzog~,Jitzchak Herzog~,Naftali Bennett~,Jair Lapid~,Lapid~,Ehud Olmert~,Olmert~,Ariel Scharon~,Schimon Peres,Reuven Rivlin~,Rivlin~,Zipi Livni~,Livni~,Avigdor Lieberman~,Gideon Saar~,Israel Katz,Gabi Aschkenasi~,Mosche Katzav~,Nir Barkat~
ITA|Italien~|italienisch~|Italiener~|Rom~||Meloni~,Draghi~,Giorgia Meloni~,Mario Draghi~,Sergio Mattarella~,Mattarella~,Giuseppe Conte~,Matteo Renzi~,Renzi~,Paolo Gentiloni~,Gentiloni~,Enrico Letta~,Letta~,Mario Monti~,Silvio Berlusconi~,Berlusconi~,Romano Prodi~,Prodi~,Giorgio Napolitano~,Napolitano~,Carlo Azeglio Ciampi~,Ciampi~,Antonio Tajani~,Tajani~,Luigi Di Maio~,Di Maio~,Massimo D'Alema~,D'Alema~,Franco Frattini~,Frattini~,Emma Bonino~,Bonino~,Angelino Alfano~,Alfano~,Enzo Moavero Milanesi~,Moavero Milanesi~,Adolfo Urso~,Giancarlo Giorgetti~,Giorgetti~
JPN|Japan~|japanisch~|Japaner~|Tokio~,Tokyo~||Kishida~,Ishiba~,Shinzo Abe,Fumio Kishida~,Shigeru Ishiba~,Sanae Takaichi~,Takaichi~,Yoshihide Suga~,Suga~,Junichiro Koizumi~,Koizumi~,Yasuo Fukuda~,Taro Aso~,Yukio Hatoyama~,Hatoyama~,Naoto Kan~,Yoshihiko Noda~,Toshimitsu Motegi~,Yoshimasa Hayashi~,Yoko Kamikawa~,Takeshi Iwaya~,Iwaya~,Taro Kono~,Katsuya Okada~,Seiji Maehara~,Maehara~,Koichiro Gemba~,Naruhito~,Akihito~,Yoji Muto~,Yasutoshi Nishimura~,Ryosei Akazawa~,Akazawa~,Hiroshige Seko~,Kaiser Naruhito~,Kaiser Akihito~
JOR|Jordanien~|jordanisch~|Jordanier~|Amman~
KAZ|Kasachstan~,Republik Kasachstan,Kasachstane|kasachisch~,kasachstanisch~|Kasachen,Kasachstaner~|Astana~,Nur-Sultan~,Nursultan~|Almaty~,Aktau~,Aktöbe,Aktobe,Karaganda~,Schymkent~,Dostyk,Khorgos,Chorgos|Kassym-Jomart Tokajew~,Kassym-Schomart Tokajew~,Qassym-Schomart Toqajew~,Kasym-Schomart Tokajew~,Tokajew~,Tokayev~,Toqajew~,Nursultan Nasarbajew~,Nasarbajew~,Nasarbajev~,Nazarbajew~,Bektenow~,Smailow~,Nurtleu~,Tileuberdi~,Kassym-Jomart Tokayev~,Nursultan Nazarbayev~,Nazarbayev~,Sagintajew~,Sagintayev~,Bakytschan Sagintajew~,Karim Massimow~,Massimow~,Massimov~,Serik Achmetow~,Danijal Achmetow~,Askar Mamin~,Alichan Smailow~,Olschas Bektenow~,Olzhas Bektenov~,Bektenov~,Muchtar Tileuberdi~,Mukhtar Tileuberdi~,Muchtar Tleuberdi~,Tleuberdi~,Kairat Abdrachmanow~,Abdrachmanow~,Beibut Atamkulow~,Atamkulow~,Erlan Idrissow~,Jerlan Idrissow~,Idrissow~,Idrissov~,Jerschan Kasychanow~,Kasychanow~,Kanat Saudabajew~,Saudabajew~,Marat Taschin~,Murat Nurtleu~,Jermek Koscherbajew~,Koscherbajew~,Kosherbayev~,Roman Skljar~,Roman Sklyar~,Skljar~,Sklyar~,Serik Schumangarin~,Schumangarin~,Zhumangarin~,Arman Schakkalijew~,Schakkalijew~,Shakkaliyev~,Jerlan Koschanow~,Koschanow~,Maulen Aschimbajew~,Aschimbajew~,Nurlan Nigmatulin~,Nigmatulin~,Dariga Nasarbajewa~,Nasarbajewa~
KEN|Kenia~|kenianisch~|Kenianer~|Nairobi~||William Ruto~,Ruto~,Uhuru Kenyatta~,Kenyatta~,Mwai Kibaki~,Kibaki~,Raila Odinga~,Odinga~,Musalia Mudavadi~,Mudavadi~,Alfred Mutua~,Raychelle Omamo~,Monica Juma~,Kithure Kindiki~
KWT|Kuwait~,Kuweit~|kuwaitisch~|Kuwaiter~
KGZ|Kirgisistan~,Kirgistan~,Kirgisien~,Kirgisische Republik,Kirgisischen Republik|kirgisisch~|Kirgisen|Bischkek~||Dschaparow~,Schaparow~,Japarow~,Sadyr Dschaparow~,Sadyr Schaparow~,Sadyr Japarow~,Sadyr Japarov~,Japarov~,Akylbek Dschaparow~,Akylbek Schaparow~,Adylbek Kassymalijew~,Adylbek Kasymalijew~,Kassymalijew~,Kasymalijew~,Dscheenbek Kulubajew~,Kulubajew~,Sooronbai Dscheenbekow~,Sooronbaj Dscheenbekow~,Sooronbai Scheenbekow~,Dscheenbekow~,Scheenbekow~,Almasbek Atambajew~,Atambajew~,Kurmanbek Bakijew~,Bakijew~,Rosa Otunbajewa~,Otunbajewa~,Askar Akajew~,Akajew~,Ruslan Kasakbajew~,Kasakbajew~,Tschingis Aidarbekow~,Aidarbekow~,Erlan Abdyldajew~,Abdyldajew~,Sapar Issakow~,Muchammedkaly Abylgasijew~,Abylgasijew~,Daniar Amangeldijew~,Amangeldijew~,Bakyt Torobajew~,Torobajew~,Omurbek Babanow~
LAO|Laos|laotisch~|Laoten|Vientiane~||Thongloun Sisoulith~,Thongloun~,Sonexay Siphandone~,Sonexay~,Bounnhang Vorachith~,Bounnhang~,Choummaly Sayasone~,Choummaly~,Thongsing Thammavong~,Thongsing~,Bouasone Bouphavanh~,Phankham Viphavanh~,Phankham~,Thongsavanh Phomvihane~,Saleumxay Kommasith~,Saleumxay~,Xaysomphone Phomvihane~,Pany Yathotou~
LVA|Lettland~|lettisch~|Letten|Riga~
LBN|Libanon~|libanesisch~|Libanesen|Beirut~
LBY|Libyen~|libysch~|Libyer~|Tripolis
LIE|Liechtenstein~|liechtensteinisch~
LTU|Litauen~|litauisch~|Litauer~|Vilnius,Wilna
LUX|Luxemburg~|luxemburgisch~
MAC|Macao~,Macau~
MYS|Malaysia~|malaysisch~|Malaysier~|Kuala Lumpur||Anwar Ibrahim~,Mahathir Mohamad~,Mahathir~,Najib Razak~,Abdullah Ahmad Badawi~,Abdullah Badawi~,Muhyiddin Yassin~,Muhyiddin~,Ismail Sabri Yaakob~,Ismail Sabri~,Mohamad Hasan~,Zambry Abdul Kadir~,Saifuddin Abdullah~,Hishammuddin Hussein~,Anifah Aman~,Tengku Zafrul Aziz,Tengku Zafrul~,Sultan Ibrahim~,Ahmad Zahid Hamidi~,Zahid Hamidi~,Fadillah Yusof~
MLT|Malta~|maltesisch~
MEX|Mexiko~|mexikanisch~|Mexikaner~|Mexiko-Stadt||Sheinbaum~
MDA|Moldau,Moldawien~,Republik Moldau|moldauisch~,moldawisch~|Moldauer~|Chișinău,Chisinau||Sandu~
MNG|Mongolei|mongolisch~|Mongolen|Ulaanbaatar~,Ulan-Bator||Uchnaagiin Chürelsüch~,Chürelsüch~,Ukhnaagiin Khurelsukh~,Khurelsukh~,Chaltmaagiin Battulga~,Khaltmaagiin Battulga~,Battulga~,Tsachiagiin Elbegdordsch~,Elbegdordsch~,Elbegdorj~,Nambaryn Enchbajar~,Enchbajar~,Luwsannamsrain Ojuun-Erdene~,Luvsannamsrain Oyun-Erdene~,Ojuun-Erdene~,Oyun-Erdene~,Gombodschawyn Dsandanschatar~,Zandanshatar~,Dsandanschatar~,Batmunkh Battsetseg~,Battsetseg~,Süchbaataryn Batbold~,Batbold~
MNE|Montenegro~|montenegrinisch~
MAR|Marokko~|marokkanisch~|Marokkaner~|Rabat~
MOZ|Mosambik~|mosambikanisch~
MMR|Myanmar~,Birma~|myanmarisch~,birmanisch~||||Min Aung Hlaing~,Aung San Suu Kyi~,Suu Kyi~,Thein Sein~,Than Shwe~,Htin Kyaw~,Win Myint~,Myint Swe~,Than Swe~,Wunna Maung Lwin~,Nyan Win~,Soe Win~,Nyo Saw~
NAM|Namibia~|namibisch~
NPL|Nepal~|nepalesisch~|Nepalesen|Kathmandu~||K.P. Sharma Oli~,KP Sharma Oli~,K P Sharma Oli~,Sharma Oli~,Pushpa Kamal Dahal~,Prachanda~,Sher Bahadur Deuba~,Deuba~,Ram Chandra Poudel~,Ram Chandra Paudel~,Bidya Devi Bhandari~,Bidhya Devi Bhandari~,Ram Baran Yadav~,Madhav Kumar Nepal~,Sushil Koirala~,Girija Prasad Koirala~,Baburam Bhattarai~,Jhala Nath Khanal~,Sushila Karki~,Balendra Shah~,Arzu Rana Deuba~,Pradeep Gyawali~,Narayan Kaji Shrestha~
NLD|Niederlande~,Holland~|niederländisch~,holländisch~|Niederländer~|Den Haag|Amsterdam~,Rotterdam~|Rutte~
NZL|Neuseeland~|neuseeländisch~|Neuseeländer~|||Christopher Luxon~,Luxon~,Jacinda Ardern~,Ardern~,Chris Hipkins,Hipkins,Bill English~,John Key~,Helen Clark~,Winston Peters,Nanaia Mahuta~,Mahuta~,Murray McCully~,McCully~,Todd McClay~,McClay~,Tim Groser~,Damien O'Connor~
NGA|Nigeria~|nigerianisch~|Nigerianer~|Abuja~||Bola Tinubu~,Bola Ahmed Tinubu~,Tinubu~,Muhammadu Buhari~,Buhari~,Goodluck Jonathan~,Umaru Yar'Adua~,Yar'Adua~,Olusegun Obasanjo~,Obasanjo~,Yemi Osinbajo~,Osinbajo~,Kashim Shettima~,Shettima~,Yusuf Tuggar~,Tuggar~,Geoffrey Onyeama~,Onyeama~
PRK|Nordkorea~|nordkoreanisch~|Nordkoreaner~|Pjöngjang~||Kim Jong Un,Kim Jong-un,Kim Jong Il~,Kim Jong-il~,Choe Son Hui~,Choe Son-hui~,Kim Yong Nam~,Kim Yong-nam~,Choe Ryong Hae~,Choe Ryong-hae~,Ri Yong Ho~,Ri Yong-ho~,Pak Thae Song~,Pak Thae-song~,Kim Tok Hun~,Kim Tok-hun~
MKD|Nordmazedonien~|nordmazedonisch~,mazedonisch~
NOR|Norwegen~|norwegisch~|Norweger~|Oslo~
OMN|Oman~|omanisch~
PAK|Pakistan~|pakistanisch~|Pakistaner~|Islamabad~||Sharif~,Imran Khan~,Shehbaz Sharif~,Shahbaz Sharif~,Nawaz Sharif~,Asif Ali Zardari~,Zardari~,Pervez Musharraf~,Musharraf~,Arif Alvi~,Mamnoon Hussain~,Shahid Khaqan Abbasi~,Raja Pervaiz Ashraf~,Raja Pervez Ashraf~,Yousaf Raza Gilani~,Yousuf Raza Gilani~,Shaukat Aziz,Anwaar-ul-Haq Kakar~,Anwaarul Haq Kakar~,Ishaq Dar~,Bilawal Bhutto Zardari~,Bilawal Bhutto-Zardari~,Bilawal Bhutto~,Jalil Abbas Jilani~,Shah Mahmood Qureshi~,Shah Mehmood Qureshi~,Hina Rabbani Khar~,Khawaja Asif~,Khurshid Kasuri~,Sartaj Aziz,Ahsan Iqbal~,Ayaz Sadiq~,Asad Qaiser~,Jam Kamal Khan~,Jam Kamal~
PSE|Palästina~|palästinensisch~|Palästinenser~
PAN|Panama~
PRY|Paraguay~
PER|Peru~|peruanisch~|Peruaner~|Lima~||Dina Boluarte~,Boluarte~,Pedro Castillo~,Martín Vizcarra~,Martin Vizcarra~,Vizcarra~,Pedro Pablo Kuczynski~,Kuczynski~,Ollanta Humala~,Humala~,Alan García~,Alan Garcia~,Alejandro Toledo~,Francisco Sagasti~,Sagasti~,José Jerí~,Jose Jeri~,Elmer Schialer~,Schialer~,Javier González-Olaechea~,Javier Gonzalez-Olaechea~,Hugo de Zela~
PHL|Philippinen|philippinisch~|Filipinos|Manila~||Ferdinand Marcos,Ferdinand Marcos Jr,Ferdinand Romualdez Marcos Jr,Bongbong Marcos,Marcos,Rodrigo Duterte~,Duterte~,Benigno Aquino~,Benigno Aquino III,Aquino~,Gloria Macapagal Arroyo~,Gloria Macapagal-Arroyo~,Enrique Manalo~,Theresa Lazaro~,Teodoro Locsin~,Locsin~,Albert del Rosario~,Alan Peter Cayetano~,Perfecto Yasay~
POL|Polen~,Republik Polen|polnisch~|Polen|Warschau~||Duda~,Tusk~,Morawiecki~,Nawrocki~,Andrzej Duda~,Donald Tusk~,Mateusz Morawiecki~,Karol Nawrocki~,Bronisław Komorowski~,Bronislaw Komorowski~,Komorowski~,Lech Kaczyński~,Lech Kaczynski~,Kaczyński~,Kaczynski~,Ewa Kopacz,Kopacz,Beata Szydło~,Beata Szydlo~,Szydło~,Szydlo~,Radosław Sikorski~,Radoslaw Sikorski~,Radek Sikorski~,Sikorski~,Zbigniew Rau~,Jacek Czaputowicz,Czaputowicz,Witold Waszczykowski~,Waszczykowski~,Grzegorz Schetyna~,Schetyna~,Aleksander Kwaśniewski~,Aleksander Kwasniewski~,Kwaśniewski~,Kwasniewski~
PRT|Portugal~|portugiesisch~|Portugiesen|Lissabon~
QAT|Katar~|katarisch~|Katarer~|Doha~||Tamim bin Hamad~,Tamim bin Hamad Al Thani~,Tamim bin Hamad al-Thani~,Mohammed bin Abdulrahman~,Mohammed bin Abdulrahman Al Thani~,Mohammed bin Abdulrahman al-Thani~,Hamad bin Khalifa~,Hamad bin Khalifa Al Thani~,Hamad bin Khalifa al-Thani~,Hamad bin Jassim~,Khalid al-Attiyah~,Al Thani~,al-Thani~,Emir Tamim~,Scheich Tamim~
ROU|Rumänien~|rumänisch~|Rumänen|Bukarest~
RUS|Russland~,Rußland~,Russische Föderation,Russischen Föderation|russisch~,russländisch~|Russen|Moskau~,Kreml~|Sankt Petersburg,St. Petersburg,Wladiwostok~,Kasan~,Sotschi~|Wladimir Putin~,Putin~,Medwedew~,Lawrow~,Mischustin~,Dmitri Medwedew~,Dmitrij Medwedew~,Sergej Lawrow~,Sergei Lawrow~,Michail Mischustin~,Michail Fradkow~,Fradkow~,Wiktor Subkow~,Viktor Subkow~,Igor Schuwalow~,Schuwalow~,Alexander Nowak~,Andrej Beloussow~,Andrei Beloussow~,Beloussow~,Alexej Owertschuk~,Owertschuk~,Denis Manturow~,Manturow~,Juri Trutnew~,Trutnew~,Dmitri Rogosin~,Rogosin~,Arkadi Dworkowitsch~,Dworkowitsch~,Walentina Matwijenko~,Matwijenko~,Wjatscheslaw Wolodin~,Wolodin~,Sergej Naryschkin~,Sergei Naryschkin~,Naryschkin~,Boris Gryslow~,Gryslow~,Maxim Reschetnikow~,Reschetnikow~,Maxim Oreschkin~,Oreschkin~,Alexej Uljukajew~,Uljukajew~,Elwira Nabiullina~,Nabiullina~,Igor Setschin~,Setschin~,Dmitri Kosak~,Marat Chusnullin~,Chusnullin~,Tatjana Golikowa~,Golikowa~,Dmitri Tschernyschenko~,Tschernyschenko~,Dmitri Patruschew~
RWA|Ruanda~|ruandisch~
SAU|Saudi-Arabien~,Saudiarabien~,Königreich Saudi-Arabien|saudisch~,saudi-arabisch~,saudiarabisch~|Saudis|Riad~||König Salman~,bin Salman~,Salman bin Abdulaziz,Salman,Mohammed bin Salman~,Mohammad bin Salman~,Abdullah bin Abdulaziz,Faisal bin Farhan~,Adel al-Jubeir~,al-Jubeir~,Saud al-Faisal~,Khalid al-Falih~,al-Falih~,Abdulaziz bin Salman~,Majid al-Kasabi~,Majid al-Qasabi~,Ibrahim al-Assaf~,Adel al-Dschubeir~,al-Dschubeir~,Chalid al-Falih~
SRB|Serbien~|serbisch~|Serben|Belgrad~||Vučić~,Vucic~,Aleksandar Vučić~,Aleksandar Vucic~,Tomislav Nikolić~,Tomislav Nikolic~,Boris Tadić~,Boris Tadic~,Ana Brnabić~,Ana Brnabic~,Brnabić~,Brnabic~,Miloš Vučević~,Milos Vucevic~,Vučević~,Vucevic~,Đuro Macut~,Djuro Macut~,Macut~,Ivica Dačić~,Ivica Dacic~,Dačić~,Dacic~,Marko Đurić~,Marko Djuric~,Nikola Selaković~,Nikola Selakovic~,Selaković~,Selakovic~,Vuk Jeremić~,Vuk Jeremic~,Mirko Cvetković~,Mirko Cvetkovic~,Vojislav Koštunica~,Vojislav Kostunica~,Koštunica~,Kostunica~,Siniša Mali~,Sinisa Mali~
SGP|Singapur~|singapurisch~||||Lawrence Wong~,Lee Hsien Loong~,Tharman Shanmugaratnam~,Tharman~,Shanmugaratnam~,Halimah Yacob~,Tony Tan Keng Yam~,Tony Tan~,Vivian Balakrishnan~,Goh Chok Tong~,Lee Kuan Yew~,Gan Kim Yong~,Heng Swee Keat~,Teo Chee Hean~,George Yeo~,Chan Chun Sing~,Tan See Leng~,Lim Hng Kiang~
SVK|Slowakei,Slowakische Republik|slowakisch~|Slowaken|Bratislava~||Fico~
SVN|Slowenien~|slowenisch~|Slowenen|Ljubljana~
ZAF|Südafrika~|südafrikanisch~|Südafrikaner~|Pretoria~||Ramaphosa~,Cyril Ramaphosa~,Jacob Zuma~,Zuma~,Thabo Mbeki~,Mbeki~,Kgalema Motlanthe~,Motlanthe~,Naledi Pandor~,Pandor~,Ronald Lamola~,Lamola~,Lindiwe Sisulu~,Maite Nkoana-Mashabane~,Nkoana-Mashabane~,Nkosazana Dlamini-Zuma~,Nkosazana Dlamini Zuma~,Paul Mashatile~,Mashatile~,Parks Tau~,Ebrahim Patel~,Rob Davies
KOR|Südkorea~,Korea~,Republik Korea|südkoreanisch~,koreanisch~|Südkoreaner~|Seoul~||Moon Jae In~,Moon Jae-in~,Yoon Suk Yeol,Yoon~,Yoon Suk-yeol~,Lee Jae Myung~,Lee Jae-myung~,Park Geun-hye~,Park Geun Hye~,Lee Myung-bak~,Roh Moo-hyun~,Han Duck-soo~,Kim Min-seok~,Cho Tae-yul~,Cho Hyun~,Park Jin~,Chung Eui-yong~,Kang Kyung-wha~,Yun Byung-se~,Kim Sung-hwan~,Ahn Duk-geun~,Cheong In-kyo~,Yeo Han-koo~,Kim Jung-kwan~,Chung Sye-kyun~,Lee Nak-yon~,Kim Boo-kyum~,Hwang Kyo-ahn~,Kim Jin-pyo~,Woo Won-shik~,Moon Hee-sang~,Park Byeong-seug~
ESP|Spanien~|spanisch~|Spanier~|Madrid~||Sánchez,Sanchez,Pedro Sanchez,Pedro Sánchez,Mariano Rajoy~,Rajoy~,José Luis Rodríguez Zapatero~,Jose Luis Rodriguez Zapatero~,Zapatero~,Felipe VI,José Manuel Albares,Jose Manuel Albares,Albares,Arancha González Laya~,Arancha Gonzalez Laya~,Alfonso Dastis,Dastis,José Manuel García-Margallo~,Jose Manuel Garcia-Margallo~,García-Margallo~,Garcia-Margallo~,Miguel Ángel Moratinos,Miguel Angel Moratinos,Moratinos,Trinidad Jiménez,Trinidad Jimenez,Reyes Maroto~,Nadia Calviño~,Nadia Calvino~,Calviño~,Carlos Cuerpo~,König Felipe VI,König Felipe~,König Juan Carlos
LKA|Sri Lanka~|sri-lankisch~||||Anura Kumara Dissanayake~,Dissanayake~,Ranil Wickremesinghe~,Wickremesinghe~,Gotabaya Rajapaksa~,Mahinda Rajapaksa~,Rajapaksa~,Maithripala Sirisena~,Sirisena~,Harini Amarasuriya~,Amarasuriya~,Vijitha Herath~,Ali Sabry~,Dinesh Gunawardena~,Ratnasiri Wickremanayake~,Rohitha Bogollagama~
SDN|Sudan~|sudanesisch~
SWE|Schweden~|schwedisch~|Schweden|Stockholm~
CHE|Schweiz,Schweizerische Eidgenossenschaft|schweizerisch~,Schweizer|Schweizer~|Bern~|Zürich~,Davos|Viola Amherd~,Amherd~,Karin Keller-Sutter~,Keller-Sutter~,Guy Parmelin~,Parmelin~,Ignazio Cassis,Alain Berset~,Berset~,Ueli Maurer~,Simonetta Sommaruga~,Sommaruga~,Didier Burkhalter~,Burkhalter~,Johann Schneider-Ammann~,Schneider-Ammann~,Doris Leuthard~,Leuthard~,Micheline Calmy-Rey~,Calmy-Rey~,Eveline Widmer-Schlumpf~,Widmer-Schlumpf~,Hans-Rudolf Merz,Pascal Couchepin~,Couchepin~,Samuel Schmid~,Beat Jans,Elisabeth Baume-Schneider~,Baume-Schneider~,Albert Rösti~,Helene Budliger Artieda~,Budliger Artieda~
SYR|Syrien~|syrisch~|Syrer~|Damaskus
TWN|Taiwan~|taiwanisch~,taiwanesisch~|Taiwaner~|Taipeh~
TJK|Tadschikistan~|tadschikisch~|Tadschiken|Duschanbe~||Rahmon~,Emomali Rahmon~,Emomalij Rahmon~,Emomali Rachmon~,Rachmon~,Emomali Rachmonow~,Kochir Rasulsoda~,Kohir Rasulzoda~,Rasulsoda~,Rasulzoda~,Sirodschiddin Muchriddin~,Sirojiddin Muhriddin~,Muchriddin~,Muhriddin~,Siroddschidin Aslow~,Sirodschidin Aslow~,Aslow~,Rustam Emomali~,Sawki Sawkisoda~,Sawkisoda~
TZA|Tansania~|tansanisch~
THA|Thailand~|thailändisch~|Thailänder~|Bangkok~||Anutin Charnvirakul~,Anutin~,Paetongtarn Shinawatra~,Paetongtarn~,Srettha Thavisin~,Srettha~,Prayut Chan-o-cha~,Prayut Chan-ocha~,Prayuth Chan-ocha~,Prayuth Chan-o-cha~,Prayut~,Prayuth~,Yingluck Shinawatra~,Yingluck~,Abhisit Vejjajiva~,Abhisit~,Thaksin Shinawatra~,Thaksin~,Shinawatra~,Surayud Chulanont~,Samak Sundaravej~,Somchai Wongsawat~,Don Pramudwinai~,Maris Sangiampongsa~,Sihasak Phuangketkeow~,Parnpree Bahiddha-Nukara~,Parnpree~,Maha Vajiralongkorn~,Vajiralongkorn~
TUN|Tunesien~|tunesisch~|Tunesier~|Tunis
TUR|Türkei,Republik Türkei,Türkiye~|türkisch~|Türken|Ankara~|Istanbul~|Recep Tayyip Erdogan~,Recep Tayyip Erdoğan~,Erdogan~,Erdoğan~,Abdullah Gul~,Abdullah Gül~,Ahmet Davutoglu~,Ahmet Davutoğlu~,Davutoglu~,Davutoğlu~,Binali Yildirim~,Binali Yıldırım~,Mevlut Cavusoglu~,Mevlüt Cavusoglu~,Mevlüt Çavuşoğlu~,Cavusoglu~,Çavuşoğlu~,Hakan Fidan~,Fidan~,Ali Babacan~,Babacan~,Cevdet Yilmaz,Cevdet Yılmaz,Fuat Oktay~,Numan Kurtulmus,Numan Kurtulmuş~,Kurtulmus,Kurtulmuş~,Mustafa Sentop~,Mustafa Şentop~,Omer Bolat~,Ömer Bolat~,Ruhsar Pekcan~,Pekcan~,Mehmet Simsek~,Mehmet Şimşek~,Ahmet Necdet Sezer~,Nihat Zeybekci~,Zeybekci~
TKM|Turkmenistan~|turkmenisch~|Turkmenen|Aschgabat~||Berdimuhamedow~,Berdymuchamedow~,Serdar Berdimuhamedow~,Gurbanguly Berdimuhamedow~,Serdar Berdimuchamedow~,Gurbanguly Berdimuchamedow~,Gurbanguly Berdymuchamedow~,Serdar Berdymuchamedow~,Berdimuchamedow~,Berdimuhamedov~,Berdimuhammedow~,Berdymuchammedow~,Saparmurat Nijasow~,Nijasow~,Raschid Meredow~,Rashid Meredov~,Meredow~,Meredov~
UGA|Uganda~|ugandisch~
UKR|Ukraine|ukrainisch~|Ukrainer~|Kiew~,Kyjiw~|Odessa~|Selenskyj~,Selenskij~,Poroschenko~,Wolodymyr Selenskyj~,Wolodimir Selenskij~,Wolodymyr Selenski~,Selenski~,Petro Poroschenko~,Viktor Janukowitsch~,Wiktor Janukowytsch~,Janukowitsch~,Janukowytsch~,Viktor Juschtschenko~,Wiktor Juschtschenko~,Juschtschenko~,Julia Timoschenko~,Julija Tymoschenko~,Timoschenko~,Tymoschenko~,Mykola Asarow~,Nikolai Asarow~,Asarow~,Arsenij Jazenjuk~,Arseni Jazenjuk~,Jazenjuk~,Wolodymyr Hrojsman~,Wolodymyr Groisman~,Hrojsman~,Groisman~,Oleksij Hontscharuk~,Hontscharuk~,Denys Schmyhal~,Schmyhal~,Julija Swyrydenko~,Julia Swyrydenko~,Swyrydenko~,Dmytro Kuleba~,Kuleba~,Andrij Sybiha~,Sybiha~,Pawlo Klimkin~,Klimkin~,Wadym Prystajko~,Prystajko~,Ruslan Stefantschuk~,Stefantschuk~,Andrij Jermak~,Taras Katschka~
ARE|Vereinigte Arabische Emirate,Vereinigten Arabischen Emirate,Vereinigten Arabischen Emiraten,VAE,Emirate,Emiraten|emiratisch~||Abu Dhabi~|Dubai~|bin Zayed~,Mohamed bin Zayed~,Mohammed bin Zayed~,Mohammed bin Zayed Al Nahyan~,Mohammed bin Zayed al-Nahyan~,Khalifa bin Zayed~,Khalifa bin Zayed Al Nahyan~,Abdullah bin Zayed~,Abdullah bin Zayed Al Nahyan~,Mohammed bin Rashid~,Mohammed bin Rashid Al Maktoum~,Mohammed bin Rashid al-Maktoum~,Mansour bin Zayed~,Mansour bin Zayed Al Nahyan~,Thani bin Ahmed Al Zeyoudi~,Thani Al Zeyoudi~,Al Nahyan~,al-Nahyan~,Mohammed bin Sajid~,bin Sajid~,Abdullah bin Sajid~,Mohammed bin Raschid~
GBR|Vereinigtes Königreich,Vereinigten Königreich~,Vereinigte Königreich,Großbritannien~,Grossbritannien~,UK|britisch~|Briten|London~||Starmer~,Sunak~,Boris Johnson,Keir Starmer~,Rishi Sunak~,Theresa May~,Liz Truss,David Cameron~,Gordon Brown~,Tony Blair~,David Lammy~,Lammy~,Yvette Cooper~,James Cleverly~,Dominic Raab~,Jeremy Hunt~,Philip Hammond~,William Hague~,David Miliband~,Miliband~,Margaret Beckett~,Jack Straw~,George Osborne~,Kemi Badenoch~,Jonathan Reynolds,Peter Kyle~,Liam Fox,Rachel Reeves,Vince Cable~,König Charles III,König Charles,Queen Elizabeth II
USA|USA,Vereinigte Staaten,Vereinigten Staaten,Vereinigten Staaten von Amerika,US,Amerika~,weltgrößte Volkswirtschaft,weltgrößten Volkswirtschaft,größte Volkswirtschaft der Welt,größten Volkswirtschaft der Welt|amerikanisch~,US-amerikanisch~|Amerikaner~,US-Amerikaner~|Washington~|New York~|Donald Trump~,Trump~,Joe Biden~,Biden~,Obama~,Blinken~,Barack Obama~,George W. Bush~,George Bush~,Bill Clinton~,Hillary Clinton~,Kamala Harris,JD Vance~,J.D. Vance~,Mike Pence~,Antony Blinken~,Anthony Blinken~,Marco Rubio~,Rubio~,Mike Pompeo~,Pompeo~,Rex Tillerson~,Tillerson~,John Kerry~,Condoleezza Rice~,Janet Yellen~,Yellen~,Scott Bessent~,Bessent~,Howard Lutnick~,Lutnick~,Gina Raimondo~,Raimondo~,Wilbur Ross,Robert Lighthizer~,Lighthizer~,Katherine Tai~,Jamieson Greer~,Steven Mnuchin~,Mnuchin~,Jack Lew~,Timothy Geithner~,Geithner~,Henry Paulson~,Gary Locke~,Penny Pritzker~,Nancy Pelosi~,Pelosi~,Jake Sullivan~,Steve Witkoff~,Witkoff~,Dick Cheney~,Cheney~,Michael Froman~,Froman~,Präsident Bush~
URY|Uruguay~
UZB|Usbekistan~,Republik Usbekistan|usbekisch~|Usbeken|Taschkent~|Samarkand~,Buchara~|Shavkat Mirziyoyev~,Schawkat Mirsijojew~,Mirziyoyev~,Mirsijojew~,Mirzijojew~,Karimow~,Shavkat Mirziyoev~,Mirziyoev~,Schawkat Mirzijojew~,Mirsijojev~,Mirsiyoyev~,Islam Karimow~,Abdulla Aripow~,Aripow~,Bachtijor Saidow~,Bakhtiyor Saidov~,Saidow~,Wladimir Norow~,Norow~,Abdulasis Kamilow~,Kamilow~,Eljor Ganijew~,Rustam Asimow~,Dschamschid Chodschajew~,Jamshid Khodjaev~,Sardor Umursakow~,Umursakow~,Lasis Kudratow~,Laziz Kudratov~,Kudratow~,Dschamschid Kutschkarow~,Kutschkarow~,Tansila Narbajewa~,Narbajewa~,Nurdinschon Ismoilow~
VEN|Venezuela~|venezolanisch~|Venezolaner~|Caracas||Maduro~
VNM|Vietnam~|vietnamesisch~|Vietnamesen|Hanoi~||To Lam~,Tô Lâm~,Pham Minh Chinh~,Phạm Minh Chính~,Nguyen Phu Trong~,Nguyễn Phú Trọng~,Nguyen Xuan Phuc~,Nguyễn Xuân Phúc~,Nguyen Tan Dung~,Nguyễn Tấn Dũng~,Tran Dai Quang~,Trần Đại Quang~,Truong Tan Sang~,Nguyen Minh Triet~,Nong Duc Manh~,Vo Van Thuong~,Võ Văn Thưởng~,Luong Cuong~,Lương Cường~,Tran Thanh Man~,Vuong Dinh Hue~,Nguyen Thi Kim Ngan~,Nguyen Sinh Hung~,Bui Thanh Son~,Le Hoai Trung~,Pham Binh Minh~,Pham Gia Khiem~,Tran Luu Quang~,Tran Hong Ha~,Nguyen Hong Dien~,Le Minh Hung~,Vo Thi Anh Xuan~,Phan Van Khai~
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
EU|Europäische Union,Europäischen Union,EU,EU-Staaten,EU-Länder,EU-Ländern,EU-Mitgliedstaaten,Länder der Europäischen Union|||Brüssel~||Ursula von der Leyen~,von der Leyen~,Charles Michel~,Josep Borrell~,Borrell~,António Costa~,Antonio Costa~,Jean-Claude Juncker~,Juncker~,José Manuel Barroso~,Jose Manuel Barroso~,Barroso~,Herman Van Rompuy~,Van Rompuy~,Kaja Kallas,Kallas,Federica Mogherini~,Mogherini~,Catherine Ashton~,Javier Solana~,Valdis Dombrovskis,Dombrovskis,Maroš Šefčovič~,Maros Sefcovic~,Šefčovič~,Sefcovic~,Jozef Síkela~,Jozef Sikela~,Síkela~,Sikela~,Cecilia Malmström~,Cecilia Malmstrom~,Malmström~,Malmstrom~,Karel De Gucht~,De Gucht~,Roberta Metsola~,Metsola~,David Sassoli~,Sassoli~,Jutta Urpilainen~,Urpilainen~,Benita Ferrero-Waldner~,Ferrero-Waldner~
ASEAN|ASEAN,ASEAN-Staaten,Verband Südostasiatischer Nationen
EAEU|Eurasische Wirtschaftsunion,Eurasischen Wirtschaftsunion,EAWU,EWU
SCO|Shanghaier Organisation für Zusammenarbeit,Shanghai Organisation für Zusammenarbeit,Schanghaier Organisation für Zusammenarbeit,Shanghaier Kooperationsorganisation,Shanghai-Organisation für Zusammenarbeit,SOZ,SCO
CIS|Gemeinschaft Unabhängiger Staaten,GUS,GUS-Staaten
BRICS|BRICS,BRICS-Staaten,BRICS-Gruppe,BRICS-Ländern,Brics,Brics-Staaten,Brics-Gruppe,Brics-Bündnis,Brics-Länder,Brics-Ländern
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
