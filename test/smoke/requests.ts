import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { expect } from "vitest";

const headers = { "content-type": "application/json" };

export const ask = async (url: string, query: string, more: Readonly<Record<string, string>> = {}): Promise<any> =>
  (await fetch(`${url}/graphql`, { method: "POST", headers: { ...headers, ...more }, body: JSON.stringify({ query }) })).json();

/** The status of `/readyz`. */
export const readiness = async (url: string): Promise<number> => (await fetch(`${url}/readyz`)).status;

/** Sends all of a request but its last byte; `finish` sends that, and gives the status of the answer. */
function requestInFlight(url: string): Promise<{ finish: () => Promise<number> }> {
  const body = JSON.stringify({ query: "{ studios { totalCount } }" });
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: "POST", headers: { ...headers, "content-length": body.length } });
    const answered = new Promise<number>((done, failed) => {
      sent.once("response", (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      });
      sent.once("error", failed);
    });
    sent.once("error", reject);
    sent.write(
      body.slice(0, -1),
      () =>
        // The server has the head of the request when it answers another one that came later.
        void fetch(`${url}/healthz`).then(() => resolve({ finish: () => (sent.end(body.slice(-1)), answered) }), reject),
    );
  });
}

/**
 * Asks again and again, several at once, with a pause after each, until `stop`. An outcome is OK, the codes of the answer's errors,
 * or NO_ANSWER where the server had closed.
 */
export function stream(url: string, atOnce = 4, pauseMilliseconds = 5): { readonly outcomes: string[]; stop(): Promise<string[]> } {
  const outcomes: string[] = [];
  let going = true;
  const one = async () => {
    while (going) {
      const code = await ask(url, "query Stream { studios { totalCount nodes { id } } }", { connection: "close" }).then(
        codeOf,
        () => "NO_ANSWER",
      );
      outcomes.push(code);
      await wait(code === "OK" ? pauseMilliseconds : 50);
    }
  };
  const all = Promise.all(Array.from({ length: atOnce }, one));
  return {
    outcomes,
    stop: async () => {
      going = false;
      await all;
      return outcomes;
    },
  };
}

const codeOf = ({ data, errors }: any): string =>
  errors === undefined ? (data.studios.nodes.length > 0 ? "OK" : "EMPTY") : errors.map(({ extensions }: any) => extensions.code).join();

/** Different outcomes of a stream, sorted. */
export const codesOf = (outcomes: readonly string[]): string[] => [...new Set(outcomes)].sort();

/** Requests under way and others that keep coming, while `end` ends the server: what is in flight is answered. */
export async function underLoad(url: string, end: () => void): Promise<void> {
  const others = stream(url);
  const held = await Promise.all(Array.from({ length: 20 }, () => requestInFlight(url)));
  end();
  expect(await Promise.all(held.map(({ finish }) => finish()))).toEqual(held.map(() => 200));
  const outcomes = await others.stop();
  expect(codesOf(outcomes).filter((code) => code !== "NO_ANSWER")).toEqual(["OK"]);
}
