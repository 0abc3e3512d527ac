import { sayKinds } from "./_choice.ts";
import type { Opened } from "./_indexed.ts";
import { sayLeftOut } from "./_left_out.ts";
import type { Source } from "./image_file.ts";

/** A source as others see it: with sentences about what is taken and what is left out. */
export function withNotes({ leftOut, kinds, said, ...source }: Opened): Source {
  const sentences = [...kinds.map(sayKinds), ...said, ...sayLeftOut(leftOut)];
  return { ...source, notes: sentences.map((sentence) => upperFirst(`${sentence}.`)) };
}

function upperFirst(text: string): string {
  return /^[a-z]+ /.test(text) ? text[0].toUpperCase() + text.slice(1) : text; // and no file's name
}
