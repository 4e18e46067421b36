import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);

/** `ts` blocks of the page, each with the `text` block that follows it: what it prints. */
const examples = [
  ...readFileSync("docs/library.md", "utf8").matchAll(/^```ts\n(.*?)^```\n\n```text\n(.*?)^```/gms),
].map((m, i) => ({ name: `example-${i + 1}`, code: m[1] ?? "", prints: m[2] ?? "" }));

/** A program elsewhere that depends on the built package, as its `exports` give it away. */
const dir = mkdtempSync(join(tmpdir(), "khorgos-library-"));
afterAll(() => rmSync(dir, { recursive: true }));

describe("docs/library.md", () => {
  beforeAll(async () => {
    mkdirSync(join(dir, "node_modules"));
    symlinkSync(resolve("."), join(dir, "node_modules", "khorgos"), "junction");
    symlinkSync(resolve("node_modules", "@types"), join(dir, "node_modules", "@types"), "junction");
    for (const { name, code } of examples) writeFileSync(join(dir, `${name}.ts`), code);
    writeFileSync(join(dir, "package.json"), JSON.stringify({ type: "module" }));
    const compilerOptions = {
      module: "nodenext",
      target: "es2023",
      strict: true,
      types: ["node"],
      noEmitOnError: true,
    };
    writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    await run(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", dir]).catch((cause) => {
      throw new Error(cause.stdout);
    });
  }, 120_000);

  it("has an example of each thing, each with what it prints", () => {
    expect(examples.length).toBe(readFileSync("docs/library.md", "utf8").match(/^```ts$/gm)?.length);
    expect(examples.length).toBeGreaterThan(4);
  });
  it.each(examples)("$name compiles and prints what the page shows", async ({ name, prints }) => {
    const { KHORGOS_RECORD: _, ...env } = process.env;
    const { stdout } = await run(process.execPath, [join(dir, `${name}.js`)], {
      cwd: dir,
      env: { ...env, XDG_DATA_HOME: dir },
    });
    expect(stdout).toBe(prints);
  });
  it("names only what the package exports", async () => {
    const library: object = await import(resolve("dist/app/index.js"));
    const table = readFileSync("docs/library.md", "utf8").split("## What there is")[1] ?? "";
    const named = [...table.matchAll(/`([a-zA-Z]+|[A-Z_]+)(?:\([^`]*\))?`/g)].map((m) => m[1] ?? "");
    expect(named).toContain("openRecord");
    expect(named.filter((name) => !(name in library) && !["json", "percent"].includes(name))).toEqual([]);
  });
});
