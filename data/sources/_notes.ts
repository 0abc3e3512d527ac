import { sayKinds } from "./choice/choice.ts";
import type { Opened } from "./indexed.ts";
import { sayLeftOut } from "./choice/left_out.ts";
import type { Source } from "./image_file.ts";

/** A source as others see it: with sentences about what is taken and what is left out. */
export function withNotes({ leftOut, kinds, said, ...source }: Opened): Source {
  const sentences = [...kinds.map(sayKinds), ...said, ...sayLeftOut(leftOut)];
  return { ...source, notes: sentences.map((sentence) => upperFirst(`${sentence}.`)) };
}

function upperFirst(text: string): string {
  return /^[a-z]+ /.test(text) ? text[0].toUpperCase() + text.slice(1) : text; // and no file's name
}
