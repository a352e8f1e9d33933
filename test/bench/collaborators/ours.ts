import type { PresetName } from "../../../src/rooms/collaborators/ranking/weights.js";
import type { Recommend } from "./judge.js";
import { parameters } from "./parameters.js";

const operation = `query($for: ID!, $asOf: Date!, $preset: CollaboratorPreset!, $spread: Float!) {
  collaborators(for: $for, asOf: $asOf, preset: $preset, spread: $spread, first: 50, exclude: { sameAlliance: false }) { collaborators { studio { id } } }
}`;

interface Answer {
  readonly data?: { readonly collaborators: { readonly collaborators: readonly { readonly studio: { readonly id: string } }[] } };
  readonly errors?: readonly { readonly message: string }[];
}

/** What our server recommends, asked over HTTP; those of one alliance are left in, as every other way leaves them. */
export const recommendBy =
  (url: string, preset: PresetName, spread: number): Recommend =>
  async (seeker, candidates) => {
    const body = JSON.stringify({ query: operation, variables: { for: seeker, asOf: parameters.day, preset, spread } });
    const answer = (await (await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body })).json()) as Answer;
    if (answer.data === undefined || answer.errors !== undefined)
      throw new Error(`${seeker}: ${answer.errors?.[0]?.message ?? "no answer"}`);
    const allowed = new Set(candidates);
    return answer.data.collaborators.collaborators.map(({ studio }) => studio.id).filter((id) => allowed.has(id));
  };
