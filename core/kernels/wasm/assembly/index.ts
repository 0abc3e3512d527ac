export { addChunks, channelProducts, channelSquares, channelSums, combineChannels, scaleChannels } from "./channels";
export { convolve, convolveScratch, convolveWindows, packFilter } from "./convolve";
export { adam, leaky } from "./elements";
export { addTiles, filterGradient, filterGradientBlocks, filterGradientScratch, filterStrips, filterTileBytes } from "./filter_gradient";
export { dropout, threefry } from "./random";
export { winograd, winogradFilter, winogradFilterBytes, winogradFilterScratch, winogradScratch, winogradTiles } from "./winograd";
export { winogradGradient, winogradGradientScratch, winogradSumBytes, winogradTaps, winogradTapsScratch } from "./winograd_gradient";
