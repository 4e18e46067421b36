import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BarState, DownloadBar } from "../../src/cli/terminal/download-bar.js";
import { shownBytes, shownTime } from "../../src/cli/terminal/sizes.js";
import { widthOf } from "../../src/cli/terminal/width.js";
import { type Server, silence, startServer, status } from "../record/pull-server.js";
import { BACI, baciCsv, baciZip, manyRows } from "../record/pull-setup.js";
import { run } from "./run.js";

let dir = "";
let record = "";
let server: Server;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "khorgos-pull-cli-"));
  record = join(dir, "record");
  server = await startServer();
});
afterEach(async () => {
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

const env = (): NodeJS.ProcessEnv => ({
  KHORGOS_MIRROR_CEPII_BACI: server.base,
  KHORGOS_MIRROR_UN_COMTRADE: server.base,
});
const ask = (args: readonly string[], world: Parameters<typeof run>[1] = {}) =>
  run(["pull", ...args, "--record", record], { ...world, env: { ...env(), ...world.env } });
const baci = ["cepii-baci", "--release", "202301"];

describe("khorgos pull", () => {
  it("says what came and what became of it", async () => {
    server.files.set(BACI, { body: baciZip() });
    const first = await ask(baci);
    expect(first.exit).toBe(0);
    expect(first.out).toMatch(
      /^✓ BACI_HS92_V202301\.zip {2}imported · \d.* · sha256 [0-9a-f]{12}\n {2}✓ BACI_HS92_Y2021_V202301\.csv {2}cepii-baci/,
    );
    expect(first.err).toContain("Readme.txt");
    const again = await ask(baci);
    expect(again.out).toMatch(/^= BACI_HS92_V202301\.zip {2}not modified/);
    expect(again.err).toBe("");
  });

  it("prints JSON, and nothing of progress", async () => {
    server.files.set(BACI, { body: baciZip() });
    const { exit, out } = await ask([...baci, "--json"]);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ source: "cepii-baci", left: 0, files: [{ outcome: "imported" }] });
  });

  it("draws a line that is written over, where a terminal looks", async () => {
    server.files.set(BACI, { body: baciZip(baciCsv(manyRows(5000))) });
    const { err, out } = await ask(baci, { isTerminal: true, columns: 80, env: { NO_COLOR: "1" } });
    expect(err).toContain("\r\u001b[2KBACI_HS92_V202301.zip");
    expect(err).toContain("100 %");
    expect(out).not.toContain("\r");
  });

  it("--dry-run lists and fetches nothing", async () => {
    const body = baciZip();
    server.files.set(BACI, { body });
    const { exit, out, err } = await ask([...baci, "--dry-run"]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain(`BACI_HS92_V202301.zip  ${shownBytes(body.length)}`);
    expect(out).toContain(`${server.base}${BACI}`);
    expect(out).toContain(`1 file to fetch, ${shownBytes(body.length)}.`);
    expect(server.asked.map((a) => a.method)).toEqual(["HEAD"]);
  });

  it("--dry-run of a source with a key says whether there is one, and no more", async () => {
    const asked = ["un-comtrade", "--places", "KAZ,Kyrgyzstan", "--years", "2015-2020", "--dry-run"];
    const without = await ask(asked);
    expect(without.out).toContain("Without a key (COMTRADE_API_KEY is not set).");
    expect(without.out).toContain("size unknown");
    const { out, err } = await ask(asked, { env: { COMTRADE_API_KEY: "t0ps3cret" } });
    expect(out).toContain("With the key in COMTRADE_API_KEY.");
    expect(out + err).not.toContain("t0ps3cret");
    expect(server.asked).toEqual([]);
  });

  it("a server’s refusal: what, where, and exit 1", async () => {
    server.faults.push(status(404));
    const { exit, err, out } = await ask(baci);
    expect(exit).toBe(1);
    expect(err).toContain(
      `khorgos: BACI_HS92_V202301.zip was not fetched from ${server.base}${BACI}: 404, there is nothing`,
    );
    expect(out).toContain("✗ BACI_HS92_V202301.zip  failed");
  });

  it.each([
    [["no-such-source"], "There is no source no-such-source"],
    [["cepii-baaci"], "Did you mean cepii-baci"],
    [["un-comtrade", "--places", "Chinna", "--years", "2023"], "is no place that Khorgos knows"],
    [["un-comtrade", "--places", "KAZ"], "UN Comtrade needs years"],
    [["cepii-baci", "--places", "KAZ"], "cepii-baci does not listen to --places. It takes --release, --set."],
    [["un-comtrade", "--places", "KAZ", "--years", "2024-2015"], "--years takes a year or a span"],
    [["un-comtrade", "--places", " , ", "--years", "2024"], "--places takes places"],
  ])("%j is wrong usage", async (args, said) => {
    const { exit, err } = await ask(args);
    expect(err).toContain(said);
    expect(exit).toBe(2);
    expect(server.asked).toEqual([]);
  });

  it("onto a cluster is wrong usage: records are pulled into folders", async () => {
    const { exit, err } = await run(["pull", ...baci, "--record", "clickhouse://db1/khorgos"], { env: env() });
    expect({ exit, asked: server.asked }).toEqual({ exit: 2, asked: [] });
    expect(err).toContain("khorgos record push");
  });

  it("a source that is had by hand: where, exit 1", async () => {
    const { exit, err } = await ask(["wits"]);
    expect(exit).toBe(1);
    expect(err).toContain("khorgos import FILE");
  });
});

describe("a pull that is stopped", () => {
  const start = (signalled: (pid: number) => void) =>
    new Promise<{ code: number | null; err: string }>((resolve) => {
      const args = ["bin/khorgos.js", "pull", ...baci, "--record", record];
      const child = spawn(process.execPath, args, {
        env: { ...process.env, ...env() },
        stdio: ["ignore", "ignore", "pipe"],
      });
      let err = "";
      child.stderr.on("data", (chunk: Buffer) => {
        err += String(chunk);
      });
      child.once("exit", (code) => resolve({ code, err }));
      if (child.pid !== undefined) signalled(child.pid);
    });
  const begun = (): number => {
    try {
      const folder = readdirSync(join(record, "downloads")).find((n) => n.endsWith(".part")) ?? "";
      return readFileSync(join(record, "downloads", folder, "BACI_HS92_V202301.zip")).length;
    } catch {
      return 0;
    }
  };
  const stopWith = (signal: NodeJS.Signals) =>
    start(async (pid) => {
      while (begun() === 0) await wait(20);
      process.kill(pid, signal);
    });

  it.each([["SIGINT", 130] as const, ["SIGKILL", null] as const])(
    "by %s goes on where it was",
    async (signal, code) => {
      const body = baciZip(baciCsv(manyRows(30_000)));
      server.files.set(BACI, { body });
      server.faults.push(silence(80_000));
      const stopped = await stopWith(signal);
      expect(stopped.code).toBe(code);
      if (signal === "SIGINT") expect(stopped.err).toContain("Interrupted. The record is as it was");
      expect(readdirSync(record)).toEqual(["downloads"]);
      const kept = begun();
      expect(kept).toBeGreaterThan(0);
      const done = await ask([...baci, "--json"]);
      expect(done.exit).toBe(0);
      expect(server.asked[1]?.headers.range).toBe(`bytes=${kept}-`);
      expect(JSON.parse(done.out)).toMatchObject({
        files: [{ outcome: "imported", resumed: kept, bytes: body.length }],
      });
    },
  );
});

describe("the progress line", () => {
  const words = {
    left: (time: string) => `${time} left`,
    waiting: (time: string, cause: string) => `waiting ${time}: ${cause}`,
    importing: "importing",
    asking: "asking",
  };
  const state = (bytes: number, more: Partial<BarState> = {}): BarState => ({
    state: "bytes",
    file: "BACI_HS92_V202501.zip",
    index: 1,
    of: 1,
    bytes,
    total: 2_000_000_000,
    ...more,
  });
  it("has bar, share, size, rate and time left, and keeps within the terminal", () => {
    let now = 0;
    const bar = new DownloadBar(words, "en", () => now);
    bar.line(state(0), 100);
    now = 4000;
    expect(bar.line(state(500_000_000), 100)).toBe(
      "BACI_HS92_V202501.zip  ███████░░░░░░░░░░░░░░░░░░░░░   25 %  500 MB / 2 GB  125 MB/s  0:12 left",
    );
    for (const columns of [40, 60, 79, 120, 200])
      expect(widthOf(bar.line(state(1_000_000_000), columns))).toBeLessThanOrEqual(columns);
  });
  it("goes by the last seconds, and begins anew with each file", () => {
    let now = 0;
    const bar = new DownloadBar(words, "en", () => now);
    for (const [at, bytes] of [
      [0, 0],
      [1000, 100_000_000],
      [10_000, 101_000_000],
      [20_000, 102_000_000],
    ] as const) {
      now = at;
      bar.line(state(bytes), 120);
    }
    expect(bar.line(state(102_000_000), 120)).toContain("100 kB/s");
    expect(bar.line(state(5, { file: "other.zip" }), 120)).not.toContain("/s");
  });
  it("says what it waits for", () => {
    const bar = new DownloadBar(words, "en", () => 0);
    expect(bar.line(state(0, { state: "wait", ms: 37_000, cause: "429", index: 2, of: 9 }), 100)).toBe(
      "2/9 BACI_HS92_V202501.zip  waiting 0:37: 429",
    );
  });
  it("writes sizes and times as languages do", () => {
    expect(
      [shownBytes(999), shownBytes(12_345), shownBytes(2e9, "de"), shownBytes(1.5e6, "ru")].map((t) =>
        t.replaceAll("\u00a0", " "),
      ),
    ).toEqual(["999 byte", "12.3 kB", "2 GB", "1,5 МБ"]);
    expect([shownTime(0), shownTime(7200), shownTime(3_723_000)]).toEqual(["0:00", "0:08", "1:02:03"]);
  });
});

describe("khorgos sources", () => {
  it.each([80, 160])("fits into %i columns, with a row for every source", async (columns) => {
    const { exit, out, err } = await run(["sources"], { columns, env: { XDG_DATA_HOME: dir } });
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    const lines = out.split("\n");
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
    expect(lines.filter((line) => /^[·✓] /.test(line))).toHaveLength(18);
    expect(out).toContain("not to be passed on");
    expect(out).toContain("un-comtrade: COMTRADE_API_KEY");
  });
});
