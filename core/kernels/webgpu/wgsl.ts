/** Small parts of WGSL sources. */

/** The components of a vector. */
export const PARTS = ["x", "y", "z", "w"];

/** The numbers below `length`, as for unrolled loops. */
export const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

/** Whether so many numbers can be read and written as `vec4f`. */
export const inFours = (count: number): boolean => count % 4 === 0;

/** A number as a literal. */
export const float = (value: number): string => `f32(${value})`;
