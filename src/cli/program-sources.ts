/** Public sources on the command line: `import`, `pull`, `sources`, `remove`, `flows`. */
import type { Command } from "commander";
import { examples, jsonOption, recordOption, uiOption } from "./options.js";
import type { Session } from "./session.js";

const imports = () => import("./commands/imports.js");

/** Data of public sources: into the record, out of it, and looked at. */
export function addSources(program: Command, session: Session): void {
  program
    .command("import")
    .description("import files of public sources into your own record; the source is recognised by the file's header")
    .argument("<file...>", "CSV, TSV, JSON or XLSX of a source, packed or not (zip, gz)")
    .option("--source <id>", "whose file it is, where the header does not tell")
    .option("--memory <amount>", "memory an import may take", "2GB")
    .option("--threads <n>", "cores the database may use; default: all")
    .option("--no-raw", "do not keep the raw file")
    .addOption(jsonOption("print JSON: dir, reports, issues"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText(
      "after",
      examples("khorgos import BACI_HS12_V202501.zip", "khorgos import table.csv --record my-record"),
    )
    .action(async (files, options) => (await imports()).importInto(files, options, session));
  addPull(program, session);
  program
    .command("sources")
    .description("the public sources that can be imported, their licences, and what of them is in the record")
    .addOption(jsonOption("print JSON"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos sources", "khorgos sources --json"))
    .action(async (options) => (await imports()).sources(options, session));
  program
    .command("remove")
    .description("take a source, or one partition of it, out of the record")
    .argument("<source>", "its id, as khorgos sources lists it")
    .option("--partition <name>", "only this part of it")
    .addOption(jsonOption("print JSON"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos remove cepii-baci", "khorgos remove cepii-baci --partition Y2015"))
    .action(async (source, options) => (await imports()).remove(source, options, session));
  program
    .command("flows")
    .description("yearly trade of a pair as each side reports it, or of one place with all its partners")
    .argument("<place...>", "CHN-KAZ, two places, or one place together with --year")
    .option("--year <year>", "only this year")
    .addOption(jsonOption("print JSON: totals, sources"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText("after", examples("khorgos flows CHN KAZ", "khorgos flows KAZ --year 2023 --json"))
    .action(async (places, options) => (await imports()).flows(places, options, session));
}

function addPull(program: Command, session: Session): void {
  program
    .command("pull")
    .description(
      "fetch a public source and import it; broken downloads are resumed, repeated ones only fetch what is new",
    )
    .argument("<source>", "its id, as khorgos sources lists it")
    .option("--places <list>", "whose data: codes or names, commas between (CHN,KAZ)")
    .option("--partners <list>", "with whom")
    .option("--years <span>", "2023 or 2015-2024")
    .option("--release <name>", "a certain release, where the source has several")
    .option("--product <codes>", "products, as the source names them (TOTAL, AG2, 2709,2711)")
    .option("--monthly", "months in place of years")
    .option("--set <name>", "which of the source’s tables")
    .option("--dry-run", "only say what would be fetched, and how large it is")
    .option("--memory <amount>", "memory an import may take", "2GB")
    .option("--threads <n>", "cores the database may use; default: all")
    .option("--no-raw", "do not keep the raw file")
    .addOption(jsonOption("print JSON: dir, source, files, left, issues"))
    .addOption(recordOption())
    .addOption(uiOption())
    .addHelpText(
      "after",
      examples(
        "khorgos pull world-bank --places CHN,KAZ",
        "khorgos pull un-comtrade --places KAZ --partners CHN --years 2015-2023 --dry-run",
        "khorgos pull cepii-baci --release 202501 --set HS12",
      ),
    )
    .action(async (source, options) => (await import("./commands/pull.js")).pullSource(source, options, session));
}
