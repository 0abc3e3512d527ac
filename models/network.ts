/** Networks as values: pure functions, bound to their configuration when they are made. */
import type { Key, Keys } from "../core/random.ts";
import type { ShapeRecord, TensorRecord } from "../core/record.ts";
import type { Tensor2D, Tensor4D } from "../core/tensor.ts";
import type { ForwardPass } from "./layers.ts";

/**
 * The tensors of a network.
 *
 * @category Networks
 */
export type Network<P extends TensorRecord = TensorRecord, S extends TensorRecord = TensorRecord> =
  {
    /** The trained parameters. */
    readonly params: P;
    /** State of its normalisations, such as moving averages; an empty record if they have none. */
    readonly stats: S;
  };

/**
 * How a network is initialised.
 *
 * @category Networks
 */
export interface NetworkInit {
  /** The shapes of what {@linkcode init} makes. */
  readonly shapes: { readonly params: ShapeRecord; readonly stats: ShapeRecord };
  /** Draws the initial values; the same key gives the same values. */
  init(key: Key): Network;
}

/**
 * A generator: one of the library's by {@linkcode makeGenerator}, or your own.
 *
 * @category Networks
 */
export interface Generator extends NetworkInit {
  /** Length of the noise vector. */
  readonly noiseSize: number;
  /** Length of the labels, if it draws nothing without them. */
  readonly classes?: number;
  /**
   * Maps noise `[N, noiseSize]` to images.
   *
   * @returns Images `[N, height, width, channels]` in (0, 1), and the new stats.
   */
  apply(
    network: Network,
    noise: Tensor2D,
    options: GeneratorOptions,
  ): { readonly images: Tensor4D; readonly stats: TensorRecord };
  /**
   * The forward pass without training, layer by layer. Exporting to other formats needs it; {@linkcode
   * layeredGenerator} makes {@linkcode apply} from it.
   */
  readonly forward?: ForwardPass;
}

/**
 * What a network that is conditioned on labels is given with its input.
 *
 * @category Networks
 */
export interface Condition {
  /**
   * A row for each image, such as its class, one-hot; from the batch, if it carries labels. Networks that take none ignore
   * them.
   */
  readonly labels?: Tensor2D;
}

/**
 * Options of {@linkcode Generator.apply}.
 *
 * @category Networks
 */
export interface GeneratorOptions extends Condition {
  /** Normalise by the batch and update the averages (true), or normalise by the averages (false). */
  readonly training: boolean;
}

/**
 * A discriminator: one of the library's by {@linkcode makeDiscriminator}, or your own.
 *
 * @category Networks
 */
export interface Discriminator extends NetworkInit {
  /**
   * Whether the same images always get the same logits, without dropout or batch normalisation. A step then evaluates
   * them once for both losses.
   * @default false
   */
  readonly isDeterministic?: boolean;
  /**
   * Maps images `[N, height, width, channels]` in [0, 1] to logits.
   *
   * @returns A logit for each image, `[N, 1]`, positive for real, and the new stats.
   */
  apply(
    network: Network,
    images: Tensor4D,
    options: DiscriminatorOptions,
  ): { readonly logits: Tensor2D; readonly stats: TensorRecord };
}

/**
 * Options of {@linkcode Discriminator.apply}.
 *
 * @category Networks
 */
export interface DiscriminatorOptions extends Condition {
  /**
   * With a key: training, dropout drawn from it. Without: inference, no dropout, moving averages used. With several
   * keys the images are that many equal batches, concatenated; each is normalised on its own and draws from its own
   * key.
   */
  readonly key?: Key | Keys;
}
