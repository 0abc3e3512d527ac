/** Loads the evaluator's networks. */
import { requireDeno } from "../../core/deno.ts";
import { sha256 } from "../../core/hex.ts";
import { messageOf, whyDenied } from "../../core/errors.ts";
import { disposeRecord, type TensorRecord } from "../../core/record.ts";
import { faceExtractor, type FeatureExtractor, inceptionExtractor } from "../pictures.ts";
import { type AgeGenderParams, ageGenderParams } from "./face_age_gender.ts";
import { type DescriptorParams, descriptorParams } from "./face_descriptor.ts";
import { type DetectorParams, detectorParams, type WeightSpecs } from "./face_detector.ts";
import { type ExpressionsParams, expressionsParams } from "./face_expressions.ts";
import { type LandmarksParams, landmarksParams } from "./face_landmarks.ts";
import { inceptionParams } from "./inception.ts";

/**
 * The networks of the evaluator.
 *
 * @category Features of pictures
 */
export interface EvaluatorNetworks {
  /** Extracts the features that are compared. */
  readonly extractor: FeatureExtractor;
  /** Finds faces. */
  readonly detector: DetectorParams;
  /** Frees their weights. */
  readonly dispose: () => void;
}

/**
 * Loads the networks of the evaluator on the current backend.
 *
 * @param inception A file of Inception's weights, to use instead of face descriptors.
 * @throws {Error} If it cannot be read, or belongs to another network.
 * @category Features of pictures
 */
export async function loadEvaluatorNetworks(inception?: string): Promise<EvaluatorNetworks> {
  const extractor = inception === undefined
    ? await loadFaceExtractor()
    : await loadInception(inception);
  const detector = await loadDetector();
  const dispose = () => {
    extractor.dispose();
    disposeRecord(detector);
  };
  return { extractor, detector, dispose };
}

/**
 * An extractor, and how to free its weights.
 *
 * @category Features of pictures
 */
export interface LoadedExtractor extends FeatureExtractor {
  /** Frees its weights. */
  readonly dispose: () => void;
}

const withWeights = (extractor: FeatureExtractor, params: TensorRecord): LoadedExtractor => ({
  ...extractor,
  dispose: () => disposeRecord(params),
});

/**
 * Loads the extractor of face descriptors on the current backend, with the weights of the package `@vladmandic/face-api`.
 *
 * @throws {Error} If they cannot be read.
 * @category Features of pictures
 */
export async function loadFaceExtractor(): Promise<LoadedExtractor> {
  const params = await loadDescriptor();
  return withWeights(faceExtractor(params), params);
}

async function loadInception(path: string): Promise<LoadedExtractor> {
  requireDeno("load the networks of the measures", "measure in Deno");
  const fail = (why: string, cause: unknown): never => {
    throw new Error(`Cannot take features by ${path}: ${why}`, { cause });
  };
  const bytes = await Deno.readFile(path)
    .catch((error) => fail(whyDenied(error, ["read"], path), error));
  const hash = await sha256(bytes);
  try {
    const params = inceptionParams(bytes);
    const name = `Inception v3 of pytorch-fid, weights ${hash.slice(0, 16)}`;
    return withWeights(inceptionExtractor(params, name), params);
  } catch (error) {
    return fail(`${messageOf(error)} (--help says how to make it)`, error);
  }
}

/** A file of the package that names its weights. */
type Manifest = { readonly default: readonly { readonly weights: unknown }[] };

/** Reads the weights of a network of the package `@vladmandic/face-api`. Importers need the names of its files as literals. */
async function readNetwork<P>(
  decode: (weights: Uint8Array, specs: WeightSpecs) => P,
  manifest: () => Promise<Manifest>,
  file: () => string,
): Promise<P> {
  requireDeno("load the networks of the measures", "measure in Deno");
  const { default: [{ weights }] } = await manifest();
  const url = new URL(file());
  const bytes = await Deno.readFile(url).catch((error) => {
    const path = decodeURIComponent(url.pathname);
    throw new Error(`Cannot read the weights ${path}: ${whyDenied(error, ["read"], path)}`, {
      cause: error,
    });
  });
  return decode(bytes, weights as WeightSpecs);
}

/** Reads the descriptor's weights. */
export function loadDescriptor(): Promise<DescriptorParams> {
  return readNetwork(
    descriptorParams,
    () =>
      import("@vladmandic/face-api/model/face_recognition_model-weights_manifest.json", {
        with: { type: "json" },
      }),
    () => import.meta.resolve("@vladmandic/face-api/model/face_recognition_model.bin"),
  );
}

/**
 * Reads the detector's weights from the package `@vladmandic/face-api`.
 *
 * @category Finding faces
 */
export function loadDetector(): Promise<DetectorParams> {
  return readNetwork(
    detectorParams,
    () =>
      import("@vladmandic/face-api/model/tiny_face_detector_model-weights_manifest.json", {
        with: { type: "json" },
      }),
    () => import.meta.resolve("@vladmandic/face-api/model/tiny_face_detector_model.bin"),
  );
}

/** Reads the landmark network's weights. */
export function loadLandmarks(): Promise<LandmarksParams> {
  return readNetwork(
    landmarksParams,
    () =>
      import("@vladmandic/face-api/model/face_landmark_68_model-weights_manifest.json", {
        with: { type: "json" },
      }),
    () => import.meta.resolve("@vladmandic/face-api/model/face_landmark_68_model.bin"),
  );
}

/** Reads the age and gender network's weights. */
export function loadAgeGender(): Promise<AgeGenderParams> {
  return readNetwork(
    ageGenderParams,
    () =>
      import("@vladmandic/face-api/model/age_gender_model-weights_manifest.json", {
        with: { type: "json" },
      }),
    () => import.meta.resolve("@vladmandic/face-api/model/age_gender_model.bin"),
  );
}

/** Reads the expression network's weights. */
export function loadExpressions(): Promise<ExpressionsParams> {
  return readNetwork(
    expressionsParams,
    () =>
      import("@vladmandic/face-api/model/face_expression_model-weights_manifest.json", {
        with: { type: "json" },
      }),
    () => import.meta.resolve("@vladmandic/face-api/model/face_expression_model.bin"),
  );
}
