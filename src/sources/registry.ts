import { AIDDATA_GCDF } from "./aiddata-gcdf/source.js";
import { CEPII_BACI } from "./cepii-baci/source.js";
import { CODE_LISTS } from "./code-lists/source.js";
import { COW_IGO } from "./cow-igo/source.js";
import { COW_STATES } from "./cow-states/source.js";
import { COW_TRADE } from "./cow-trade/source.js";
import type { SourceDefinition } from "./definition.js";
import { EUROSTAT_COMEXT } from "./eurostat-comext/source.js";
import { GDELT_2 } from "./gdelt-2/source.js";
import { ICEWS } from "./icews/source.js";
import { IMF_DIP } from "./imf-dip/source.js";
import { IMF_IMTS } from "./imf-imts/source.js";
import { OECD_ITIC } from "./oecd-itic/source.js";
import { OWN_TABLE } from "./own-table/source.js";
import { UN_COMTRADE } from "./un-comtrade/source.js";
import { UN_DIGITAL_LIBRARY } from "./un-digital-library/source.js";
import { UN_VOTES } from "./un-votes/source.js";
import { WITS } from "./wits/source.js";
import { WORLD_BANK } from "./world-bank/source.js";

/** Every public source, in the order in which a file's header is offered to them. */
export const SOURCES: readonly SourceDefinition[] = [
  AIDDATA_GCDF,
  CEPII_BACI,
  CODE_LISTS,
  COW_IGO,
  COW_STATES,
  COW_TRADE,
  EUROSTAT_COMEXT,
  GDELT_2,
  ICEWS,
  IMF_DIP,
  IMF_IMTS,
  OECD_ITIC,
  OWN_TABLE,
  UN_COMTRADE,
  UN_DIGITAL_LIBRARY,
  UN_VOTES,
  WITS,
  WORLD_BANK,
];

export const sourceOf = (id: string): SourceDefinition | undefined => SOURCES.find((s) => s.id === id);
