/** The button that walks from a face to another and back. */

const WALK_MS = 4000;

/** Lets a button move the way to another face there and back, until it or the way is touched. */
export function walkAlong(way: HTMLInputElement, button: HTMLElement, draw: () => void): void {
  let walking = 0;
  const stop = () => {
    cancelAnimationFrame(walking);
    walking = 0;
    button.textContent = "Walk";
  };
  const start = () => {
    const startedAt = performance.now();
    button.textContent = "Stop";
    const step = (now: number) => {
      way.value = String(Math.round(50 - 50 * Math.cos((now - startedAt) / WALK_MS * 2 * Math.PI)));
      walking = requestAnimationFrame(step);
      draw();
    };
    walking = requestAnimationFrame(step);
  };
  way.addEventListener("pointerdown", stop);
  way.addEventListener("keydown", stop);
  button.addEventListener("click", () => walking ? stop() : start());
}
