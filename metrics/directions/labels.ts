/** What can be told of a drawn face: by face-api's networks, and by the brightness of its parts. */
import * as tf from "@tensorflow/tfjs";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import {
  AGE_GENDER_SIZE,
  type AgeGenderParams,
  faceAgeGender,
} from "../networks/face_age_gender.ts";
import {
  EXPRESSIONS,
  type ExpressionsParams,
  faceExpressions,
} from "../networks/face_expressions.ts";
import type { FaceFrame } from "./frame.ts";

/** A label: a number that grows with what its name says. */
export interface Label {
  /** One word, as it is typed in `--edit`. */
  readonly name: string;
  /** What more of it means. */
  readonly meaning: string;
  /** What tells it: one of face-api's networks, or the brightness of a part of the picture. */
  readonly by: "ageGender" | "expressions" | "brightness";
}

/** All labels. Other expressions hardly occur in photos of celebrities. */
export const LABELS: readonly Label[] = [
  { name: "age", meaning: "older", by: "ageGender" },
  { name: "male", meaning: "more like a man, below 0 like a woman", by: "ageGender" },
  { name: "smile", meaning: "happier", by: "expressions" },
  { name: "hair", meaning: "fairer hair", by: "brightness" },
  { name: "skin", meaning: "lighter skin", by: "brightness" },
  { name: "background", meaning: "a brighter background", by: "brightness" },
];

/** The weights of the networks. */
export interface LabelNetworks {
  readonly ageGender: AgeGenderParams;
  readonly expressions: ExpressionsParams;
}

/** Drawn pictures, and where in them the faces are. */
export interface Pictures {
  /** `[N, height, width, 3]` in 0 … 1. */
  readonly values: Float32Array;
  readonly count: number;
  readonly height: number;
  readonly width: number;
  readonly frame: FaceFrame;
}

/** Labels pictures: a row of numbers for each. */
export async function labelPictures(
  networks: LabelNetworks,
  pictures: Pictures,
  labels: readonly Label[],
): Promise<number[][]> {
  const isBy = (source: Label["by"]) => labels.some(({ by }) => by === source);
  const told = {
    ageGender: isBy("ageGender")
      ? onAverage(pictures, (faces) => ageGenderLabels(networks.ageGender, faces))
      : undefined,
    expressions: isBy("expressions")
      ? onAverage(pictures, (faces) => expressionLabels(networks.expressions, faces))
      : undefined,
  };
  const rows: Readonly<Record<Label["by"], number[][]>> = {
    ageGender: await told.ageGender?.array() ?? [],
    expressions: await told.expressions?.array() ?? [],
    brightness: isBy("brightness") ? brightnessLabels(pictures) : [],
  };
  tf.dispose(Object.values(told).filter((rows) => rows !== undefined));
  const columns = labels.map((label) => ({
    by: label.by,
    k: LABELS.filter(({ by }) => by === label.by).findIndex(({ name }) => name === label.name),
  }));
  return Array.from(
    { length: pictures.count },
    (_, i) => columns.map(({ by, k }) => rows[by][i][k]),
  );
}

/** The age in years, and the log-odds of male: `[N, 2]`. */
function ageGenderLabels(params: AgeGenderParams, faces: Tensor4D): Tensor2D {
  const [age, male, female] = tf.split(faceAgeGender(params, faces), 3, 1);
  return tf.concat([age, tf.sub(male, female)], 1) as Tensor2D;
}

/** How far the logit of happy is above the mean of all: `[N, 1]`. */
function expressionLabels(params: ExpressionsParams, faces: Tensor4D): Tensor2D {
  const logits = faceExpressions(params, faces);
  const happy: Tensor2D = tf.slice(logits, [0, EXPRESSIONS.indexOf("happy")], [-1, 1]);
  return tf.sub(happy, tf.mean(logits, 1, true));
}

/** Sides of the squares that the networks see, in sides of the frame. */
const VIEWS = [0.85, 1];

/** What a network says of faces on average of two squares and their mirror images: part of what it says of one is chance. */
function onAverage(pictures: Pictures, labelsOf: (faces: Tensor4D) => Tensor2D): Tensor2D {
  return tf.tidy(() => {
    const views = VIEWS.flatMap((scale) => {
      const faces = cropped(pictures, scale);
      return [labelsOf(faces), labelsOf(tf.reverse(faces, 2))];
    });
    return tf.div(tf.addN(views), views.length);
  });
}

/** Squares of faces at the size of the networks, in 0 … 255; black beyond the edge. */
function cropped({ values, count, height, width, frame }: Pictures, scale: number): Tensor4D {
  const images: Tensor4D = tf.mul(tf.tensor4d(values, [count, height, width, 3]), 255);
  const side = frame.side * scale;
  const [top, left] = [(frame.y - side / 2) / (height - 1), (frame.x - side / 2) / (width - 1)];
  const box = [top, left, top + side / (height - 1), left + side / (width - 1)];
  const boxes = tf.tile(tf.tensor2d([box]), [count, 1]) as Tensor2D;
  const size = AGE_GENDER_SIZE; // The same for both networks.
  return tf.image.cropAndResize(images, boxes, tf.range(0, count, 1, "int32"), [size, size]);
}

/** Parts of a picture, in sides of the frame from its centre; `null` is the picture's edge. */
const PARTS = {
  hair: [{ left: -0.2, right: 0.2, top: -0.75, bottom: -0.6 }],
  skin: [{ left: -0.2, right: 0.2, top: -0.3, bottom: 0.2 }],
  background: [
    { left: null, right: -0.45, top: null, bottom: -0.5 },
    { left: 0.55, right: null, top: null, bottom: -0.5 },
  ],
};

/** The mean luma, 0 … 1, of hair, skin and background in each picture. */
export function brightnessLabels(pictures: Pictures): number[][] {
  const { values, count } = pictures, size = values.length / count;
  return Array.from(
    { length: count },
    (_, i) => brightnessOf(values.subarray(i * size, (i + 1) * size), pictures),
  );
}

function brightnessOf(picture: Float32Array, { height, width, frame }: Pictures): number[] {
  const inside = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
  return [PARTS.hair, PARTS.skin, PARTS.background].map((boxes) => {
    let [sum, count] = [0, 0];
    for (const { left, right, top, bottom } of boxes) {
      const [x, y] = [frame.x, frame.y];
      const from = left === null ? 0 : inside(x + left * frame.side, width - 1);
      const to = right === null ? width : inside(x + right * frame.side, width);
      const first = top === null ? 0 : inside(y + top * frame.side, height - 1);
      const last = bottom === null ? height : inside(y + bottom * frame.side, height);
      for (let row = first; row < Math.max(last, first + 1); row++) {
        for (let column = from; column < Math.max(to, from + 1); column++) {
          const at = (row * width + column) * 3;
          sum += 0.299 * picture[at] + 0.587 * picture[at + 1] + 0.114 * picture[at + 2];
          count++;
        }
      }
    }
    return sum / count;
  });
}
