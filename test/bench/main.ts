import { defaultOut, help, readOptions, UsageError } from "./options.js";

try {
  const options = readOptions(process.argv.slice(2));
  // What measures is loaded only where it is wanted.
  if (options === null) process.stdout.write(help);
  else if (options.compare !== undefined)
    process.stdout.write((await import("./compare.js")).compareFolders(options.out ?? defaultOut, options.compare));
  else if (options.against !== undefined) await (await import("./against/run.js")).runAgainst(options, options.against);
  else await (await import("./run.js")).run(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
