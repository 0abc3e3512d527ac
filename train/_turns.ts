/** Lazy penalties: steps with the penalty and steps without take turns, each of a kind that is compiled by itself. */
import type { StepConfig } from "./config.ts";
import { type Gan, makeGan } from "./gan.ts";
import type { GanState } from "./state.ts";

/** The kinds of step that a configuration asks for. */
export interface Turns<S> {
  /** All of them. */
  readonly kinds: readonly S[];
  /** The one that comes after so many steps: known on the host, or else read from the state. */
  readonly after: (taken: number | undefined, state: GanState) => S;
}

/**
 * Makes the kinds of step that take turns: every `penaltyEvery`-th, the first one among them, has the penalty, with so many
 * times its weight, and the others do without its second derivatives (Karras et al. 2020, StyleGAN2).
 *
 * @param make Makes a step whose penalty is that of every step.
 * @throws {RangeError} If `penaltyEvery` is no whole number from 1 on; as {@linkcode makeGan}.
 */
export function takeTurns<S>(config: StepConfig, make: (gan: Gan) => S): Turns<S> {
  const { penaltyEvery = 1 } = config;
  if (!(Number.isSafeInteger(penaltyEvery) && penaltyEvery >= 1)) {
    throw new RangeError(
      `Cannot take the penalty every so many steps as that must be a whole number from 1 on: ` +
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

/** Where the number of steps lies on a GPU it cannot be read within a step. */
function readSteps({ step }: GanState): number {
  try {
    return step.dataSync()[0];
  } catch (cause) {
    throw new Error(
      "Cannot tell whether this step takes its penalty as the number of steps is on the GPU: give that number to " +
        "the step as its third argument, as train() does, and compile by compileTrainStep()",
      { cause },
    );
  }
}
