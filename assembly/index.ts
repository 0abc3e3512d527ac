export { channelMoments, channelSums, combineChannels, momentGradients, scaleChannels } from "./channels";
export { convolve, convolveScratch, copyWindow, packFilter } from "./convolve";
export { accumulate, adam, leaky } from "./elements";
export { filterGradient, filterGradientScratch } from "./filter_gradient";
export { dropout, threefry } from "./random";
