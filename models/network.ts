/** Networks as values: pure functions, bound to their configuration when they are made. */
import type { Key, Keys } from "../core/random.ts";
import type { ShapeRecord, TensorRecord } from "../core/record.ts";
import type { Tensor2D, Tensor4D } from "../core/tensor.ts";
import type { ForwardPass } from "./layers.ts";

/** The numbers of a network. */
export type Network<P extends TensorRecord = TensorRecord, S extends TensorRecord = TensorRecord> =
  {
    /** What gradients are taken by. */
    readonly params: P;
    /** What its normalisations remember, such as moving averages; an empty record where they remember nothing. */
    readonly stats: S;
  };

/** How a network begins. */
export interface NetworkInit {
  /** The shapes of all that {@linkcode init} makes, known without making it. */
  readonly shapes: { readonly params: ShapeRecord; readonly stats: ShapeRecord };
  /** Draws the first numbers; the same key draws the same. */
  init(key: Key): Network;
}

/** A generator: one of the library's by {@linkcode makeGenerator}, or your own. */
export interface Generator extends NetworkInit {
  /** Length of the noise vector. */
  readonly noiseSize: number;
  /**
   * Maps noise `[N, noiseSize]` to images.
   *
   * @returns Images `[N, height, width, 3]` in (0, 1), and the stats afterwards.
   */
  apply(
    network: Network,
    noise: Tensor2D,
    options: GeneratorOptions,
  ): { readonly images: Tensor4D; readonly stats: TensorRecord };
  /**
   * The forward pass without training, layer by layer. Exporting to other formats needs it; {@linkcode layeredGenerator}
   * makes {@linkcode apply} from it.
   */
  readonly forward?: ForwardPass;
}

/** How a generator is run. */
export interface GeneratorOptions {
  /** Normalise by the batch and move the averages (true), or normalise by the averages (false). */
  readonly training: boolean;
}

/** A discriminator: one of the library's by {@linkcode makeDiscriminator}, or your own. */
export interface Discriminator extends NetworkInit {
  /**
   * Whether an image gets the same logit each time that it is judged among the same images: there is neither dropout nor
   * batch normalisation. A step then judges it once, for both losses.
   * @default false
   */
  readonly isDeterministic?: boolean;
  /**
   * Maps images `[N, height, width, 3]` in [0, 1] to logits.
   *
   * @returns A logit for each image, `[N, 1]`, positive for real, and the stats afterwards.
   */
  apply(
    network: Network,
    images: Tensor4D,
    options: DiscriminatorOptions,
  ): { readonly logits: Tensor2D; readonly stats: TensorRecord };
}

/** How a discriminator is run. */
export interface DiscriminatorOptions {
  /**
   * With a key: training, dropout drawn from it. Without: inference, no dropout, moving averages used. With several keys
   * there are that many equal batches one after another, which are normalised and draw each by itself.
   */
  readonly key?: Key | Keys;
}
