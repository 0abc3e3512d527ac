import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { selectBackend } from "../../core/backend.ts";
import { checkName, nearestName } from "../../core/names.ts";

Deno.test("the nearest name holds what was given, or differs by few letters", () => {
  const backends = ["auto", "webgpu", "wasm", "cpu"];
  for (
    const [given, near] of [
      ["gpu", "webgpu"],
      ["WASM", "wasm"],
      ["wams", "wasm"],
      ["cpus", "cpu"],
      ["tensorflow", undefined],
      ["", undefined],
    ] as const
  ) assertEquals(nearestName(given, backends), near, given);
  assertEquals(nearestName("age", ["male", "smile", "hair"]), undefined); // Two of three letters are not few.
  const weights = ["pretrained", "pretrained-48x40"]; // Of several, the one with the fewest other letters.
  assertEquals(nearestName("pretrained-48x4", weights), "pretrained-48x40");
  assertEquals(nearestName("pretrain", weights), "pretrained");
});

Deno.test("a wrong name is refused with the nearest, and on one line", () => {
  const names = ["bce", "hinge", "least-squares"];
  checkName("the loss", "hinge", names);
  const message = (given: unknown, kind: typeof TypeError | typeof RangeError) =>
    assertThrows(() => checkName("the loss", given, names), kind).message;
  assertEquals(
    message("hingee", RangeError),
    'Cannot use "hingee" as the loss: did you mean "hinge"? There are bce, hinge, least-squares',
  );
  assertEquals(message("a\nb", RangeError).includes("\n"), false);
  assertEquals(message(3, TypeError).startsWith("Cannot use 3 as the loss"), true);
});

Deno.test("an unknown backend is refused with the nearest name", async () => {
  const error = await assertRejects(() => selectBackend("gpu" as "cpu"), RangeError);
  assertEquals(error.message.includes('did you mean "webgpu"?'), true, error.message);
});
