/** What can be worked out of the record on the command line: `measures`, `measure`, `panel`, `mirror`, `dossier`. */
import { type Command, Option } from "commander";
import { examples, jsonOption, recordOption, uiOption } from "./options.js";
import type { Session } from "./session.js";

/** What can be worked out of the record for every pair and year. */
export function addMeasures(program: Command, session: Session): void {
  program
    .command("measures")
    .description("the measures that can be worked out for every pair and year: definition, formula, reference")
    .addOption(jsonOption("print JSON"))
    .option("--markdown", "print the catalogue as a page of documentation")
    .addHelpText("after", examples("khorgos measures", "khorgos measures --json"))
    .action(async (options) => (await import("./commands/measures.js")).measures(options, session));
  program
    .command("measure")
    .description("one measure of a pair, year by year, from imported sources")
    .argument("<id>", "as khorgos measures lists it: trade.intensity, votes.kappa")
    .argument("<dyad...>", "CHN-KAZ, or two places by code or name")
    .option("--reading <source>", "whose trade: cepii-baci, un-comtrade:exporters, un-comtrade:importers")
    .addOption(jsonOption("print JSON: measure, reading, rows, sources"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos measure votes.kappa CHN KAZ", "khorgos measure trade.share KAZ CHN --json"))
    .action(async (id, dyad, options) => (await import("./commands/measures.js")).measure(id, dyad, options, session));
  addPanel(program, session);
  addMirror(program, session);
  addDossier(program, session);
}

function addPanel(program: Command, session: Session): void {
  program
    .command("panel")
    .description("measures of many pairs and years as one tidy table, with codebook and sources")
    .requiredOption("--measures <ids>", "as khorgos measures lists them, commas between")
    .requiredOption("--dyads <pairs>", "all, CHN-*, C5xCHN, CHN-KAZ; several with commas between")
    .option("--years <years>", "a year or a range, 2015-2024; all that there are if left out")
    .option("--undirected", "one row for a pair and year, not one for each order of the two places")
    .option("--complete", "every pair in every year, also where no measure has a value; needs --years")
    .option("--reading <source>", "whose trade: cepii-baci, un-comtrade:exporters, un-comtrade:importers")
    .addOption(
      new Option("--names <style>", "exporter, importer in place of subject, counterpart").choices(["gravity"]),
    )
    .option(
      "-o, --out <file>",
      "a name in .csv, .parquet or .xlsx, or a folder for a Data Package; CSV on standard output if left out",
    )
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText(
      "after",
      examples(
        "khorgos panel --measures votes.s,votes.kappa --dyads C5xCHN -o votes.parquet",
        "khorgos panel --measures trade.exports,economy.gdp --dyads all --years 2015-2022 --names gravity -o gravity.csv",
      ),
    )
    .action(async (options) => (await import("./commands/panel.js")).writePanelOf(options, session));
}

function addDossier(program: Command, session: Session): void {
  program
    .command("dossier")
    .description("everything on record between two places, in the terminal or as a file")
    .argument("<dyad...>", "CHN-KAZ, or two places by code or name")
    .option("-o, --out <file>", "a name in .html, .docx, .md, .json or .pdf")
    .addOption(jsonOption("print JSON"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText(
      "after",
      examples("khorgos dossier CHN KAZ", "khorgos dossier China Kasachstan --ui de -o dossier.docx"),
    )
    .action(async (dyad, options) => (await import("./commands/dossier.js")).dossier(dyad, options, session));
}

function addMirror(program: Command, session: Session): void {
  program
    .command("mirror")
    .description("the two sides of a pair's trade: both reports of each leg, the gap, what may be behind it")
    .argument("<dyad...>", "CHN-KAZ, or two places by code or name")
    .option("--years <years>", "a year or a range, 2015-2024; all on record if left out")
    .addOption(
      new Option("--by <grain>", "also by chapter or product of the Harmonized System").choices(["chapter", "product"]),
    )
    .addOption(jsonOption("print JSON: sentence, places, years, products, sources"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText(
      "after",
      examples("khorgos mirror KAZ CHN --years 2015-2024", "khorgos mirror China Kasachstan --by chapter --ui de"),
    )
    .action(async (dyad, options) => (await import("./commands/mirror.js")).mirror(dyad, options, session));
}
