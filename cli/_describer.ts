import { disposeRecord } from "../core/record.ts";
import { faceExtractor, type FeatureExtractor } from "../metrics/pictures.ts";
import { type DescriptorParams, descriptorParams } from "../models/face_descriptor.ts";
import type { DetectorParams, WeightSpecs } from "../models/face_detector.ts";
import { loadDetector } from "./_faces.ts";

/** The networks that measure pictures. */
export interface Describer {
  readonly extractor: FeatureExtractor;
  readonly detector: DetectorParams;
  /** Frees their weights. */
  readonly dispose: () => void;
}

/** Loads the networks on the current backend. */
export async function loadDescriber(): Promise<Describer> {
  const [descriptor, detector] = [await loadDescriptor(), await loadDetector()];
  return {
    extractor: faceExtractor(descriptor),
    detector,
    dispose: () => [descriptor, detector].forEach(disposeRecord),
  };
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
