import { fullPage } from "../../../graph/compose/lookahead.js";
import type { FilterInput } from "../../../graph/compose/conditions.js";
import type { GraphReader } from "../../../graph/reader.js";
import type { BilingualText } from "../../../vocabulary/index.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import { Traversal, type TraversalOptions } from "../../../graph/traversal.js";
import { readCandidate, type Candidate } from "./candidate.js";
import { readDeeds } from "./deeds.js";
import { exclusionsOf, type Exclusion, type Exclusions } from "./exclusions.js";
import type { RankingContext } from "./parts/part.js";
import { findCandidatePool, type PooledStudio } from "./candidatePool.js";
import { byScore, hasGrounds, scoreOf, type Scored } from "./score.js";
import { practicesOf } from "./practices.js";
import { readSeeker, type Seeker } from "./seeker.js";
import { diversify } from "./spread.js";
import { Taxonomy } from "./taxonomy.js";
import { Ancestry, ancestryBranches } from "./ancestry.js";
import type { Weights } from "./weights.js";
import { whyNone } from "./whyNone.js";

/** Up to the country. */
export const regionAncestry = ancestryBranches("within", 4);

/** How many studios are read and scored. */
export const maxCandidates = 100;

/** The checked arguments of a recommendation. */
export interface RecommendationOptions extends TraversalOptions {
  readonly first: number;
  readonly weights: Weights;
  /** From 0, by score alone, to 1. */
  readonly spread: number;
  readonly filter: FilterInput | null;
  readonly exclude: Exclusions;
}

export interface Recommendation {
  readonly seeker: Seeker;
  /** In the order of the answer. */
  readonly collaborators: readonly Scored[];
  /** All that can be recommended, the best first. */
  readonly ranking: readonly Scored[];
  /** How many studios were scored. */
  readonly considered: number;
  /** Disciplines of which only some studios were looked at. */
  readonly sampled: readonly NodeRow[];
  readonly noneBecause: BilingualText | null;
}

/** Recommends studios to one seeker. */
export class Recommender {
  private constructor(
    private readonly reader: GraphReader,
    private readonly traversal: Traversal,
    private readonly summaryTraversal: Traversal,
    readonly options: RecommendationOptions,
    readonly seeker: Seeker,
    private readonly context: RankingContext,
  ) {}

  static async of(reader: GraphReader, node: Seeker["node"], options: RecommendationOptions): Promise<Recommender> {
    const traversal = new Traversal(reader, options);
    const [seeker, studios] = await Promise.all([readSeeker(node, traversal), countStudios(reader)]);
    return new Recommender(reader, traversal, new Traversal(reader, options, "summary"), options, seeker, {
      taxonomy: new Taxonomy(traversal, studios),
      places: new Ancestry(traversal, regionAncestry),
      day: options.day,
    });
  }

  get taxonomy(): Taxonomy {
    return this.context.taxonomy;
  }

  /** Scores the most promising studios. */
  async recommend(): Promise<Recommendation> {
    const { options, seeker } = this;
    const pool = await findCandidatePool(seeker, this.summaryTraversal);
    const filtered = await this.allowed([...pool.studios.values()]);
    const top = filtered
      .sort((one, other) => other.priority - one.priority || (one.studio.id < other.studio.id ? -1 : 1))
      .slice(0, maxCandidates);
    const candidates = await this.read(
      top.map(({ studio }) => studio),
      this.summaryTraversal,
    );
    const evaluated = candidates.map((candidate) => ({ candidate, exclusions: exclusionsOf(seeker, candidate, options.exclude) }));
    const scored = evaluated.filter(({ exclusions }) => exclusions.length === 0).map(({ candidate }) => this.score(candidate));
    const ranking = scored.filter(hasGrounds).sort(byScore);
    const collaborators = await this.explain(diversify(ranking, options.first, options.spread));
    const noneBecause =
      collaborators.length > 0
        ? null
        : whyNone(seeker, {
            found: pool.studios.size,
            allowed: filtered.length,
            exclusions: evaluated.flatMap(({ exclusions }) => exclusions),
            ungrounded: scored.length,
          });
    return { seeker, collaborators, ranking, considered: candidates.length, sampled: pool.sampled, noneBecause };
  }

  /** The same with full facts, which most candidates do not need. */
  async explain(scored: readonly Scored[]): Promise<Scored[]> {
    return (
      await this.read(
        scored.map(({ candidate }) => candidate.studio),
        this.traversal,
      )
    ).map((candidate) => this.score(candidate));
  }

  /** The exclusions of one studio, and its score all the same. */
  async evaluate(studio: NodeRow): Promise<{ exclusions: Exclusion[]; scored: Scored }> {
    const [[candidate], allowed] = await Promise.all([this.read([studio], this.traversal), this.allowed([{ studio, priority: 0 }])]);
    const found = candidate as Candidate;
    const filtered: Exclusion[] =
      allowed.length > 0
        ? []
        : [{ kind: "FILTER", sentence: { zh: "不符合 filter 条件", en: "It does not meet the filter" }, nodes: [studio], facts: [] }];
    return { exclusions: [...exclusionsOf(this.seeker, found, this.options.exclude), ...filtered], scored: this.score(found) };
  }

  private score(candidate: Candidate): Scored {
    return scoreOf(this.seeker, candidate, this.options.weights, this.context);
  }

  private async allowed(found: PooledStudio[]): Promise<PooledStudio[]> {
    const { filter, includeImplied } = this.options;
    if (filter === null) return found;
    const kept = await this.reader.kept(
      "Studio",
      found.map(({ studio }) => studio.id),
      { filter, includeImplied },
    );
    return found.filter(({ studio }) => kept.has(studio.id));
  }

  /** Reads candidates, and the parts of the trees of disciplines and regions that are needed to compare them with the seeker. */
  private async read(studios: readonly NodeRow[], traversal: Traversal): Promise<Candidate[]> {
    const { seeker, context } = this;
    const deeds = readDeeds(
      this.reader,
      studios.map(({ id }) => id),
      traversal.options,
      traversal === this.traversal,
    );
    const candidates = await Promise.all(
      studios.map((studio) => readCandidate(studio, seeker.bridges.get(studio.id)?.bridges ?? [], deeds, traversal)),
    );
    const alliances = [...seeker.memberships.map(({ alliance }) => alliance), ...candidates.flatMap(({ memberships }) => memberships)];
    const disciplines = [
      ...[...seeker.practices, ...candidates.flatMap(({ practices }) => practices)].map(({ discipline }) => discipline),
      ...alliances.flatMap((alliance) => [...alliance.steps("needs"), ...alliance.steps("focuses")].map(({ node }) => node)),
      ...seeker.memberships.flatMap(({ alliance }) =>
        alliance.steps("studios").flatMap((studio) => practicesOf(studio).map(({ discipline }) => discipline)),
      ),
    ];
    const regions = [...seeker.places, ...candidates.flatMap(({ places }) => places)].map(({ region }) => region);
    await Promise.all([context.taxonomy.load(disciplines), context.places.load(regions)]);
    return candidates;
  }
}

const countStudios = async (reader: GraphReader): Promise<number> =>
  (await reader.list("Studio", { first: 1 }, { ...fullPage, rows: false })).totalCount();
