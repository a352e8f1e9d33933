import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings, settingsExample, settingTable } from "../../src/process/settings.js";
import { repository } from "./repository.js";

const assigned = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]));

describe(".env.example", () => {
  it("is the text of the settings", () => {
    expect(readFileSync(join(repository, ".env.example"), "utf8")).toBe(settingsExample());
  });

  it("names every setting", () => {
    for (const name of Object.keys(settingTable)) expect(settingsExample()).toMatch(new RegExp(`^(# )?${name}=`, "m"));
  });

  it("shows the defaults: copied to .env it changes nothing", () => {
    expect(readSettings(assigned(settingsExample()))).toEqual(readSettings({}));
  });
});
