import type { LexiconEntry } from "../../text/index.js";

/** What is measured: nouns and verbs of trade, investment, projects, people, transport, and what is ranked. */
export const MEASURES: readonly LexiconEntry[] = [
  ["economy|economic sectors|sectors of the economy|real economy|industries", { kind: "hosting" }],
  ["universities|university|higher education institutions|colleges", { kind: "hosting", school: true }],
  ["foreign|foreign-funded|foreign-invested|foreign-owned|from abroad", { kind: "foreign" }],
  ["international|overseas", { kind: "foreign", weak: true }],
  [
    "foreign trade|total trade|overall trade|external trade|international trade|total foreign trade|foreign trade turnover|overall foreign trade|world trade",
    { kind: "measure", measure: "trade.turnover", as: "amount", world: true },
  ],
  // Names with trade in them that tell of none, and what passes through a place and exceeds nothing.
  [
    "Export-Import Bank|Export–Import Bank|Import-Export Bank|Import Expo|import substitution|passed through|passes through|passing through|pass through",
  ],
  ["total|overall|combined|aggregate", { kind: "overall" }],
  ["total exports|overall exports", { kind: "measure", measure: "trade.exports", as: "amount", world: true }],
  ["total imports|overall imports", { kind: "measure", measure: "trade.imports", as: "amount", world: true }],
  [
    "gross inflow|inflow of investment|inflow of investments|inflow of direct investment|inflow of foreign direct investment|FDI inflow|FDI inflows|inflow|inflows|investment inflow|investment inflows|investment flows|capital inflows",
    { kind: "measure", measure: "investment.flow", as: "amount", inflow: true },
  ],
  ["number of|the number of|numbers of|total of|flow of|their number|the number|total number", { kind: "count-word" }],
  [
    "traded goods|trade|exchange of goods|exchange of goods and services|trade turnover|trade volume|trade volumes|bilateral trade turnover|commodity turnover|goods turnover|commodity circulation|two-way trade|cross-border trade|cross border trade|mutual trade|volume of trade|trade exchange|trade exchanges|trade relations|turnover|imports and exports|exports and imports|import and export|trading volume|trade in goods|merchandise trade|goods trade|commerce|trading|trade figures|trade flows|two-way volume|bilateral volume|did business worth",
    { kind: "measure", measure: "trade.turnover", as: "amount" },
  ],
  [
    "bilateral trade|bilateral trade volume|bilateral commerce|bilateral trade turnover",
    { kind: "measure", measure: "trade.turnover", as: "amount" },
    { kind: "pair", weak: true },
  ],
  [
    "exports|export|exporting|outbound shipments|export volume|export volumes|value of exports|volume of exports|deliveries|supplies|shipments|exports of goods|goods exports|merchandise exports|sales to|sales in",
    { kind: "measure", measure: "trade.exports", as: "amount" },
  ],
  ["exported|sold|shipped|supplied|delivered|ships|sells", { kind: "measure", measure: "trade.exports", as: "verb" }],
  [
    "imports|import|importing|import volume|purchases|value of imports|volume of imports|inbound shipments|imports of goods|goods imports|merchandise imports",
    { kind: "measure", measure: "trade.imports", as: "amount" },
  ],
  ["imported|bought|purchased|buys", { kind: "measure", measure: "trade.imports", as: "verb" }],
  [
    "trade surplus|surplus|positive balance of trade|positive trade balance|positive balance|trade balance|balance of trade|favorable balance",
    { kind: "measure", measure: "trade.balance", as: "amount" },
  ],
  [
    "trade deficit|deficit|negative balance|negative trade balance|trade gap|trade imbalance|trade balance deficit|deficit in trade|deficit in the trade balance|shortfall|trade shortfall",
    { kind: "measure", measure: "trade.balance", as: "amount", sign: -1 },
  ],
  [
    "investment|investments|direct investment|direct investments|FDI|foreign direct investment|foreign direct investments|capital investment",
    { kind: "measure", measure: "investment.flow", as: "amount" },
  ],
  [
    "direct investment stock|foreign direct investment stock|direct investment position|investment stock|stock of investment|FDI stock|accumulated investment|accumulated investments|stock of direct investment|stock of FDI|accumulated FDI|investment position",
    { kind: "measure", measure: "investment.stock", as: "amount" },
  ],
  [
    "total investment|cumulative investment|cumulative investments|total investments|cumulative FDI|overall investment|total FDI|total volume of investments|total volume of investment|volume of accumulated investment|total direct investment",
    { kind: "measure", measure: "investment.cumulative", as: "amount" },
  ],
  [
    "invested|invest|to invest|has invested|have invested|invests|poured|investing|channeled|channelled|injected|investors put|companies put|firms put|have put|had put|has put",
    { kind: "measure", measure: "investment.flow", as: "verb" },
  ],
  [
    "ventures|projects|project|joint projects|investment projects|ventures under way|initiatives",
    { kind: "measure", measure: "projects.count", as: "count" },
    { kind: "strand", strand: "projects" },
  ],
  [
    "companies|company|enterprises|enterprise|firms|businesses|joint ventures|joint venture|joint enterprises|JVs|legal entities|corporations|entities",
    { kind: "measure", measure: "companies.count", as: "count" },
  ],
  [
    "agreements|protocols|documents|deals|contracts|memorandums|memoranda|memoranda of understanding|memorandums of understanding|MoUs|MOUs|treaties|accords|pacts|commercial agreements|cooperation agreements|letters of intent|cooperation documents|commercial documents|intergovernmental agreements|business agreements|commercial contracts|commercial deals",
    { kind: "measure", measure: "documents.count", as: "count" },
    { kind: "document" },
  ],
  [
    "students|student|exchange students|scholarship holders",
    { kind: "measure", measure: "students.count", as: "count" },
  ],
  [
    "study|studying|studied|are studying|are enrolled|enrolled|attend universities",
    { kind: "measure", measure: "students.count", as: "verb" },
  ],
  [
    "tourists|visitors|travellers|travelers|holidaymakers|tourist arrivals|arrivals|guests|tourist trips|visitor arrivals",
    { kind: "measure", measure: "visitors.count", as: "count" },
  ],
  ["trips", { kind: "measure", measure: "visitors.count", as: "count", trips: true }],
  [
    "spent their holidays in|spent a holiday in|spent their holiday in|spent holidays in|holidaying in|took a holiday in|spent their vacations in|came to|vacationed|vacationed in|holidayed|holidayed in|stayed in|travelled to|traveled to|entered|flew to|went on holiday|went on vacation|holidaying",
    { kind: "measure", measure: "visitors.count", as: "verb" },
  ],
  // Institutes that are by their name of one country.
  [
    "Confucius Institutes|Confucius Institute|Confucius institutes|Confucius classrooms|Luban Workshops|Luban workshops",
    { kind: "measure", measure: "institutes.count", as: "count" },
    { kind: "place", id: "CHN", as: "adjective", role: "of" },
  ],
  [
    "cultural centers|cultural centres|culture centers|institutes|cultural institutes|language centres|language centers",
    { kind: "measure", measure: "institutes.count", as: "count" },
  ],
  [
    "cultural events|exchange programs|exchange programmes|cultural programmes|cultural programs|exchange events",
    { kind: "measure", measure: "programmes.count", as: "count" },
  ],
  [
    "trains|freight trains|container trains|China-Europe trains|China–Europe freight trains|China-Europe freight trains|train trips|rail services",
    { kind: "measure", measure: "transport.trains", as: "count" },
  ],
  [
    "cargo|freight|freight traffic|cargo transportation|cargo volume|rail freight|freight volume|cargo turnover|transit|rail cargo|cargoes|container traffic|freight transport|goods transported|transported|to carry|to transport|to haul|rail transportation|rail transport|railway transportation|railway freight|cargo traffic|transportation of goods|container transit|container shipments|transit traffic|transit cargo|freight volumes|cargo volumes|freight transportation|rail shipments|cargo shipments|transit volumes|transit volume|cargo flow|freight flow|cargo transit",
    { kind: "measure", measure: "transport.cargo", as: "amount" },
  ],
  [
    "flights|routes|weekly flights|direct flights|air routes|border crossings|pipelines|corridors",
    { kind: "measure", measure: "transport.routes", as: "count" },
  ],
  [
    "settlements|settlement|payments|mutual settlements|settled|transactions",
    { kind: "measure", measure: "settlement", as: "amount" },
  ],
  [
    "tariffs|tariff|customs duties|duties|import duties|duty|customs duty|tariff lines|duty-free",
    { kind: "measure", measure: "tariff", as: "amount" },
  ],
  ["GDP|gross domestic product|nominal GDP|economic output", { kind: "measure", measure: "economy.gdp", as: "amount" }],
  [
    "economy grew|economy expanded",
    { kind: "measure", measure: "economy.gdp", as: "amount" },
    { kind: "move", direction: "up" },
  ],
  ["economy", { kind: "economy" }],
  ["population|inhabitants|residents", { kind: "measure", measure: "economy.population", as: "amount" }],
  [
    "goods worth|products worth|commodities worth",
    { kind: "measure", measure: "trade.turnover", as: "weak" },
    { kind: "worth" },
  ],
  ["goods|merchandise|products", { kind: "measure", measure: "trade.turnover", as: "weak" }],
  // products, as a word
  [
    "oil|crude oil|crude|petroleum|natural gas|gas|wheat|grain|copper|uranium|coal|steel|iron ore|cars|vehicles|machinery|electronics|meat|beef|barley|soybeans|soybean|rice|agricultural products|agricultural goods|agriculture|metals|fertilizers|fertiliser|textiles|electricity|LNG|cotton|timber|pharmaceuticals|arms|weapons|flour|sunflower oil|food|foodstuffs|non-oil|semiconductors|chips|gold|aluminium|aluminum",
    { kind: "product", product: "" },
  ],
  // what a rank is a place among
  [
    "foreign trade partner|foreign trade partners|foreign trading partner|foreign trading partners|external trade partner|trading partner|trade partner|trading partners|trade partners|economic partner|partner in trade|commercial partner|trade and economic partner|trading and economic partner|partner",
    { kind: "partner", measure: "trade.turnover" },
  ],
  [
    "export market|export destination|export markets|export destinations|buyer|customer|buyers|customers|importer of|market for|destination for|consumer|consumers|export partner",
    { kind: "partner", measure: "trade.exports" },
  ],
  [
    "supplier|source of imports|suppliers|import source|provider|exporter to|import partner|exporter|exporters",
    { kind: "partner", measure: "trade.imports" },
  ],
  [
    "investor|investors|foreign investor|foreign investors|source of foreign direct investment|source of FDI|source of investment|source of Foreign Direct Investment|sources of investment",
    { kind: "partner", measure: "investment.flow" },
  ],
  [
    "group of foreign visitors|group of visitors|group of tourists|group of foreign tourists|group among foreign visitors|group among foreign tourists",
    { kind: "partner", measure: "visitors.count" },
  ],
  [
    "group of foreign students|group of international students|group of students|group among foreign students|group among international students",
    { kind: "partner", measure: "students.count" },
  ],
  [
    "source of tourists|source of visitors|source of foreign tourists|source of foreign visitors|source of international tourists|source of international visitors|source market|source market for tourism|tourism market|inbound market|source of tourism|source of inbound tourists",
    { kind: "partner", measure: "visitors.count" },
  ],
  [
    "group of foreign students|community of foreign students|group of international students|international student group|community of international students|international student community|foreign student community|source of foreign students|source of international students|source of students|source of overseas students",
    { kind: "partner", measure: "students.count" },
  ],
  [
    "investment destination|destination for investment|destination of investment|destination for direct investment|destination for foreign direct investment|FDI destination|recipient of investment",
    { kind: "partner", measure: "investment.stock" },
  ],
  [
    "having put|has put|have put|had put|has poured|have poured|having poured|pumped|has pumped|have pumped",
    { kind: "measure", measure: "investment.flow", as: "verb" },
  ],
];
