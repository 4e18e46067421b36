import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";

/** What a room may import of other rooms and of outside packages. The order is the order of reading. */
const ROOMS: { readonly [room: string]: { readonly rooms: readonly string[]; readonly packages: readonly string[] } } =
  {
    core: { rooms: [], packages: [] },
    text: { rooms: ["core"], packages: [] },
    store: { rooms: ["core"], packages: ["@clickhouse/client", "@duckdb/node-api"] },
    documents: { rooms: ["core"], packages: ["@mozilla/readability", "linkedom", "mammoth", "unpdf"] },
    places: { rooms: ["core", "text"], packages: ["i18n-iso-countries"] },
    sources: { rooms: ["core"], packages: ["hucre", "yauzl"] },
    languages: { rooms: ["core", "text"], packages: [] },
    record: { rooms: ["core", "places", "sources", "store"], packages: ["yauzl"] },
    measures: { rooms: ["core", "places", "store"], packages: [] },
    statements: { rooms: ["core", "text"], packages: [] },
    mirror: { rooms: ["core", "measures", "store"], packages: [] },
    checks: { rooms: ["core", "places", "measures", "store"], packages: [] },
    charts: { rooms: ["core"], packages: ["d3-geo", "d3-scale", "d3-shape", "topojson-client", "world-atlas"] },
    dossier: { rooms: ["core", "places", "measures", "mirror", "checks", "store"], packages: [] },
    app: {
      rooms: [
        "core",
        "text",
        "store",
        "documents",
        "places",
        "sources",
        "languages",
        "record",
        "measures",
        "statements",
        "mirror",
        "checks",
        "dossier",
      ],
      packages: ["docx", "hucre", "zod"],
    },
    pages: { rooms: ["core", "charts", "app"], packages: [] },
    mcp: { rooms: ["core", "app"], packages: ["@modelcontextprotocol/server", "zod"] },
    http: {
      rooms: ["core", "app", "charts", "pages", "mcp"],
      packages: ["@hono/node-server", "@hono/zod-openapi", "hono"],
    },
    cli: { rooms: ["core", "app", "http", "mcp", "pages"], packages: ["commander"] },
  };
const LONGEST_FILE = 300;
const LONGEST_README = 40;

// `from "x"`, `import("x")`, `require("x")`, `import "x"`, and types written as `import("x").T`.
const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|\brequire\(\s*|^import\s+)["'`]([^"'`$]+)/gm;

const files = (readdirSync("src", { recursive: true }) as string[])
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"))
  .sort();
const source = (file: string): string => readFileSync(join("src", file), "utf8");
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
const importsOf = (file: string): string[] =>
  [...withoutComments(source(file)).matchAll(IMPORT)].map((m) => m[1] ?? "");
const roomOf = (file: string): string => file.split("/")[0] ?? "";
const targetOf = (file: string, imported: string): string => join(dirname(file), imported).replace(/\.js$/, ".ts");

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const inside = (file: string): string[] =>
  (imports.get(file) ?? []).filter((i) => i.startsWith(".")).map((i) => targetOf(file, i));
const outside = (file: string): string[] =>
  (imports.get(file) ?? []).filter((i) => !i.startsWith(".") && !i.startsWith("node:"));

/** What is wrong with one file's imports of other rooms. */
function roomProblems(file: string): string[] {
  const from = roomOf(file);
  return inside(file).flatMap((target) => {
    const to = roomOf(target);
    if (to === from) return [];
    if (!ROOMS[from]?.rooms.includes(to)) return [`${file} may not import ${to}`];
    return target === `${to}/index.ts` ? [] : [`${file} reaches past the door: ${target}`];
  });
}

const packageOf = (imported: string): string =>
  imported
    .split("/")
    .slice(0, imported.startsWith("@") ? 2 : 1)
    .join("/");

describe("the house", () => {
  it("finds imports in every form", () => {
    const code =
      'import a from "./a.js";\nimport "./b.js";\nconst c = await import("./c.js");\nexport { d } from "./d.js";\nrequire("e");';
    expect([...code.matchAll(IMPORT)].map((m) => m[1])).toEqual(["./a.js", "./b.js", "./c.js", "./d.js", "e"]);
  });
  it("has only rooms that are in the table", () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in ROOMS))).toEqual([]);
  });
  it("imports other rooms only as the table allows, and only through index.ts", () => {
    expect(files.flatMap(roomProblems)).toEqual([]);
  });
  it("imports only files that exist", () => {
    const known = new Set(files);
    expect(
      files.flatMap((file) =>
        inside(file)
          .filter((t) => t.endsWith(".ts") && !known.has(t))
          .map((t) => `${file}: ${t}`),
      ),
    ).toEqual([]);
  });
  it("has no import circles", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file) || path.includes(file)) return;
      for (const target of inside(file)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
  it("loads servers and their packages only when they are asked for", () => {
    const loadedAtOnce = /^(?:import|export) (?!type )[^;]*? from "(?:\.\.\/)+(?:http|mcp)\/index\.js"/m;
    expect('import { a } from "../mcp/index.js"').toMatch(loadedAtOnce);
    expect(files.filter((file) => loadedAtOnce.test(source(file)))).toEqual([]);
  });
  it("uses outside packages only where the table says, and only declared ones", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
    const bad = files.flatMap((file) =>
      outside(file)
        .map(packageOf)
        .filter((name) => !ROOMS[roomOf(file)]?.packages.includes(name) || !(name in manifest.dependencies))
        .map((name) => `${file}: ${name}`),
    );
    expect(bad).toEqual([]);
    const used = new Set(files.flatMap(outside).map(packageOf));
    expect(Object.keys(manifest.dependencies).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe("the shape of rooms and files", () => {
  it.each(Object.keys(ROOMS))("%s has a door and a short README", (room) => {
    expect(files).toContain(`${room}/index.ts`);
    expect(source(`${room}/index.ts`)).not.toMatch(/export \*/);
    const lines = readFileSync(join("src", room, "README.md"), "utf8")
      .trimEnd()
      .split("\n");
    expect(lines.length).toBeLessThanOrEqual(LONGEST_README);
  });
  it("keeps files short and named in kebab-case", () => {
    const long = files.filter((file) => source(file).trimEnd().split("\n").length > LONGEST_FILE);
    const odd = files.filter(
      (file) => !/^[a-z0-9/-]+\.ts$/.test(file) || /\/(utils|helpers|misc|common)\.ts$/.test(file),
    );
    expect({ long, odd }).toEqual({ long: [], odd: [] });
  });
  it("keeps the engine free of concrete languages", () => {
    const engine = files.filter((file) => ["text", "statements", "checks", "measures"].includes(roomOf(file)));
    expect(engine.filter((file) => inside(file).some((t) => roomOf(t) === "languages"))).toEqual([]);
  });
  it("ships an executable command", () => {
    expect(statSync("bin/khorgos.js").mode & 0o111).not.toBe(0);
    expect(readFileSync("bin/khorgos.js", "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
