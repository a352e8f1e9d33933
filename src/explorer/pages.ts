import { randomBytes } from "node:crypto";
import { Router, type NextFunction, type Request, type Response } from "express";
import { assetFolder, readAssets } from "./assets.js";
import { readExamples } from "./examples.js";
import { graphiqlPage } from "./graphiqlPage.js";
import { startPage } from "./startPage.js";

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const startPolicy = `${nothing}; style-src 'self'; img-src 'self'`;
// GraphiQL's style sheet has its fonts and some icons as data URLs.
const graphiqlPolicy = (nonce: string): string =>
  `${nothing}; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src 'self' data:; font-src data:; connect-src 'self'`;

/** Headers of every response: load nothing for it, do not sniff its type, send no referrer. */
export function safeHeaders(_: Request, response: Response, next: NextFunction): void {
  response.set({ "content-security-policy": nothing, "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
  next();
}

/** The start page, GraphiQL with the example operations, and what both need. */
export function pages(version: string): Router {
  const router = Router();
  const examples = readExamples();
  const assets = readAssets();
  const assetAt = new Map(Object.values(assets).map((asset) => [asset.path, asset]));

  router.get("/", (request, response) => {
    const address = `${request.protocol}://${request.get("host") ?? "localhost"}`;
    response.set("content-security-policy", startPolicy).type("html").send(startPage({ version, address, assets, examples }));
  });
  router.get("/graphiql", (_, response) => {
    const nonce = randomBytes(16).toString("base64");
    response
      .set({ "content-security-policy": graphiqlPolicy(nonce), "cache-control": "no-store" })
      .type("html")
      .send(graphiqlPage(assets, examples, nonce));
  });
  router.get(`${assetFolder}:name`, (request, response, next) => {
    const asset = assetAt.get(request.path);
    if (asset === undefined) return next();
    response.set({ "content-type": asset.type, "cache-control": "public, max-age=31536000, immutable" }).send(asset.content);
  });
  // A browser at the API without a query is a person.
  router.get("/graphql", (request, response, next) => {
    if (request.query["query"] === undefined && request.accepts(["json", "html"]) === "html") response.redirect(303, "/graphiql");
    else next();
  });
  return router;
}
