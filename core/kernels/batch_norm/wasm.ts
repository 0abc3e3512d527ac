/** Batch normalisation with a leaky ReLU, and its gradient, on wasm. */
import type * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import { runLeaky } from "../leaky_relu/wasm.ts";
import { BATCH_NORM, BATCH_NORM_GRAD, type BatchNormAttrs } from "../operations.ts";
import { rowChunks, sumRows } from "../wasm/chunks.ts";
import { type Call, registerNative } from "../wasm/register.ts";

/** How many images have their own scale; 1 if they share it. */
const scaledImages = ({ gamma }: Call<BatchNormAttrs>["inputs"]) =>
  gamma.shape.length === 2 ? gamma.shape[0] : 1;

registerNative<BatchNormAttrs>(BATCH_NORM, ({ native, backend, inputs, attrs, make }) => {
  const { address } = native;
  const { x, gamma, beta, movingMean, movingVariance } = inputs;
  const { epsilon, momentum, batches, slope } = attrs;
  const channels = x.shape[x.shape.length - 1], rows = sizeOf(x) / channels / batches;
  const images = scaledImages(inputs), imageRows = rows / images;
  const y = make(x.shape), mean = make([batches, channels]), variance = make([batches, channels]);
  const newMean = make([channels]), newVariance = make([channels]);
  const scale = make([images, channels]);
  const values = (info: tf.TensorInfo) => backend.typedArrayFromHeap(info) as Float32Array;
  const take = 1 - momentum;
  for (let batch = 0; batch < batches; batch++) {
    const ofBatch = (info: tf.TensorInfo) => values(info).subarray(batch * channels);
    const at = 4 * batch * channels, input = address(x) + at * rows, meanAt = address(mean) + at;
    const sums = sumRows(native, "channelSums", [input], { rows, channels });
    ofBatch(mean).set(sums.map((sum) => sum / rows));
    const squares = sumRows(native, "channelSquares", [input, meanAt], { rows, channels });
    ofBatch(variance).set(squares.map((sum) => sum / rows));
    const [means, variances] = [mean, variance].map(ofBatch);
    const [g, s, ofMean, ofVariance] = [gamma, scale, newMean, newVariance].map(values);
    const [oldMean, oldVariance] = batch === 0
      ? [movingMean, movingVariance].map(values)
      : [ofMean, ofVariance];
    for (let c = 0; c < channels; c++) {
      ofMean[c] = oldMean[c] * momentum + means[c] * take;
      // Keras averages the unbiased variance, and normalises by the biased one.
      const unbiased = variances[c] * rows / Math.max(rows - 1, 1);
      ofVariance[c] = oldVariance[c] * momentum + unbiased * take;
    }
    for (let i = 0; i < s.length; i++) s[i] = g[i] / Math.sqrt(variances[i % channels] + epsilon);
    // deno-fmt-ignore
    native.run("scaleChannels", [
      address(y) + at * rows, input, channels, meanAt, address(scale), address(beta), slope, imageRows,
    ], rowChunks(rows, channels));
  }
  backend.disposeData(scale.dataId);
  return [y, mean, variance, newMean, newVariance];
});

registerNative<BatchNormAttrs>(BATCH_NORM_GRAD, ({ native, backend, inputs, attrs, make }) => {
  const { address } = native;
  const { dy, x, y, mean } = inputs;
  const { epsilon, batches, slope } = attrs;
  const channels = x.shape[x.shape.length - 1], rows = sizeOf(x) / channels / batches;
  const images = scaledImages(inputs), imageRows = rows / images;
  const dx = make(x.shape), dGamma = make(inputs.gamma.shape), dBeta = make(inputs.beta.shape);
  const coefficients = make([images + 2, channels]);
  const values = (info: tf.TensorInfo) => backend.typedArrayFromHeap(info) as Float32Array;
  // `dx` first holds the gradient through the ReLU.
  const dz = slope === 1 ? dy : runLeaky(native, { out: dx, y: dy, x: y }, slope);
  for (let batch = 0; batch < batches; batch++) {
    const at = 4 * batch * channels, meanAt = address(mean) + at;
    const [to, upstream, input] = [dx, dz, x].map((info) => address(info) + at * rows);
    const options = { rows, channels, sums: 2, groups: images };
    const sums = sumRows(native, "channelProducts", [upstream, input, meanAt], options);
    const variances = values(inputs.variance).subarray(batch * channels);
    const [gamma, a, toGamma, toBeta] = [inputs.gamma, coefficients, dGamma, dBeta].map(values);
    const b = a.subarray(images * channels), shift = b.subarray(channels);
    const ofProducts = new Float64Array(channels), ofSums = new Float64Array(channels);
    for (let image = 0; image < images; image++) {
      for (let c = 0; c < channels; c++) {
        const invStd = 1 / Math.sqrt(variances[c] + epsilon), i = image * channels + c;
        const sum = sums[i + image * channels], product = sums[i + (image + 1) * channels];
        const scale = gamma[i] * invStd;
        toBeta[i] = batch === 0 ? sum : toBeta[i] + sum;
        toGamma[i] = batch === 0 ? product * invStd : toGamma[i] + product * invStd;
        a[i] = scale;
        ofProducts[c] -= scale * invStd * invStd * product / rows;
        ofSums[c] -= scale * sum / rows;
      }
    }
    b.set(ofProducts);
    shift.set(ofSums);
    const [scaleAt, productsAt, sumsAt] = [0, images, images + 1]
      .map((row) => address(coefficients) + 4 * row * channels);
    // deno-fmt-ignore
    native.run("combineChannels", [
      to, upstream, input, channels, meanAt, scaleAt, productsAt, sumsAt, imageRows,
    ], rowChunks(rows, channels));
  }
  backend.disposeData(coefficients.dataId);
  return [dx, dGamma, dBeta];
});
