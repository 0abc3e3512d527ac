/** Lazy penalties: steps with and without the penalty, each compiled separately. */
import type { StepConfig } from "./config.ts";
import { type Gan, makeGan } from "./gan.ts";
import type { GanState } from "./state.ts";

/** The kinds of step that a configuration asks for. */
export interface Turns<S> {
  /** All kinds. */
  readonly kinds: readonly S[];
  /** The kind of the next step, given the steps taken, which are read from the state if `undefined`. */
  readonly after: (taken: number | undefined, state: GanState) => S;
}

/**
 * Makes the kinds of step: every `penaltyEvery`-th step, starting with the first, has the penalty with `penaltyEvery` times
 * its weight; the others save its second derivatives (Karras et al. 2020, StyleGAN2).
 *
 * @param make Makes a step that always applies the penalty it is given.
 * @throws {RangeError} If `penaltyEvery` is not a positive integer; see also {@linkcode makeGan}.
 */
export function takeTurns<S>(config: StepConfig, make: (gan: Gan) => S): Turns<S> {
  const { penaltyEvery = 1 } = config;
  if (!(Number.isSafeInteger(penaltyEvery) && penaltyEvery >= 1)) {
    throw new RangeError(
      `Cannot apply the penalty as penaltyEvery must be a whole number of at least 1: ` +
        `current value is ${penaltyEvery}`,
    );
  }
  const gan = makeGan(config);
  if (gan.penalty === undefined || penaltyEvery === 1) {
    const only = make(gan);
    return { kinds: [only], after: () => only };
  }
  const penalised = make({ ...gan, penaltyWeight: gan.penaltyWeight * penaltyEvery });
  const plain = make({ ...gan, penalty: undefined });
  return {
    kinds: [penalised, plain],
    after: (taken, state) => (taken ?? readSteps(state)) % penaltyEvery === 0 ? penalised : plain,
  };
}

/** A step count on a GPU cannot be read within a step. */
function readSteps({ step }: GanState): number {
  try {
    return step.dataSync()[0];
  } catch (cause) {
    throw new Error(
      "Cannot tell whether this step has its penalty as the step count is on the GPU: pass the count as the step's " +
        "third argument, as train() does, and compile with compileTrainStep()",
      { cause },
    );
  }
}
