/** So many of something: `1 image`, `2 images`. */
export function counted(count: number, noun: string): string {
  return `${count} ${numbered(count, noun)}`;
}

/** The word for so many of something: `image`, `images`. */
export function numbered(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
