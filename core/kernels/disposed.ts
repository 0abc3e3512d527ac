/** Names the mistake of computing with tensors that are gone, on every backend: tfjs has no words for it. */
import * as tf from "@tensorflow/tfjs";

type Engine = {
  readonly state: { readonly tensorInfo: WeakMap<object, unknown> };
  moveData(backend: unknown, dataId: object): void;
};

// A backend that does not have a tensor's data asks the engine for it.
const engine = tf.engine() as unknown as Engine;
const moveData = engine.moveData.bind(engine);
engine.moveData = (backend, dataId) => {
  if (!engine.state.tensorInfo.has(dataId)) {
    throw new Error(
      "Cannot compute with a tensor that has been disposed of: keep it until nothing needs it any more, " +
        "and take the state of a training from its last report",
    );
  }
  moveData(backend, dataId);
};
