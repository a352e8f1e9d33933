import { achievements } from "../rooms/achievements/achievements.room.js";
import { alliances } from "../rooms/alliances/alliances.room.js";
import { collaborators } from "../rooms/collaborators/collaborators.room.js";
import { connections } from "../rooms/connections/connections.room.js";
import { disciplines } from "../rooms/disciplines/disciplines.room.js";
import { enterprises } from "../rooms/enterprises/enterprises.room.js";
import { events } from "../rooms/events/events.room.js";
import { figures } from "../rooms/figures/figures.room.js";
import { honours } from "../rooms/honours/honours.room.js";
import { organisations } from "../rooms/organisations/organisations.room.js";
import { patents } from "../rooms/patents/patents.room.js";
import { people } from "../rooms/people/people.room.js";
import { places } from "../rooms/places/places.room.js";
import { programmes } from "../rooms/programmes/programmes.room.js";
import { sources } from "../rooms/sources/sources.room.js";
import { studios } from "../rooms/studios/studios.room.js";
import type { Room } from "../types/room.js";

/** Every room; their order is the order of the public contract. */
export const rooms: readonly Room[] = [
  studios,
  people,
  enterprises,
  organisations,
  alliances,
  disciplines,
  patents,
  achievements,
  events,
  honours,
  places,
  programmes,
  figures,
  sources,
  collaborators,
  connections,
];
