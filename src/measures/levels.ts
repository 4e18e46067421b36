import type { Figure, MeasureId, PlaceId } from "../core/index.js";
import type { Book } from "./book.js";
import { measureOf } from "./catalogue.js";
import { involves, type Observation } from "./observation.js";
import { observationsOf } from "./releases.js";
import { balanceLevels, leg, turnoverLevels } from "./trade-levels.js";

/** Which quantity: a measure between two places, of one product where one is named. */
export interface LevelQuery {
  readonly measure: MeasureId;
  readonly subject: PlaceId;
  /** Left out for a quantity of one place alone: `economy.gdp`. */
  readonly counterpart?: PlaceId | undefined;
  readonly product?: string | undefined;
}

async function evaluate(book: Book, q: LevelQuery): Promise<readonly Observation[]> {
  const { subject, counterpart } = q;
  const isWanted = (f: Figure): boolean => f.form === "level" && f.product === q.product;
  if (counterpart === undefined) {
    const own = await book.figuresOf(subject);
    return observationsOf(
      own.filter((f) => isWanted(f) && f.measure === q.measure && f.counterpart === undefined),
      book,
    );
  }
  const figures = (await book.figures(subject, counterpart)).filter(isWanted);
  switch (q.measure) {
    case "trade.turnover":
      return turnoverLevels(figures, subject, counterpart, book);
    case "trade.exports":
      return leg(figures, subject, counterpart, book);
    case "trade.imports":
      return leg(figures, counterpart, subject, book);
    case "trade.balance":
      return balanceLevels(figures, subject, counterpart, book);
    default: {
      const rows = figures.filter((f) => f.measure === q.measure);
      const { directed } = measureOf(q.measure);
      return observationsOf(directed ? rows.filter((f) => involves(f, subject, counterpart)) : rows, book);
    }
  }
}

/** All that the record says about a quantity, in every period and under every basis; worked out once a record. */
export function levels(book: Book, q: LevelQuery): Promise<readonly Observation[]> {
  const key = `levels ${q.measure} ${q.subject} ${q.counterpart ?? ""} ${q.product ?? ""}`;
  return book.remember(key, () => evaluate(book, q));
}

/**
 * Published changes, ratios, shares and ranks of a quantity, as observations. A change of exports is also the change of
 * the mirror's imports; a share or a rank belongs to the one whose whole or whose order it is.
 */
export async function published(
  book: Book,
  q: LevelQuery,
  form: Exclude<Figure["form"], "level">,
  isWanted: (f: Figure) => boolean = () => true,
): Promise<readonly Observation[]> {
  const { subject, counterpart } = q;
  const rows = await book.remember(`${form} ${subject} ${counterpart ?? ""}`, async () => {
    const all = counterpart === undefined ? await book.figuresOf(subject) : await book.figures(subject, counterpart);
    return all.filter((f) => f.form === form);
  });
  const isAbout = (f: Figure): boolean =>
    form === "change" || form === "ratio"
      ? sameQuantity(f, q)
      : f.measure === q.measure && involves(f, subject, counterpart);
  return observationsOf(
    rows.filter((f) => f.product === q.product && isAbout(f) && isWanted(f)),
    book,
  );
}

/** Is the figure about the quantity asked for, in its own or in the mirror's words? */
function sameQuantity(f: Figure, q: LevelQuery): boolean {
  if (f.measure === q.measure) return involves(f, q.subject, q.counterpart) || !measureOf(q.measure).directed;
  const mirrored = f.subject === q.counterpart && f.counterpart === q.subject;
  const legs: readonly string[] = ["trade.exports", "trade.imports"];
  return mirrored && legs.includes(f.measure) && legs.includes(q.measure);
}
