import type { PlaceId } from "../../core/index.js";
import type { SqlRow } from "../../store/index.js";

/** How often two places voted how in one year: `counts[3 * (p − 1) + q − 1]`, p the first one's vote, q the second's. */
export interface JointVotes {
  readonly a: PlaceId;
  readonly b: PlaceId;
  readonly year: number;
  readonly n: number;
  readonly counts: readonly number[];
}

interface Year {
  readonly year: number;
  /** Roll call → the votes cast in it. */
  readonly rollcalls: Map<number, [place: number, vote: number][]>;
  readonly places: Map<PlaceId, number>;
}

/** Rows of votes by year → the joint votes of every pair, each once, a before b. Keeps one year in memory. */
export async function* jointVotes(rows: AsyncIterable<readonly SqlRow[]>): AsyncIterable<readonly JointVotes[]> {
  let current: Year | undefined;
  for await (const chunk of rows)
    for (const row of chunk) {
      const year = Number(row.year);
      if (current?.year !== year) {
        if (current) yield counted(current);
        current = { year, rollcalls: new Map(), places: new Map() };
      }
      add(current, row);
    }
  if (current) yield counted(current);
}

function add({ rollcalls, places }: Year, row: SqlRow): void {
  const place = String(row.place);
  let index = places.get(place);
  if (index === undefined) {
    index = places.size;
    places.set(place, index);
  }
  const votes = rollcalls.get(Number(row.rollcall));
  if (votes) votes.push([index, Number(row.vote)]);
  else rollcalls.set(Number(row.rollcall), [[index, Number(row.vote)]]);
}

/** All pairs of a year in one flat table of nine cells each. */
function counted({ year, rollcalls, places }: Year): JointVotes[] {
  const size = places.size;
  const cells = new Uint32Array(size * size * 9);
  for (const votes of rollcalls.values())
    for (let i = 0; i < votes.length; i++) {
      const [a, va] = votes[i] as [number, number];
      for (let k = 0; k < votes.length; k++) {
        const [b, vb] = votes[k] as [number, number];
        const cell = (a * size + b) * 9 + 3 * (va - 1) + vb - 1;
        cells[cell] = (cells[cell] as number) + 1;
      }
    }
  const ids = [...places.keys()];
  const order = ids.map((_, i) => i).sort((x, y) => ((ids[x] as string) < (ids[y] as string) ? -1 : 1));
  const found: JointVotes[] = [];
  order.forEach((a, i) => {
    for (const b of order.slice(i + 1)) {
      const counts = [...cells.subarray((a * size + b) * 9, (a * size + b) * 9 + 9)];
      const n = counts.reduce((sum, c) => sum + c, 0);
      if (n > 0) found.push({ a: ids[a] as string, b: ids[b] as string, year, n, counts });
    }
  });
  return found;
}
