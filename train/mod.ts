/**
 * Adversarial training: a pure step, a loop that reports, and runs in a folder, with losses, optimisers, checkpoints and
 * presets.
 *
 * @module
 */
export { type Augmentation, type AugmentationName, AUGMENTATIONS } from "./augment.ts";
export {
  type Checkpoint,
  DamagedCheckpoint,
  decodeCheckpoint,
  EMPTY_EPOCH,
  encodeCheckpoint,
  type EpochSums,
  findCheckpoints,
  loadCheckpoint,
  loadNewestCheckpoint,
  type NewestCheckpoint,
  type Progress,
  saveCheckpoint,
} from "./checkpoint.ts";
export type { Optimizers, PlainStepConfig, StepConfig } from "./config.ts";
export {
  makeParallelStep,
  type ParallelOptions,
  type ParallelStep,
} from "./distributed/parallel.ts";
export {
  type AllReduce,
  assertSameOnRanks,
  type InStep,
  keepInStep,
  type Notes as RankNotes,
  type Ranks,
} from "./distributed/ranks.ts";
export type { Batch, StepLosses } from "./gradients.ts";
export { grow, type GrowStateOptions, type Trained, trainedOf } from "./grow.ts";
export { type LossValues, type Report, train, type TrainOptions } from "./loop.ts";
export { type AdversarialLoss, type Logits, LOSSES, type LossName } from "./losses.ts";
export { adam, type AdamConfig } from "./optimizer/adam.ts";
export { clipByGlobalNorm, type Optimizer, type Time } from "./optimizer/optimizer.ts";
export {
  cosineDecay,
  linearDecay,
  type RateDecayName,
  type Schedule,
} from "./optimizer/schedule.ts";
export {
  type Critic,
  type PenalisedImages,
  PENALTIES,
  type Penalty,
  type PenaltyName,
} from "./penalties.ts";
export { type Preset, type PresetName, PRESETS } from "./presets.ts";
export {
  initProjection,
  makeProjectionStep,
  projectImage,
  type ProjectImageOptions,
  PROJECTION,
  type Projection,
  type ProjectionConfig,
  type ProjectionState,
  type ProjectionTarget,
} from "./project.ts";
export { presetRun, type RunConfig } from "./run/config.ts";
export type { RunEvent, RunListener } from "./run/events.ts";
export type { RunFolder } from "./run/folder.ts";
export type { RunLock } from "./run/lock.ts";
export type { Origin } from "./run/origin.ts";
export { type OpenedRun, openRun } from "./run/open_run.ts";
export { type RunOptions, startRun } from "./run/start.ts";
export { type EventWriter, openEventFile } from "./run/tensorboard_writer.ts";
export { type TensorBoardEvent, tensorBoardRecord } from "./run/tensorboard.ts";
export type { RunEnd } from "./run/training.ts";
export {
  type GanRecord,
  type GanState,
  generatorOf,
  initState,
  type StateConfig,
} from "./state.ts";
export { type CompiledTrainStep, compileTrainStep, makeTrainStep, type TrainStep } from "./step.ts";
