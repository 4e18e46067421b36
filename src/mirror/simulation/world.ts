/** A world whose true trade is known, and what its customs offices report of it. */
import type { PairTotal } from "../reliability/matrix.js";
import { type Random, seeded } from "./random.js";

export interface Setting {
  readonly name: string;
  readonly places: number;
  /** Middle and spread (of its log) of the reporters' standard deviations of the log error, drawn for each role. */
  readonly noise: number;
  readonly noiseSpread: number;
  /** Standard deviation of the reporters' bias, drawn for each role. */
  readonly bias: number;
  /** Share of flows that go through a hub and are booked to it by the exporter. */
  readonly transit: number;
  /** Share of importers that under-declare, by a factor of their own, what comes from some partners. */
  readonly misreporting: number;
  readonly missing: number;
}

const REALISTIC: Setting = {
  name: "all at once",
  places: 120,
  noise: 0.3,
  noiseSpread: 0.7,
  bias: 0.3,
  transit: 0.08,
  misreporting: 0.1,
  missing: 0.2,
};

/** Each cause alone beside all at once, so that it shows where a method wins and where it does not. */
export const SETTINGS: readonly Setting[] = [
  REALISTIC,
  { ...REALISTIC, name: "noise alone", bias: 0, transit: 0, misreporting: 0, missing: 0 },
  { ...REALISTIC, name: "noise alike", noiseSpread: 0.2, bias: 0.1 },
  { ...REALISTIC, name: "little bias", bias: 0.15 },
  { ...REALISTIC, name: "strong bias", bias: 0.5 },
  { ...REALISTIC, name: "much transit", transit: 0.2 },
  { ...REALISTIC, name: "few places", places: 40 },
  { ...REALISTIC, name: "many missing", missing: 0.4 },
];

export interface TruePair extends PairTotal {
  readonly truth: number;
}

interface Office {
  readonly noise: number;
  readonly bias: number;
}
interface Place {
  readonly id: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly reports: boolean;
  readonly exports: Office;
  readonly imports: Office;
  /** What an under-declaring importer leaves, as a log; 0 for the others. */
  readonly leaves: number;
}

const FEWEST = 5;
const HUBS = 5;

function place(i: number, s: Setting, r: Random): Place {
  const office = (): Office => ({ noise: s.noise * Math.exp(s.noiseSpread * r.normal()), bias: s.bias * r.normal() });
  return {
    id: `P${String(i).padStart(3, "0")}`,
    size: 1.6 * r.normal(),
    x: r.uniform(),
    y: r.uniform(),
    exports: office(),
    imports: office(),
    leaves: r.uniform() < s.misreporting ? Math.log(0.3 + 0.4 * r.uniform()) : 0,
    reports: i < FEWEST || r.uniform() >= s.missing,
  };
}

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y) + 0.03;

/** Freight and insurance on top of the price: more over long ways, different from pair to pair. */
const cif = (far: number, r: Random): number => 0.02 + 0.08 * Math.min(1, far) + 0.02 * r.uniform();

/** Small flows are counted worse than large ones. */
const sizeFactor = (truth: number): number => Math.min(2.5, Math.max(0.5, (truth / 1e8) ** -0.08));

export function simulate(s: Setting, seed: number): TruePair[] {
  const r = seeded(seed);
  const places = Array.from({ length: s.places }, (_, i) => place(i, s, r));
  const hubs = [...places]
    .sort((a, b) => b.size - a.size)
    .slice(2, 2 + HUBS)
    .map((p) => places.indexOf(p));
  const n = places.length;
  const truth = new Float64Array(n * n);
  const booked = new Float64Array(n * n);
  for (const [i, a] of places.entries())
    for (const [j, b] of places.entries()) {
      if (i === j) continue;
      truth[i * n + j] = Math.exp(16.5 + a.size + b.size - 1.1 * Math.log(distance(a, b)) + 1.2 * r.normal());
    }
  booked.set(truth);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const hub = hubs[Math.floor(r.uniform() * hubs.length)] as number;
      if (i === j || hub === i || hub === j || r.uniform() >= s.transit) continue;
      const moved = (truth[i * n + j] as number) * (0.2 + 0.6 * r.uniform());
      booked[i * n + j]! -= moved;
      booked[i * n + hub]! += moved;
    }
  return places.flatMap((a, i) =>
    places.flatMap((b, j): TruePair[] => {
      if (i === j) return [];
      const t = truth[i * n + j] as number;
      const rough = sizeFactor(t);
      const exported = (booked[i * n + j] as number) * Math.exp(a.exports.bias + a.exports.noise * rough * r.normal());
      const margin = 1 + cif(distance(a, b), r);
      const left = r.uniform() < 0.4 ? b.leaves : 0;
      const imported = t * margin * Math.exp(b.imports.bias + left + b.imports.noise * rough * r.normal());
      return [
        {
          exporter: a.id,
          importer: b.id,
          truth: t,
          ...(a.reports ? { exported } : {}),
          ...(b.reports ? { imported } : {}),
        },
      ];
    }),
  );
}
