/** The command line: names, options, help. What they do is in `commands`. */
import { Command, Option } from "commander";
import { CHECK_FORMATS, type CiteFormat, packageVersion } from "../app/index.js";
import { examples, jsonOption, recordOption, uiOption } from "./options.js";
import { addMeasures } from "./program-measures.js";
import { addSources } from "./program-sources.js";
import type { Session } from "./session.js";

/** Everything that can be asked, bound to one session. */
export function buildProgram(session: Session): Command {
  const program = new Command("khorgos")
    .description(
      "Checks what articles say about the relations of two countries against a record with a source behind every figure.",
    )
    .version(packageVersion(), "-v, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help on a command")
    .showHelpAfterError("(khorgos --help lists what can be asked)")
    .addHelpText(
      "after",
      `${examples(
        "khorgos check article.txt                what holds in it, under whose figures",
        "khorgos check https://example.org/news   the same for a page on the web",
        "khorgos read article.txt                 only what it states, unchecked",
        "khorgos record show CHN-KAZ              what is on record between two countries",
        "khorgos cite SOURCE                      cite a source that a reading names",
      )}

Exit status: 0 done, 1 could not be read (or --fail-on hit), 2 wrong usage, 3 a mistake in Khorgos.`,
    );
  addCheck(program, session);
  addRead(program, session);
  addRecord(program, session);
  addCite(program, session);
  addSources(program, session);
  addMeasures(program, session);
  addPledges(program, session);
  addAsk(program, session);
  program
    .command("start")
    .description("check the bundled example, say what to do next, and serve the pages")
    .action(async () => (await import("./commands/start.js")).start(session));
  addServe(program, session);
  addMcp(program, session);
  return program;
}

function addServe(program: Command, session: Session): void {
  program
    .command("serve")
    .description("pages and an API over HTTP: dossiers, checking, the two sides of trade")
    .option("--port <n>", "default 4310; 0 takes any that is free")
    .option("--host <address>", "default 127.0.0.1: this machine only")
    .option("--name <name...>", "names under which others reach it, for assistants at /mcp (khorgos.example.org)")
    .option("--rate <n>", "requests a second from one address; default 100, 0 for any number")
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos serve", "khorgos serve --port 8080 --host 0.0.0.0"))
    .action(async (options) => (await import("./commands/serve.js")).serve(options, session));
}

function addMcp(program: Command, session: Session): void {
  program
    .command("mcp")
    .description("tools for an assistant that speaks the Model Context Protocol, over standard input and output")
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos mcp", "khorgos mcp --record my-record"))
    .action(async (options) => (await import("./commands/mcp.js")).mcp(options, session));
}

function addArticleOptions(command: Command): Command {
  return command
    .argument("<article...>", "file, http(s) address, or - for standard input; text, Markdown, HTML, PDF or DOCX")
    .addOption(jsonOption("print JSON (JSON Lines for several articles)"))
    .option("--lang <language>", "language of the article (de, en, kk, ru, zh); told from the text if left out")
    .addOption(
      new Option(
        "--reader <reader>",
        "who proposes statements: Khorgos itself, or a language model (KHORGOS_LLM_URL, KHORGOS_LLM_MODEL, KHORGOS_LLM_KEY)",
      )
        .choices(["own", "llm"])
        .default("own"),
    )
    .option("--date <day>", "when it was published (2024-07-02), to resolve “last year”")
    .option("--title <text>", "its headline, where the text does not show it")
    .addOption(uiOption());
}

function addCheck(program: Command, session: Session): void {
  addArticleOptions(
    program.command("check").description("check articles: what holds, under whose figures, with the source"),
  )
    .addOption(recordOption())
    .addOption(
      new Option("--format <format>", "write it as a file for people or programs")
        .choices([...CHECK_FORMATS, "html"])
        .conflicts("json"),
    )
    .option("--fail-on <verdicts>", "exit with 1 if any of these verdicts occurs, e.g. contradicted,missed")
    .addHelpText(
      "after",
      `${examples(
        "khorgos check article.txt --date 2024-07-02",
        "khorgos check article.html --ui en",
        "khorgos check - --lang de < article.txt",
        "khorgos check *.txt --json > verdicts.jsonl",
        "khorgos check article.txt --format html > article.html",
        "khorgos check draft.md --fail-on contradicted,inconsistent",
      )}

Verdicts: holds, depends (on whose figures), close, contradicted, inconsistent, uncheckable;
for goals: met, missed, on-track, behind, not-due.`,
    )
    .action(async (articles, options) => (await import("./commands/article.js")).check(articles, options, session));
}

function addRead(program: Command, session: Session): void {
  addArticleOptions(
    program.command("read").description("read articles: their statements as data, unchecked, without a record"),
  )
    .option("--quantities", "also list every quantity and period found, whatever it is said of")
    .addHelpText(
      "after",
      examples(
        "khorgos read article.txt",
        "khorgos read article.txt --json",
        "khorgos read article.txt --quantities --json",
        'khorgos read - --title "Trade doubles" < body.txt',
      ),
    )
    .action(async (articles, options) => (await import("./commands/article.js")).read(articles, options, session));
}

function addRecord(program: Command, session: Session): void {
  const record = program
    .command("record")
    .description("look at the record: verify, list, show; bring it onto a cluster: push");
  record
    .command("verify")
    .description("check every row of a record: places, units, periods, sources, duplicates")
    .argument("[dir]", "the record's folder; default: the one that ships with Khorgos")
    .addOption(jsonOption("print JSON"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos record verify", "khorgos record verify my-record"))
    .action(async (dir, options) => (await import("./commands/record.js")).verify(dir, options, session));
  record
    .command("prune")
    .description("delete the raw files that imports have kept; what was imported stays")
    .addOption(jsonOption("print JSON"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos record prune"))
    .action(async (options) => (await import("./commands/imports.js")).prune(options, session));
  record
    .command("list")
    .description("how much is on record, by table and by pair of countries")
    .addOption(jsonOption("print JSON"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos record list"))
    .action(async (options) => (await import("./commands/record.js")).list(options, session));
  record
    .command("show")
    .description("everything on record between two places")
    .argument("<dyad...>", "CHN-KAZ, or two places by code or name")
    .addOption(jsonOption("print JSON"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos record show CHN-KAZ", "khorgos record show China Kasachstan --ui de"))
    .action(async (dyad, options) => (await import("./commands/record.js")).show(dyad, options, session));
  addPush(record, session);
}

const clusterPushOption = (): Option =>
  new Option(
    "--to <address>",
    "clickhouse://[user@]host:port[,host:port…]/database, a host for each shard",
  ).makeOptionMandatory();

function addPush(record: Command, session: Session): void {
  record
    .command("push")
    .description(
      "bring a record onto a ClickHouse cluster, whole or not at all (password: KHORGOS_CLICKHOUSE_PASSWORD)",
    )
    .addOption(clusterPushOption())
    .addOption(jsonOption("print JSON: to, outcome, id, tables, hosts"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos record push --to clickhouse://db1:8123,db2:8123/khorgos"))
    .action(async (options) => (await import("./commands/push.js")).push(options, session));
}

function addAsk(program: Command, session: Session): void {
  program
    .command("ask")
    .description("answer a question from the record, under every reading")
    .argument("<question...>", "how much, who, when, since when, is it true that …")
    .addOption(jsonOption("print JSON"))
    .option("--lang <language>", "language of the question; told from its words if left out")
    .option("--date <day>", "the day it is asked from (2024-07-02), to resolve “last year”")
    .addOption(uiOption())
    .addOption(recordOption())
    .addHelpText(
      "after",
      examples(
        'khorgos ask "How much was trade between China and Kazakhstan in 2023?"',
        'khorgos ask "Wer ist der größte Handelspartner Kasachstans?"',
        'khorgos ask "Since when is Kazakhstan a member of the WTO?" --json',
      ),
    )
    .action(async (words, options) => (await import("./commands/ask.js")).askRecord(words, options, session));
}

function addPledges(program: Command, session: Session): void {
  program
    .command("pledges")
    .description("goals two places have set, how far each side's figures have come, the growth still needed")
    .argument("<dyad...>", "CHN-KAZ, or two places by code or name")
    .addOption(jsonOption("print JSON"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos pledges CHN KAZ", "khorgos pledges China Kasachstan --ui de"))
    .action(async (dyad, options) => (await import("./commands/record.js")).pledges(dyad, options, session));
}

function addCite(program: Command, session: Session): void {
  const formats: readonly CiteFormat[] = ["text", "bibtex", "csl-json"];
  program
    .command("cite")
    .description("cite sources of the record")
    .argument("<source...>", "ids, as readings name them")
    .addOption(new Option("--format <format>", "how to write them").choices(formats).default("text"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos cite SOURCE", "khorgos cite SOURCE OTHER-SOURCE --format bibtex"))
    .action(async (ids, options) => (await import("./commands/record.js")).citeSources(ids, options, session));
}
