import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file that the pages load. */
interface Asset {
  /** Its URL path, which changes with its content. */
  readonly path: string;
  readonly type: string;
  readonly content: Buffer;
}

const { resolve } = createRequire(import.meta.url);
const inPackage = (name: string, path: string): string => join(dirname(resolve(`${name}/package.json`)), path);
// The build copies only TypeScript, so these are read from src.
const ownFile = (name: string): string => fileURLToPath(new URL(`../../src/explorer/app/${name}`, import.meta.url));

const files = {
  "react.js": inPackage("react", "umd/react.production.min.js"),
  "react-dom.js": inPackage("react-dom", "umd/react-dom.production.min.js"),
  "graphiql.js": inPackage("graphiql", "graphiql.min.js"),
  "graphiql.css": inPackage("graphiql", "graphiql.min.css"),
  "explorer.js": ownFile("explorer.js"),
  "explorer.css": ownFile("explorer.css"),
  "start.css": ownFile("start.css"),
  "icon.svg": ownFile("icon.svg"),
} as const;

type AssetName = keyof typeof files;
export type Assets = Readonly<Record<AssetName, Asset>>;

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The URL path under which assets are served. */
export const assetFolder = "/graphiql/assets/";

/** Every file that the pages need, from this project and its packages. */
export const readAssets = (): Assets =>
  Object.fromEntries(
    Object.entries(files).map(([name, file]) => {
      const content = readFileSync(file);
      const extension = extname(name);
      const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
      return [
        name,
        { path: `${assetFolder}${name.slice(0, -extension.length)}-${hash}${extension}`, type: types[extension] ?? "", content },
      ];
    }),
  ) as unknown as Assets;
