import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface BundledChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const nodeModules = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const version = (): string =>
  (createRequire(import.meta.url)(join(nodeModules, "@sparticuz/chromium/package.json")) as { version: string }).version;

/**
 * The Chromium of the development dependencies, unpacked once (200 MB, about 4 s), and the environment that it needs.
 * @throws Error where it does not run on this kind of machine
 */
export async function bundledChromium(): Promise<BundledChromium> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      `The bundled Chromium runs on Linux on x64 alone, and this is ${process.platform} on ${process.arch}: install Chromium or Chrome, or set CHROMIUM_PATH to where it is.`,
    );
  const cache = join(nodeModules, ".cache");
  const folder = join(cache, `chromium-${version()}`);
  if (!existsSync(folder)) await unpack(cache, folder);
  return {
    executablePath: join(folder, "chromium"),
    // It looks for the libraries that a bare system lacks, and for a font, where a function of AWS Lambda has them.
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

async function unpack(cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, "chromium-"));
  try {
    // The package unpacks into the temporary folder, and takes whatever has the right name there; so it gets an empty one of its own.
    // It brings its libraries only where it believes that it runs on Lambda.
    const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
    const script = join(import.meta.dirname, "unpackChromium.ts");
    await promisify(execFile)(process.execPath, ["--import", "tsx", script], { cwd: join(nodeModules, ".."), env });
    await writeFile(join(partial, "fonts.conf"), fontsConf(folder));
    // Another process may have been quicker.
    await rename(partial, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
