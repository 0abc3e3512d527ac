/** A point of a picture, in pixels from its top left corner: the middle of the first pixel is (0.5, 0.5). */
export interface Point {
  /** To the right. */
  readonly x: number;
  /** Downwards. */
  readonly y: number;
}

/** Turns, scales and moves points: (x, y) to (a·x − b·y + left, b·x + a·y + top). */
export interface Similarity {
  /** The scale times the cosine of the angle. */
  readonly a: number;
  /** The scale times the sine of the angle; clockwise, as y points downwards. */
  readonly b: number;
  /** The move to the right, in pixels. */
  readonly left: number;
  /** The move downwards, in pixels. */
  readonly top: number;
}

/** How many times longer a similarity makes distances. */
export function scaleOf({ a, b }: Similarity): number {
  return Math.hypot(a, b);
}

/** Where a similarity takes a point. */
export function transform({ a, b, left, top }: Similarity, { x, y }: Point): Point {
  return { x: a * x - b * y + left, y: b * x + a * y + top };
}

/** The similarity that takes everything back. */
export function inverse({ a, b, left, top }: Similarity): Similarity {
  const square = a * a + b * b;
  const back = { a: a / square, b: -b / square };
  const { x, y } = transform({ ...back, left: 0, top: 0 }, { x: left, y: top });
  return { ...back, left: -x, top: -y };
}

/**
 * The similarity that takes the points `from` as near as possible to the points `to`, by the sum of the squares.
 *
 * Umeyama, "Least-squares estimation of transformation parameters between two point patterns", 1991, in the plane and
 * without mirroring, where it needs no singular values.
 *
 * @throws {RangeError} If they are not equally many, or if `from` are all the same point.
 */
export function fitSimilarity(from: readonly Point[], to: readonly Point[]): Similarity {
  if (from.length !== to.length) {
    throw new RangeError(`Cannot fit ${from.length} points to ${to.length}: they go in pairs.`);
  }
  const [middle, goal] = [meanOf(from), meanOf(to)];
  let along = 0, across = 0, squares = 0;
  from.forEach((point, i) => {
    const [x, y] = [point.x - middle.x, point.y - middle.y];
    const [u, v] = [to[i].x - goal.x, to[i].y - goal.y];
    along += x * u + y * v;
    across += x * v - y * u;
    squares += x * x + y * y;
  });
  if (!(squares > 0)) {
    throw new RangeError("Cannot fit points that are all the same: their scale and turn are open.");
  }
  const turn = { a: along / squares, b: across / squares, left: 0, top: 0 };
  const { x, y } = transform(turn, middle);
  return { ...turn, left: goal.x - x, top: goal.y - y };
}

/** The middle of some points. */
export function meanOf(points: readonly Point[]): Point {
  let x = 0, y = 0;
  for (const point of points) {
    x += point.x / points.length;
    y += point.y / points.length;
  }
  return { x, y };
}
