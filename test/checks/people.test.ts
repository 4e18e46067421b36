import { describe, expect, it } from "vitest";
import { samePeople } from "../../src/checks/people.js";
import { sameTown } from "../../src/checks/towns.js";

describe("people and towns in other spellings", () => {
  it.each([
    ["Xi Jinping; Kassym-Jomart Tokajew", "Xi Jinping; Kassym-Jomart Tokayev", true],
    ["Tokaev", "Talks of Xi Jinping and Kassym-Jomart Tokayev", true],
    ["Xi Jinping", "Li Qiang; Kassym-Jomart Tokayev", false],
    ["Hu Jintao", "Xi Jinping and Nursultan Nazarbayev", false],
    ["习近平", "Xi Jinping", undefined],
    [undefined, "Xi Jinping", undefined],
  ])("%s / %s: %s", (said, recorded, same) => {
    expect(samePeople(said, recorded)).toBe(same);
  });
  it.each([
    ["Peking", "Beijing", true],
    ["北京", "Beijing", true],
    ["Nur-Sultan", "Astana", true],
    ["Beijing", "Great Hall, Beijing", true],
    ["Peking", "Astana", false],
    ["China", "Beijing", undefined],
  ])("%s / %s: %s", (said, recorded, same) => {
    expect(sameTown(said, recorded)).toBe(same);
  });
});
