export { convolve, convolveScratch, copyWindow, packFilter } from "./convolve";
export { filterGradient, filterGradientScratch } from "./filter_gradient";
