/** A record, and where the next one begins. */
interface Found {
  readonly cells: readonly string[];
  readonly next: number;
}

/** A quote that is never closed would swallow the rest of a file; no record of any source comes near this many letters. */
const LONGEST_RECORD = 4 * 1024 * 1024;

const tooLong = (): Error => new Error(`a record of more than ${LONGEST_RECORD} letters; a quote is not closed`);

/**
 * Splits delimited text into records while it arrives. Line ends are `\n`, `\r\n`, or, where a file has nothing else, `\r`.
 * Strict as RFC 4180: a quote stands around a whole cell or is doubled inside one; anything else throws.
 */
export class RecordSplitter {
  private text = "";
  private newline: "\n" | "\r" | undefined;
  private nextQuote = -1;

  constructor(
    private readonly delimiter: string,
    private readonly quoted: boolean,
  ) {}

  /** The records that end in what has arrived so far; with `last`, the unfinished one too. */
  *push(arrived: string, last = false): Iterable<readonly string[]> {
    this.text += arrived;
    this.nextQuote = -1;
    this.newline ??= this.lineEndOf(last);
    let at = 0;
    while (this.newline !== undefined && at < this.text.length) {
      const found = this.record(at, this.newline, last);
      if (!found) break;
      if (found.next - at > LONGEST_RECORD) throw tooLong();
      at = found.next;
      yield found.cells;
    }
    this.text = this.text.slice(at);
    if (this.text.length > LONGEST_RECORD) throw tooLong();
  }

  /** Decided by the first line end; a `\r` at the very end of what is there may yet be followed by `\n`. */
  private lineEndOf(last: boolean): "\n" | "\r" | undefined {
    if (this.text.includes("\n")) return "\n";
    const old = this.text.indexOf("\r");
    if (old >= 0 && old < this.text.length - 1) return "\r";
    return last ? "\n" : undefined;
  }

  private record(at: number, newline: string, last: boolean): Found | undefined {
    const end = this.text.indexOf(newline, at);
    if (end < 0 && !last) return undefined;
    const stop = end < 0 ? this.text.length : end;
    if (this.quoted && this.quoteFrom(at) < stop) return this.quotedRecord(at, newline, last);
    const line = this.text.slice(at, this.text[stop - 1] === "\r" && stop > at ? stop - 1 : stop);
    return { cells: line.split(this.delimiter), next: stop + 1 };
  }

  /** Where the next quote stands; asked in rising order, the text is scanned once. */
  private quoteFrom(at: number): number {
    if (this.nextQuote < at) {
      const quote = this.text.indexOf('"', at);
      this.nextQuote = quote < 0 ? Number.POSITIVE_INFINITY : quote;
    }
    return this.nextQuote;
  }

  /** Cell by cell, for records with quotes. `undefined`: the record goes on in what has not arrived yet. */
  private quotedRecord(start: number, newline: string, last: boolean): Found | undefined {
    const { text, delimiter } = this;
    const cells: string[] = [];
    let lineEnd = -1;
    for (let at = start; ; at += delimiter.length) {
      if (text[at] === '"') {
        const cell = this.quotedCell(at, newline, last);
        if (!cell) return undefined;
        cells.push(cell.text);
        at = cell.end;
      } else {
        if (lineEnd < at) lineEnd = text.indexOf(newline, at);
        const end = this.plainEnd(at, lineEnd, last);
        if (end === undefined) return undefined;
        cells.push(plainCell(text.slice(at, end), end === lineEnd || end === text.length));
        at = end;
      }
      if (!text.startsWith(delimiter, at)) return { cells, next: at + 1 };
    }
  }

  private plainEnd(at: number, lineEnd: number, last: boolean): number | undefined {
    const comma = this.text.indexOf(this.delimiter, at);
    if (comma >= 0 && (lineEnd < 0 || comma < lineEnd)) return comma;
    if (lineEnd >= 0) return lineEnd;
    return last ? this.text.length : undefined;
  }

  private quotedCell(start: number, newline: string, last: boolean): { text: string; end: number } | undefined {
    const { text } = this;
    let cell = "";
    for (let from = start + 1; ; ) {
      const quote = text.indexOf('"', from);
      if (quote < 0 && last) throw new Error("a quote is opened and never closed");
      // Two more letters decide: a second quote, `\r\n`, a delimiter.
      if (quote < 0 || (!last && quote + 2 >= text.length)) return undefined;
      cell += text.slice(from, quote);
      if (text[quote + 1] === '"') {
        cell += '"';
        from = quote + 2;
        continue;
      }
      const end = text[quote + 1] === "\r" && newline === "\n" ? quote + 2 : quote + 1;
      if (end < text.length && text[end] !== newline && !text.startsWith(this.delimiter, end))
        throw new Error("a quote is closed in the middle of a cell");
      return { text: cell, end };
    }
  }
}

function plainCell(text: string, endsLine: boolean): string {
  if (text.includes('"')) throw new Error("a quote stands in the middle of an unquoted cell");
  return endsLine && text.endsWith("\r") ? text.slice(0, -1) : text;
}
