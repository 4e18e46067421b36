import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const GERMAN = "examples/partnership.de.txt";
const ENGLISH = "examples/partnership.en.txt";
interface Printed {
  readonly document: { readonly language: string; readonly length: number };
  readonly statements: readonly {
    readonly id: string;
    readonly form: string;
    readonly quote: { exact: string; start: number; end: number };
  }[];
  readonly verdicts: readonly {
    readonly statement: string;
    readonly status: string;
    readonly summary: string;
    readonly readings: readonly Record<string, unknown>[];
  }[];
}
const printed = (out: string): Printed => JSON.parse(out) as Printed;

describe("khorgos check", () => {
  it("prints the contract as JSON: one verdict a statement, offsets that fit, labelled readings", async () => {
    const { exit, out, err } = await run(["check", GERMAN, "--json"]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    const { document, statements, verdicts } = printed(out);
    const text = readFileSync(GERMAN, "utf8");
    expect(document).toMatchObject({ language: "de", length: text.length });
    expect(verdicts.map((v) => v.statement)).toEqual(statements.map((s) => s.id));
    for (const { quote } of statements) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    for (const v of verdicts) {
      expect(v.summary).toMatch(/\.$|:$/);
      for (const r of v.readings)
        expect(Object.keys(r).slice(0, 9)).toEqual([
          "id",
          "label",
          "value",
          "unit",
          "period",
          "holds",
          "deviation",
          "source",
          "locator",
        ]);
    }
  });
  it("says that the turnover holds by China's figures and not by Kazakhstan's", async () => {
    const { verdicts, statements } = printed((await run(["check", ENGLISH, "--json"])).out);
    const level = statements.find((s) => s.form === "level" && s.quote.exact.includes("41"));
    const verdict = verdicts.find((v) => v.statement === level?.id);
    expect(verdict?.status).toBe("depends");
    const held = (id: string) => verdict?.readings.filter((r) => String(r.id).startsWith(id)).map((r) => r.holds);
    expect(held("own-statistics:CHN")).toContain(true);
    expect(held("own-statistics:KAZ")).not.toContain(true);
  });
  it("prints the same bytes twice, and a line an article for several", async () => {
    const several = ["check", GERMAN, ENGLISH, "--json"];
    const [first, second] = [await run(several), await run(several)];
    expect(first.out).toBe(second.out);
    expect(
      first.out
        .trimEnd()
        .split("\n")
        .map((line) => printed(line).document.language),
    ).toEqual(["de", "en"]);
  });
  it("takes title, date and language from the options", async () => {
    const { out } = await run(["check", "-", "--json", "--lang", "en", "--date", "2024-03-01", "--title", "A title"], {
      stdin: "Trade grew.",
    });
    expect(JSON.parse(out)).toMatchObject({ document: { title: "A title", date: "2024-03-01", language: "en" } });
  });
  it("fails on the verdicts that --fail-on names, and only on them", async () => {
    expect((await run(["check", ENGLISH, "--fail-on", "contradicted"])).exit).toBe(1);
    expect((await run(["check", ENGLISH, "--fail-on", "missed, inconsistent"])).exit).toBe(0);
  });
  it("speaks the article's language, or the one asked for", async () => {
    expect((await run(["check", GERMAN])).out).toContain("kommt darauf an");
    expect((await run(["check", GERMAN, "--ui", "en"])).out).toContain("China’s statistics");
  });
});

describe("what the terminal shows", () => {
  const widest = (text: string): number => Math.max(...text.split("\n").map((line) => [...line].length));
  it.each([80, 100, 160])("fits into %i columns", async (columns) => {
    for (const args of [
      ["check", GERMAN],
      ["read", GERMAN],
      ["record", "list"],
      ["record", "show", "CHN-KAZ"],
    ]) {
      const { out } = await run(args, { columns, isTerminal: true, env: { NO_COLOR: "1" } });
      expect(widest(out), args.join(" ")).toBeLessThanOrEqual(columns);
    }
  });
  it("is coloured for people only, and as NO_COLOR and FORCE_COLOR say", async () => {
    const coloured = async (isTerminal: boolean, env: NodeJS.ProcessEnv) =>
      (await run(["check", ENGLISH], { isTerminal, env })).out.includes("\u001b[");
    expect(await coloured(true, {})).toBe(true);
    expect(await coloured(false, {})).toBe(false);
    expect(await coloured(true, { NO_COLOR: "1" })).toBe(false);
    expect(await coloured(false, { FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured(true, { FORCE_COLOR: "0" })).toBe(false);
    expect(await coloured(true, { TERM: "dumb" })).toBe(false);
  });
  it("says the same with and without colour", async () => {
    const plain = (await run(["record", "list"])).out;
    const coloured = (await run(["record", "list"], { isTerminal: true })).out;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with this one
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });
  it("shows value, whose figure, period, deviation and a numbered source", async () => {
    const { out } = await run(["check", ENGLISH], { columns: 120 });
    expect(out).toMatch(/✓ +\$41 bn {2}China’s statistics +2023 +exact +\[\d+\]/);
    expect(out).toMatch(/✗ +\$31\.4 bn {2}Kazakhstan’s statistics.* 2023 +\+30\.6% +\[\d+\]/);
    expect(out).toMatch(/^✓ \d+ holds {3}◐ \d+ depends {3}✗ 1 contradicted/m);
  });
});

describe("the record", () => {
  it("is verified", async () => {
    const { exit, out } = await run(["record", "verify"]);
    expect({ exit, clean: out.includes("✓ No problems.") }).toEqual({ exit: 0, clean: true });
  });
  it("is listed, the fullest dyad first", async () => {
    const { dyads } = JSON.parse((await run(["record", "list", "--json"])).out) as { dyads: { dyad: string }[] };
    expect(dyads[0]?.dyad).toBe("CHN-KAZ");
  });
  it.each([[["CHN-KAZ"]], [["KAZ", "CHN"]], [["China", "Kasachstan"]], [["Китай-Казахстан"]]])(
    "is shown for %s",
    async (places) => {
      expect(JSON.parse((await run(["record", "show", ...places, "--json"])).out)).toMatchObject({ dyad: "CHN-KAZ" });
    },
  );
  it("says so where there is nothing", async () => {
    expect((await run(["record", "show", "FJI-TON"])).out).toContain("Nothing is on record");
  });
});

describe("khorgos cite", () => {
  const sources = readFileSync("record/sources.csv", "utf8").split("\n");
  const id = sources[1]?.split(",")[0] ?? "";
  it.each([
    ["text", id.length],
    ["bibtex", 20],
    ["csl-json", 20],
  ])("writes %s", async (format, least) => {
    const { exit, out } = await run(["cite", id, "--format", String(format)]);
    expect(exit).toBe(0);
    expect(out.length).toBeGreaterThan(Number(least));
    if (format === "csl-json") expect(JSON.parse(out)).toHaveLength(1);
    if (format === "bibtex") expect(out).toMatch(/^@\w+\{[\w-]+,/);
  });
  it("names the nearest ids for a slip", async () => {
    const { exit, err } = await run(["cite", `${id}x`]);
    expect(exit).toBe(1);
    expect(err).toContain(`Did you mean ${id}`);
  });
});

describe("help", () => {
  it.each([
    [[]],
    [["check"]],
    [["read"]],
    [["record"]],
    [["record", "verify"]],
    [["record", "list"]],
    [["record", "show"]],
    [["cite"]],
    [["start"]],
  ])("%s --help exits with 0 and teaches", async (command) => {
    const { exit, out } = await run([...command, "--help"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^Usage: khorgos/);
    if (!["start", "record"].includes(command.at(-1) ?? "")) expect(out).toMatch(/Examples:\n {2}khorgos /);
  });
  it("prints the version of the package", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect((await run(["--version"])).out).toBe(`${version}\n`);
  });
  it("starts with the bundled example and says what to do next", async () => {
    const { exit, out } = await run(["start"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/Kasachstan und China rücken[\s\S]*Next:\n[\s\S]*listens at http:\/\/127\.0\.0\.1:\d+/);
  });
});

describe.skipIf(!existsSync("dist/cli/index.js"))("the command itself (needs npm run build)", () => {
  it("prints what the functions print", async () => {
    const { out } = await run(["record", "list", "--json"]);
    expect(execFileSync(process.execPath, ["bin/khorgos.js", "record", "list", "--json"], { encoding: "utf8" })).toBe(
      out,
    );
  });
  it("ends quietly when its reader goes away", () => {
    const shell = spawnSync(
      "bash",
      ["-c", `"${process.execPath}" bin/khorgos.js record show CHN-KAZ | head -1; echo "\${PIPESTATUS[0]}"`],
      { encoding: "utf8" },
    );
    expect(shell.stderr).toBe("");
    expect(shell.stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(shell.stdout.trimEnd().endsWith("\n0")).toBe(true);
  });
  it("passes the exit status on", () => {
    expect(spawnSync(process.execPath, ["bin/khorgos.js", "read", "no-such-file"]).status).toBe(1);
    expect(spawnSync(process.execPath, ["bin/khorgos.js", "--no-such-option"]).status).toBe(2);
  });
});
