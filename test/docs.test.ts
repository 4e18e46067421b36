import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildProgram } from "../src/cli/program.js";
import { Session } from "../src/cli/session.js";
import { CLAIM_STATUSES, FORMS, PLEDGE_STATUSES } from "../src/core/index.js";
import { SOURCES } from "../src/sources/index.js";
import { run } from "./cli/run.js";

const pages = [
  ...readdirSync(".").filter((f) => f.endsWith(".md")),
  ...readdirSync("docs").map((f) => join("docs", f)),
  ...(readdirSync("src", { recursive: true }) as string[]).map((f) => join("src", f)),
  "bench/README.md",
].filter((f) => f.endsWith(".md"));
const text = (page: string): string => readFileSync(page, "utf8");
const withoutCode = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");

/** The anchor that a heading gets on the usual hosts. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .trim()
    .replaceAll(" ", "-");
const anchors = (page: string): string[] => [...text(page).matchAll(/^#{1,6} (.+)$/gm)].map((m) => anchor(m[1] ?? ""));

function brokenLinks(page: string): string[] {
  const links = [...withoutCode(text(page)).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map((m) => m[1] ?? "");
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = "", hash] = link.split("#");
    const target = path === "" ? page : join(dirname(page), path);
    return !existsSync(target) || (hash !== undefined && !anchors(target).includes(hash));
  });
}

describe("links", () => {
  it.each(pages)("of %s lead somewhere", (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });
  it("are found where they are broken", () => {
    expect(anchors("docs/cli.md")).toContain("khorgos-record-show");
    expect(anchors("docs/cli.md")).not.toContain("khorgos-dance");
  });
});

describe("docs/sources.md", () => {
  const page = text("docs/sources.md");
  const sections = [...page.matchAll(/^## (\S+)$/gm)].map((m) => m[1] ?? "");
  it("has a section for every source, in alphabetical order, and none for others", () => {
    expect(sections).toEqual(SOURCES.map((s) => s.id).sort());
  });
  it("says of each on which terms it is and what catches people out", () => {
    for (const section of page.split(/^## /m).slice(1)) {
      expect(section).toMatch(/\*\*Licence/);
      expect(section).toMatch(/\*\*Traps\*\*/);
    }
  });
});

interface Asked {
  readonly name: string;
  readonly options: readonly string[];
}

function commandsOf(): Asked[] {
  const nothing = {
    out: () => {},
    err: () => {},
    stdin: (async function* () {})(),
    env: {},
    isTerminal: false,
    columns: 80,
  };
  const walk = (command: ReturnType<typeof buildProgram>, prefix: string): Asked[] => {
    const name = `${prefix}${command.name()}`;
    const options = command.options.flatMap((o) => (o.long ? [o.long] : []));
    return [{ name, options }, ...command.commands.flatMap((sub) => walk(sub, `${name} `))];
  };
  return walk(buildProgram(new Session(nothing)), "");
}

describe("docs/cli.md", () => {
  const page = text("docs/cli.md");
  const commands = commandsOf();
  it("has a section for every command", () => {
    const leaves = commands.map((c) => c.name).filter((name) => !["khorgos", "khorgos record"].includes(name));
    expect(leaves).toHaveLength(23);
    expect(leaves.filter((name) => !page.includes(`\n## ${name}\n`))).toEqual([]);
  });
  it("names every option", () => {
    const options = [...new Set(commands.flatMap((c) => c.options))];
    expect(options).toContain("--fail-on");
    expect(options.filter((option) => !page.includes(option))).toEqual([]);
  });
  it("names no option that is not there", () => {
    const known = new Set([...commands.flatMap((c) => c.options), "--help"]);
    expect([...page.matchAll(/--[a-z][a-z-]+/g)].map((m) => m[0]).filter((option) => !known.has(option))).toEqual([]);
  });
});

describe("docs/measures.md", () => {
  it("is what the catalogue prints (khorgos measures --markdown > docs/measures.md)", async () => {
    expect(text("docs/measures.md")).toBe((await run(["measures", "--markdown"])).out);
  });
});

describe("docs/statements.md", () => {
  it("names every form and verdict", () => {
    const page = text("docs/statements.md");
    const words = [...FORMS, ...CLAIM_STATUSES, ...PLEDGE_STATUSES];
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });
});

/** Lines of `sh` blocks that call the command, with the exit status that a comment promises. */
const examples = pages.flatMap((page) =>
  [...text(page).matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap((block) => (block[1] ?? "").split("\n"))
    .filter((line) => /^(khorgos|node bin\/khorgos\.js) /.test(line))
    .map((line) => {
      const [command = "", comment = ""] = line.split(/\s+#\s*/);
      const args = [...command.replace(/^(khorgos|node bin\/khorgos\.js) /, "").matchAll(/"([^"]*)"|(\S+)/g)].map(
        (m) => m[1] ?? m[2] ?? "",
      );
      return { page, command, args, exit: Number(/exits (\d)/.exec(comment)?.[1] ?? 0) };
    }),
);

describe("examples in the docs", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThan(10);
  });
  it.each(examples)("$command", async ({ args, exit }) => {
    const outcome = await run(args);
    expect({ exit: outcome.exit, err: exit === 0 ? outcome.err : "" }).toEqual({ exit, err: "" });
  });
});

describe("the package", () => {
  const manifest = JSON.parse(text("package.json")) as { scripts: Record<string, string>; files: string[] };
  it("has every npm script that the docs name", () => {
    const builtIn = new Set(["ci", "i", "install", "pack"]);
    const named = pages.flatMap((page) => [...text(page).matchAll(/\bnpm (?:run )?([a-z]+)/g)].map((m) => m[1] ?? ""));
    expect(named).toContain("test");
    expect([...new Set(named)].filter((name) => !builtIn.has(name) && !(name in manifest.scripts))).toEqual([]);
  });
  it("ships only what exists", () => {
    expect(manifest.files.filter((file) => file !== "dist" && !existsSync(file))).toEqual([]);
  });
  it("is tested by CI with the README's command", () => {
    const command = "npm ci && npm test";
    for (const page of ["README.md", ".ci/run", ".github/workflows/test.yml"]) expect(text(page)).toContain(command);
  });
});
