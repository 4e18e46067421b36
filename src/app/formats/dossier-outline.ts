/** A dossier in words: sections, paragraphs and tables, for every form that is text. Sources are numbered as they come. */
import type { PlaceId } from "../../core/index.js";
import { messagesFor, placeNamerFor } from "../interface-language.js";
import type { CheckedPledge } from "../list-pledges.js";
import type { Entry, Group, KeyFigure, Organisation, Series, ShownDossier } from "../show-dossier.js";

export interface OutlineTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers. */
  readonly right: readonly number[];
}

export interface OutlineSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly OutlineTable[];
}

export interface DossierOutline {
  readonly title: string;
  readonly language: string;
  readonly sections: readonly OutlineSection[];
  readonly sourcesTitle: string;
  /** In the order of their numbers, from 1. */
  readonly sources: readonly string[];
}

export async function dossierOutline(dossier: ShownDossier, ui = "en"): Promise<DossierOutline> {
  const { citeText } = await import("../../sources/index.js");
  const writer = new Writer(dossier, await messagesFor(ui), await placeNamerFor(ui));
  const sections = writer.sections();
  const byId = new Map(dossier.sources.map((s) => [s.id, s]));
  return {
    title: dossier.places.map((p) => writer.place(p)).join(" – "),
    language: ui,
    sections,
    sourcesTitle: writer.words.sections.sources,
    sources: writer.cited().map((id) => {
      const source = byId.get(id);
      return source === undefined ? id : `${citeText(source)} ${writer.words.dossier.licence(source.licenseName)}`;
    }),
  };
}

type Messages = Awaited<ReturnType<typeof messagesFor>>;

class Writer {
  private readonly numbers = new Map<string, number>();
  readonly words: Messages["pages"];

  constructor(
    private readonly dossier: ShownDossier,
    private readonly messages: Messages,
    readonly place: (id: PlaceId) => string,
  ) {
    this.words = messages.pages;
  }

  cited = (): readonly string[] => [...this.numbers.keys()];

  private cite(id: string): string {
    const n = this.numbers.get(id) ?? this.numbers.size + 1;
    this.numbers.set(id, n);
    return `[${n}]`;
  }

  sections(): OutlineSection[] {
    const { dossier: d, words } = this;
    const section = (name: keyof Messages["pages"]["sections"], tables: readonly OutlineTable[]): OutlineSection => {
      const gap = d.gaps.find((g) => g.section === name);
      const how = gap?.sources.map((id) => `khorgos pull ${id}`).join(", ") ?? "";
      const nothing = `${words.dossier.noData} ${how === "" ? words.dossier.byHand : `${words.dossier.fetch} ${how}`}`;
      return { title: words.sections[name], paragraphs: tables.length === 0 ? [nothing] : [], tables };
    };
    return [
      section("overview", d.overview.length === 0 ? [] : [this.overview(d.overview)]),
      section("trade", [
        ...this.series(words.dossier.tradeChart(...this.names()), d.trade.series),
        ...d.trade.legs.flatMap((l) =>
          this.series(words.dossier.leg(this.place(l.exporter), this.place(l.importer)), l.series),
        ),
        ...d.trade.ranks.map((g) => this.group(g)),
      ]),
      section(
        "investment",
        d.investment.map((g) => this.group(g)),
      ),
      section("projects", [...d.projects.stated.map((g) => this.group(g)), ...this.projects()]),
      section("politics", [...this.events(), ...d.politics.stated.map((g) => this.group(g))]),
      section("multilateral", this.organisations(d.multilateral.organisations)),
      section("voting", this.voting()),
      section(
        "transport",
        d.transport.map((g) => this.group(g)),
      ),
      section(
        "exchange",
        d.exchange.map((g) => this.group(g)),
      ),
      section(
        "pledges",
        d.pledges.flat().map((p) => this.pledge(p)),
      ),
    ];
  }

  private names(): [string, string] {
    const [a, b] = this.dossier.places;
    return [this.place(a), this.place(b)];
  }

  private whose = ({ basis }: Pick<Entry, "basis">): string =>
    this.messages.label({ basis, dimensions: {} }, this.place);

  private amount(e: Pick<Entry, "value" | "unit" | "bound">): string {
    const text = this.messages.quantity(e.value, e.unit, /^[A-Z]{3}$/.test(e.unit) ? 3 : undefined);
    return e.bound ? `${this.words.dossier.atLeast} ${text}` : text;
  }

  private title({ measure, form, subject, counterpart }: KeyFigure | Group): string {
    if (form === "rank") return this.words.dossier.rank(this.place(subject), this.place(counterpart));
    const name = this.messages.measures[measure];
    const capital = name.slice(0, 1).toLocaleUpperCase() + name.slice(1);
    const directed = /^(investment|students|visitors|institutes)/.test(measure);
    return directed ? `${capital}: ${this.place(subject)} → ${this.place(counterpart)}` : capital;
  }

  private overview(keys: readonly KeyFigure[]): OutlineTable {
    const { columns, sections } = this.words;
    return {
      title: sections.overview,
      heads: [columns.what, columns.value, columns.whose, columns.period, ""],
      rows: keys.flatMap((k) =>
        k.entries.map((e, n) => [
          n === 0 ? this.title(k) : "",
          this.amount(e),
          this.whose(e),
          this.messages.period(e.period),
          this.cite(e.source),
        ]),
      ),
      right: [1],
    };
  }

  private group(g: Group): OutlineTable {
    const { columns } = this.words;
    return {
      title: this.title(g),
      heads: [columns.period, columns.value, columns.whose, ""],
      rows: g.entries.map((e) => [this.messages.period(e.period), this.amount(e), this.whose(e), this.cite(e.source)]),
      right: [1],
    };
  }

  /** Years in rows, a column for each side; only series of more than one year. */
  private series(title: string, all: readonly Series[]): OutlineTable[] {
    const shown = all.filter((s) => s.unit === "USD" && (s.basis.kind === "own-statistics" || s.points.length > 4));
    const years = [...new Set(shown.flatMap((s) => s.points.map((p) => p.year)))].sort((x, y) => y - x);
    if (years.length === 0) return [];
    const cell = (s: Series, year: number): string => {
      const point = s.points.find((p) => p.year === year);
      return point === undefined ? "–" : `${this.amount(point)} ${this.cite(point.source)}`;
    };
    return [
      {
        title,
        heads: [this.words.columns.year, ...shown.map(this.whose)],
        rows: years.map((year) => [String(year), ...shown.map((s) => cell(s, year))]),
        right: shown.map((_, n) => n + 1),
      },
    ];
  }

  private projects(): OutlineTable[] {
    const { columns, sections, sectors, statuses, dossier } = this.words;
    const { list } = this.dossier.projects;
    if (list.length === 0) return [];
    const base = (text: string | undefined): string =>
      text?.startsWith("constant-") ? `, ${dossier.priceBase(text.slice("constant-".length))}` : "";
    return [
      {
        title: sections.projects,
        heads: [columns.title, columns.sector, columns.status, columns.year, columns.amount, ""],
        rows: list.map((p) => [
          p.title,
          sectors[p.sector] ?? p.sector,
          statuses[p.status] ?? p.status,
          p.committed ?? p.started ?? "",
          p.amount === undefined ? "–" : `${this.messages.quantity(p.amount, p.unit ?? "USD", 3)}${base(p.priceBase)}`,
          this.cite(p.source),
        ]),
        right: [4],
      },
    ];
  }

  private events(): OutlineTable[] {
    const { columns, dossier, partnership } = this.words;
    const { events } = this.dossier.politics;
    if (events.length === 0) return [];
    return [
      {
        title: dossier.timeline,
        heads: [columns.period, columns.kind, columns.title, columns.place, ""],
        rows: [...events]
          .reverse()
          .map((e) => [
            this.messages.period(e.period),
            this.messages.measures[e.type],
            e.status === undefined ? e.title : `${e.title} (${partnership[e.status] ?? e.status})`,
            [e.place ?? "", e.host === undefined ? "" : this.place(e.host)].filter((t) => t !== "").join(", "),
            this.cite(e.source),
          ]),
        right: [],
      },
    ];
  }

  private organisations(all: readonly Organisation[]): OutlineTable[] {
    const { columns, roles, sections } = this.words;
    if (all.length === 0) return [];
    const role = ({ memberships }: Organisation, side: PlaceId): string =>
      memberships
        .filter((m) => m.place === side)
        .map((m) => `${roles[m.role] ?? m.role}, ${this.messages.period(m.period)} ${this.cite(m.source)}`)
        .join("; ") || "–";
    return [
      {
        title: sections.multilateral,
        heads: [columns.organisation, ...this.names()],
        rows: all.map((o) => [this.place(o.organisation), ...this.dossier.places.map((p) => role(o, p))]),
        right: [],
      },
    ];
  }

  private voting(): OutlineTable[] {
    const { columns, dossier } = this.words;
    const { voting } = this.dossier.multilateral;
    if (voting.length === 0) return [];
    return [
      {
        title: dossier.votingChart,
        heads: [columns.year, this.names().join(" – "), dossier.median],
        rows: voting.map((v) => [String(v.year), v.agreement.toFixed(2), v.median.toFixed(2)]),
        right: [1, 2],
      },
    ];
  }

  private pledge({ pledge: p, verdict }: CheckedPledge): OutlineTable {
    const { columns, dossier } = this.words;
    const target = this.messages.quantity(p.value, p.unit);
    const goal =
      p.deadline === undefined
        ? `${target}, ${this.messages.words.noDeadline}`
        : dossier.target(target, this.messages.period(p.deadline));
    return {
      title: `${this.messages.measures[p.measure]}: ${goal} (${p.authority}, ${this.messages.period(p.made)}) ${this.cite(p.source)}`,
      heads: [columns.status, columns.value, columns.whose, columns.period, ""],
      rows: verdict.readings.map((r) => [
        r.state === undefined ? "" : this.messages.status[r.state],
        r.value === null ? "" : this.messages.quantity(r.value, r.unit ?? "count", 3),
        r.label,
        r.period === null ? "" : this.messages.period(r.period),
        this.cite(r.source),
      ]),
      right: [1],
    };
  }
}
