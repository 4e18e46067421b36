import { SourceError, type SourceFile } from "../definition.js";
import { at, isArray, isObject, type Json, type JsonObject, wholeJson } from "./json.js";

/** An observation with its dimensions and attributes by id, as text. `OBS_VALUE` is empty where there is none. */
export type SdmxCells = ReadonlyMap<string, string>;

interface Component {
  readonly id: string;
  readonly values: readonly string[];
}

const list = (value: Json | undefined): readonly Json[] => (isArray(value) ? value : []);
const text = (value: Json | undefined): string =>
  value === undefined || value === null || typeof value === "object" ? "" : String(value);

/** A component's values: codes in version 1, codes or plain values in version 2. */
const component = (json: Json): Component => ({
  id: text(at(json, "id")),
  values: list(at(json, "values")).map((v) => (isObject(v) ? text(at(v, "id") ?? at(v, "value")) : text(v))),
});
const components = (structure: Json | undefined, kind: string, level: string): readonly Component[] =>
  list(at(at(structure, kind), level)).map(component);

/** Sets the values that a key (`0:3:1`) or a list of indexes points to. */
function put(cells: Map<string, string>, parts: readonly Component[], indexes: readonly Json[]): void {
  parts.forEach((part, i) => {
    const index = indexes[i];
    if (index === null || index === undefined || index === "") return;
    const value = part.values[Number(index)];
    if (value === undefined) throw new SourceError(`SDMX-JSON: ${part.id} has no value number ${text(index)}`);
    cells.set(part.id, value);
  });
}

interface Structure {
  readonly fixed: readonly Component[];
  readonly series: readonly Component[];
  readonly observation: readonly Component[];
  readonly seriesAttributes: readonly Component[];
  readonly observationAttributes: readonly Component[];
}

function structureOf(root: Json): Structure {
  const structure = at(root, "structure") ?? list(at(root, "structures"))[0];
  const found = {
    fixed: components(structure, "dimensions", "dataSet").filter((c) => c.values.length === 1),
    series: components(structure, "dimensions", "series"),
    observation: components(structure, "dimensions", "observation"),
    seriesAttributes: components(structure, "attributes", "series"),
    observationAttributes: components(structure, "attributes", "observation"),
  };
  if (found.observation.length === 0) throw new SourceError("SDMX-JSON without a structure; ask for the data with it");
  return found;
}

function* observations(s: Structure, holder: JsonObject, base: ReadonlyMap<string, string>): Iterable<SdmxCells> {
  const found = at(holder, "observations");
  if (!isObject(found)) return;
  for (const [key, values] of Object.entries(found)) {
    const cells = new Map(base);
    put(cells, s.observation, key.split(":"));
    const [value, ...attributes] = list(values);
    cells.set("OBS_VALUE", text(value));
    put(cells, s.observationAttributes, attributes);
    yield cells;
  }
}

function* dataSet(s: Structure, set: Json): Iterable<SdmxCells> {
  const fixed = new Map(s.fixed.map((c) => [c.id, c.values[0] ?? ""]));
  const series = at(set, "series");
  if (isObject(set)) yield* observations(s, set, fixed);
  if (!isObject(series)) return;
  for (const [key, one] of Object.entries(series)) {
    if (!isObject(one)) continue;
    const cells = new Map(fixed);
    put(cells, s.series, key.split(":"));
    put(cells, s.seriesAttributes, list(at(one, "attributes")));
    yield* observations(s, one, cells);
  }
}

/** The observations of an SDMX-JSON message, version 1 or 2, by series or flat. */
export async function* sdmxJson(file: SourceFile): AsyncIterable<SdmxCells> {
  const message = await wholeJson(file);
  const root = at(message, "data") ?? message;
  const sets = list(at(root, "dataSets"));
  if (sets.length === 0) throw new SourceError(`${file.name}: no data sets; the answer is empty or an error`);
  const structure = structureOf(root);
  for (const set of sets) yield* dataSet(structure, set);
}
