import { messageOf, whyDenied } from "../../core/errors.ts";
import { disposeRecord } from "../../core/record.ts";
import { faceExtractor, type FeatureExtractor, inceptionExtractor } from "../pictures.ts";
import { type DescriptorParams, descriptorParams } from "./face_descriptor.ts";
import type { DetectorParams, WeightSpecs } from "./face_detector.ts";
import { inceptionParams } from "./inception.ts";
import { loadDetector } from "./faces.ts";

/** The networks that measure pictures. */
export interface Describer {
  readonly extractor: FeatureExtractor;
  readonly detector: DetectorParams;
  /** Frees their weights. */
  readonly dispose: () => void;
}

/**
 * Loads the networks on the current backend.
 *
 * @param inception A file of Inception's weights, whose features are taken in the place of face descriptors.
 * @throws {Error} If it cannot be read, or is of another network.
 */
export async function loadDescriber(inception?: string): Promise<Describer> {
  const { extractor, params } = inception === undefined
    ? await loadFaceExtractor()
    : await loadInceptionExtractor(inception);
  const detector = await loadDetector();
  return { extractor, detector, dispose: () => [params, detector].forEach(disposeRecord) };
}

async function loadFaceExtractor() {
  const params = await loadDescriptor();
  return { params, extractor: faceExtractor(params) };
}

async function loadInceptionExtractor(path: string) {
  const fail = (why: string, cause: unknown): never => {
    throw new Error(`Cannot take features by ${path}: ${why}`, { cause });
  };
  const bytes = await Deno.readFile(path)
    .catch((error) => fail(whyDenied(error, ["read"], path), error));
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  try {
    const params = inceptionParams(bytes);
    const name = `Inception v3 of pytorch-fid, weights ${new Uint8Array(hash, 0, 8).toHex()}`;
    return { params, extractor: inceptionExtractor(params, name) };
  } catch (error) {
    return fail(`${messageOf(error)} (--help says how to make it)`, error);
  }
}

/** Reads the descriptor's weights out of the package `@vladmandic/face-api`. */
export async function loadDescriptor(): Promise<DescriptorParams> {
  const { default: [{ weights }] } = await import(
    "@vladmandic/face-api/model/face_recognition_model-weights_manifest.json",
    { with: { type: "json" } }
  );
  const file = import.meta.resolve("@vladmandic/face-api/model/face_recognition_model.bin");
  return descriptorParams(await Deno.readFile(new URL(file)), weights as WeightSpecs);
}
