// Bending there and back while the reader wishes it. Who asked for less motion sees the two ends in turn.

const PERIOD = 2400; // ms, there and back
const PAUSE = 1500; // ms that each end is shown without motion between

export class Motion {
  private frame = 0;
  private timer = 0;

  constructor(private readonly calm: boolean, private readonly bend: (weight: number) => void) {}

  get playing(): boolean {
    return this.frame !== 0 || this.timer !== 0;
  }

  play(): void {
    this.stop();
    if (this.calm) return this.alternate();
    let began: number | null = null;
    const step = (now: number) => {
      began ??= now;
      this.bend((1 - Math.cos(((now - began) / PERIOD) * 2 * Math.PI)) / 2);
      this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  }

  private alternate(): void {
    let weight = 0;
    this.bend(weight);
    this.timer = window.setInterval(() => this.bend((weight = 1 - weight)), PAUSE);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    clearInterval(this.timer);
    this.frame = this.timer = 0;
  }
}
