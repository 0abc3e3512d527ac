/** Where a step's time goes, by kind of kernel; for synchronous backends. */
import { watchKernels } from "./_kernels.ts";

/** Kinds by kernel name; other kernels go by their own names. */
const KINDS: readonly (readonly [kind: string, names: RegExp])[] = [
  ["convolutions", /^(Conv2D|NashConv(Transpose)?(Leaky)?)$/],
  ["convolutions' input gradients", /^Conv2DBackpropInput$/],
  ["convolutions' filter gradients", /^Conv2DBackpropFilter$/],
  ["batch normalisation", /^NashBatchNorm(Grad)?$/],
  ["rectifiers", /^(NashLeaky(Grad)?|LeakyRelu|Step|Sigmoid)$/],
  ["dropout and random numbers", /^(NashDropout(Grad)?|NashThreefry|.*Threefry.*)$/i],
  ["dense layers", /^(BatchMatMul|_FusedMatMul)$/],
  ["sums", /^(NashChannelSum|ChannelSum|Sum|Mean|NashMeanSoftplus(Grad)?)$/],
  ["elementwise arithmetic", /^(Add|AddN|Sub|Multiply|RealDiv|Square|Sqrt|Rsqrt|Neg|Exp|Log1p)$/],
  [
    "copies",
    /^(SplitV|Concat|Slice|Transpose|Pad|PadV2|Tile|Fill|Identity|Reshape|Cast|Pack|Unpack)$/,
  ],
  ["Adam", /^NashAdam$/],
];

const kindOf = (kernel: string) => KINDS.find(([, names]) => names.test(kernel))?.[0] ?? kernel;

/** The time of a kind of work, in milliseconds a step. */
export interface Share {
  readonly kind: string;
  readonly ms: number;
}

/**
 * Runs steps and returns the time of each kind of work, longest first. Time outside of kernels comes last: JavaScript,
 * tfjs's engine, gradient bookkeeping.
 */
export async function timeKinds(step: () => void | Promise<void>, steps: number): Promise<Share[]> {
  const times = new Map<string, number>();
  let all = 0;
  await watchKernels(async () => {
    const start = performance.now();
    for (let i = 0; i < steps; i++) await step();
    all = performance.now() - start;
  }, ({ name, ms }) => times.set(kindOf(name), (times.get(kindOf(name)) ?? 0) + ms));
  const kinds = [...times].map(([kind, ms]) => ({ kind, ms: ms / steps }))
    .sort((a, b) => b.ms - a.ms);
  const rest = all / steps - kinds.reduce((sum, { ms }) => sum + ms, 0);
  return [...kinds, { kind: "JavaScript", ms: rest }];
}
