import { randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { isRequestErrorCode } from "../errors/errorTable.js";
import { requestErrors } from "../errors/requestErrors.js";
import type { Meter } from "../graph/batches.js";

export type Budget = Readonly<Record<"nodes" | "statements", { readonly asked: number; readonly allowed: number }>>;

/** What the log contains of a request beside its HTTP properties. */
export interface RequestRecord {
  readonly id: string;
  operation?: string;
  /** `OK`, or the codes of its errors. */
  code?: string;
  meter?: Readonly<Meter>;
  /** What the operation can ask for at most, counted before it runs, and what one request may ask for. */
  budget?: Budget;
  /** The driver's message on why the database failed. */
  reason?: string;
}

const wellFormed = /^[\w.:-]{1,100}$/;
const longestName = 100;
// Load balancers ask these every few seconds.
const quiet = ["/healthz", "/readyz"];

/** Whether one of the codes of an answer is for the operator to look at. */
const isServerFault = (codes: string): boolean =>
  codes.split(",").some((code) => code.startsWith("HTTP_5") || (isRequestErrorCode(code) && requestErrors[code].kind === "SERVER"));

/** The record of the request that a response belongs to. */
export const recordOf = ({ locals }: Response): RequestRecord => locals["record"] as RequestRecord;

/** Gives each request an id (its own, where it sends a well-formed one) and logs it in one line when it is over, without its text and variables. */
export const requestLog =
  (logger: Logger): RequestHandler =>
  (request, response, next) => {
    const begun = performance.now();
    const { method, path } = request;
    const given = request.get("x-request-id") ?? "";
    const record: RequestRecord = { id: wellFormed.test(given) ? given : randomUUID() };
    response.locals["record"] = record;
    response.setHeader("x-request-id", record.id);
    response.once("close", () => {
      const { id, operation, meter, reason } = record;
      const status = response.statusCode;
      const code = response.writableFinished ? (record.code ?? (status < 400 ? "OK" : `HTTP_${status}`)) : "CANCELLED";
      const level = quiet.includes(path) ? "debug" : isServerFault(code) ? "warn" : "info";
      const graph =
        meter === undefined ? {} : { operation: operation?.slice(0, longestName), statements: meter.statements, rows: meter.rows };
      logger[level](
        {
          id,
          method,
          path: path.slice(0, longestName),
          ...graph,
          milliseconds: Math.round(performance.now() - begun),
          code,
          status,
          reason,
        },
        "request",
      );
    });
    next();
  };
