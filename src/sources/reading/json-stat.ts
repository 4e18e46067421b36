import { SourceError, type SourceFile } from "../definition.js";
import { at, isArray, isObject, type Json, wholeJson } from "./json.js";
import type { SdmxCells } from "./sdmx-json.js";

/** Codes of a dimension in the order of their index, which is a list or a table of positions. */
function codesOf(dimension: Json | undefined): readonly string[] {
  const category = at(dimension, "category");
  const index = at(category, "index");
  if (isArray(index)) return index.map(String);
  if (isObject(index)) return Object.keys(index).sort((a, b) => Number(index[a]) - Number(index[b]));
  const label = at(category, "label");
  return isObject(label) ? Object.keys(label) : [];
}

interface Dimension {
  readonly id: string;
  readonly codes: readonly string[];
}

function dimensionsOf(file: SourceFile, cube: Json): readonly Dimension[] {
  const ids = at(cube, "id");
  const found = (isArray(ids) ? ids.map(String) : []).map((id) => ({
    id,
    codes: codesOf(at(at(cube, "dimension"), id)),
  }));
  if (found.length === 0 || found.some((d) => d.codes.length === 0))
    throw new SourceError(`${file.name}: no JSON-stat cube; the answer is empty or an error`);
  return found;
}

/** The cells of a JSON-stat 2.0 cube that have a value; the last dimension runs fastest. */
export async function* jsonStat(file: SourceFile): AsyncIterable<SdmxCells> {
  const cube = await wholeJson(file);
  const dimensions = dimensionsOf(file, cube);
  const values = at(cube, "value");
  if (!isObject(values) && !isArray(values)) throw new SourceError(`${file.name}: a JSON-stat cube without values`);
  for (const [position, value] of Object.entries(values)) {
    if (value === null) continue;
    let rest = Number(position);
    const cells = new Map([["OBS_VALUE", String(value)]]);
    for (const { id, codes } of [...dimensions].reverse()) {
      cells.set(id, codes[rest % codes.length] ?? "");
      rest = Math.floor(rest / codes.length);
    }
    if (rest > 0) throw new SourceError(`${file.name}: more values than the cube has cells`);
    yield cells;
  }
}
