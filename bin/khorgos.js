#!/usr/bin/env node
// A reader that closes the pipe early (head, less) ends the program quietly.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (cause) => {
    if (cause.code === "EPIPE") process.exit(0);
    throw cause;
  });

let cli;
try {
  cli = await import("../dist/cli/index.js");
} catch (cause) {
  if (cause.code !== "ERR_MODULE_NOT_FOUND") throw cause;
  process.stderr.write("khorgos: not built yet. Run `npm ci` (or `npm run build`) in its folder first.\n");
  process.exit(1);
}
process.exitCode = await cli.main(process.argv.slice(2));
