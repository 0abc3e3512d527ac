/** Peak speeds of some graphics processors, as their makers state them. */

/** What a model of cost needs to know of a device. */
export interface Gpu {
  readonly name: string;
  /** Multiply-adds in float32, in 10¹² floating point operations a second. */
  readonly teraflops: number;
  /** Memory bandwidth in 10⁹ bytes a second. */
  readonly bandwidth: number;
  /** Units that compute one workgroup or more at a time each (multiprocessors, compute units, cores). */
  readonly units: number;
}

/** Boost clocks; not measured here. */
export const GPUS: readonly Gpu[] = [
  // NVIDIA GeForce GTX 1080 whitepaper, 2016.
  { name: "GTX 1080", teraflops: 8.9, bandwidth: 320, units: 20 },
  // NVIDIA T4 datasheet, 2019; units from the Turing whitepaper.
  { name: "Tesla T4", teraflops: 8.1, bandwidth: 300, units: 40 },
  // NVIDIA Ampere GA102 GPU architecture whitepaper, 2021, and the product page of RTX 3060.
  { name: "RTX 3060", teraflops: 12.7, bandwidth: 360, units: 28 },
  { name: "RTX 3080", teraflops: 29.8, bandwidth: 760, units: 68 },
  { name: "RTX 3090", teraflops: 35.6, bandwidth: 936, units: 82 },
  // NVIDIA Ada GPU architecture whitepaper, 2022.
  { name: "RTX 4090", teraflops: 82.6, bandwidth: 1008, units: 128 },
  // NVIDIA A100 datasheet, 40 GB; units from the A100 whitepaper, 2020.
  { name: "A100", teraflops: 19.5, bandwidth: 1555, units: 108 },
  // NVIDIA H100 datasheet, SXM; units from the Hopper whitepaper, 2022.
  { name: "H100", teraflops: 67, bandwidth: 3350, units: 132 },
  // AMD's product pages of Radeon RX 6800 XT and RX 7900 XTX.
  { name: "RX 6800 XT", teraflops: 20.7, bandwidth: 512, units: 72 },
  { name: "RX 7900 XTX", teraflops: 61, bandwidth: 960, units: 96 },
  // Intel's product page of Arc A770 (16 GB): 32 Xe cores at 2.1 GHz, of 256 operations a cycle each.
  { name: "Arc A770", teraflops: 17.2, bandwidth: 560, units: 32 },
  // Apple's press release of M1, 2020: 2.6 TFLOPS, eight cores; LPDDR4X-4266 at 128 bits.
  { name: "Apple M1", teraflops: 2.6, bandwidth: 68, units: 8 },
];
