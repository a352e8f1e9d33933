import { isUtf8 } from "node:buffer";
import express, { type RequestHandler, type Response } from "express";
import { CraftgraphError } from "../errors/craftgraphError.js";
import { codeOfStatus } from "../errors/errorTable.js";

const largestBody = "1mb";

interface BodyError {
  readonly status?: number;
  readonly message?: string;
}

/** An error of Express, or of the parser of bodies, in the table's terms; undefined where nobody foresaw it. */
export function refusalOf({ status = 500, message = "" }: BodyError): CraftgraphError | undefined {
  if (status >= 500) return undefined;
  return new CraftgraphError(
    codeOfStatus(status),
    `The request was refused: ${message}. A body is JSON as UTF-8 of at most ${largestBody}.`,
  );
}

const verify = (_: unknown, __: unknown, body: Buffer, encoding: string): void => {
  if (encoding === "utf-8" && !isUtf8(body)) throw Object.assign(new Error("the body is not UTF-8"), { status: 400 });
};

/** Reads the body of a request. An error of the caller is kept for `bodyRefusalOf`, so that Apollo Server answers it. */
export function readBody(): RequestHandler {
  const read = express.json({ limit: largestBody, verify });
  return (request, response, next) => {
    void read(request, response, (error?: unknown) => {
      const refusal = error === undefined ? undefined : refusalOf(error as BodyError);
      if (error !== undefined && refusal === undefined) return next(error);
      response.locals["bodyRefusal"] = refusal;
      next();
    });
  };
}

export const bodyRefusalOf = ({ locals }: Response): CraftgraphError | undefined => locals["bodyRefusal"] as CraftgraphError | undefined;
