package dev.runevm.benchmarks.program;

/** Fields of structs that hold floating point numbers. */
final class NBody implements Program {
  @Override
  public int size() {
    return 500000;
  }

  static final double PI = 3.141592653589793, SOLAR = 4 * PI * PI, DAYS = 365.24;

  static final class Body {
    double x, y, z, vx, vy, vz, mass;

    Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
      this.x = x;
      this.y = y;
      this.z = z;
      this.vx = vx;
      this.vy = vy;
      this.vz = vz;
      this.mass = mass;
    }
  }

  static Body[] bodies() {
    return new Body[] {
      new Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SOLAR),
      new Body(
          4.841431442464721,
          -1.1603200440274284,
          -0.10362204447112311,
          0.001660076642744037 * DAYS,
          0.007699011184197404 * DAYS,
          -0.0000690460016972063 * DAYS,
          0.0009547919384243266 * SOLAR),
      new Body(
          8.34336671824458,
          4.124798564124305,
          -0.4035234171143214,
          -0.0027674251072641104 * DAYS,
          0.004998528012349172 * DAYS,
          0.000023041729757376393 * DAYS,
          0.0002858859806661308 * SOLAR),
      new Body(
          12.894369562139131,
          -15.111151401698631,
          -0.22330757889265573,
          0.002964601375647616 * DAYS,
          0.0023784717395948095 * DAYS,
          -0.000029658956854023756 * DAYS,
          0.00004366244043351563 * SOLAR),
      new Body(
          15.379697114850917,
          -25.919314609987964,
          0.17925877295037118,
          0.0026806777249038932 * DAYS,
          0.001628241700382423 * DAYS,
          -0.00009515922545197159 * DAYS,
          0.000051513890204661145 * SOLAR)
    };
  }

  static void advance(Body[] bs, double dt) {
    int n = bs.length;
    for (int i = 0; i < n; i++) {
      Body a = bs[i];
      for (int j = i + 1; j < n; j++) {
        Body b = bs[j];
        double dx = a.x - b.x, dy = a.y - b.y, dz = a.z - b.z, d2 = dx * dx + dy * dy + dz * dz;
        double mag = dt / (d2 * Math.sqrt(d2)), mb = b.mass * mag, ma = a.mass * mag;
        a.vx -= dx * mb;
        a.vy -= dy * mb;
        a.vz -= dz * mb;
        b.vx += dx * ma;
        b.vy += dy * ma;
        b.vz += dz * ma;
      }
    }
    for (Body c : bs) {
      c.x += dt * c.vx;
      c.y += dt * c.vy;
      c.z += dt * c.vz;
    }
  }

  static double energy(Body[] bs) {
    double e = 0.0;
    for (int i = 0; i < bs.length; i++) {
      Body a = bs[i];
      e += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz);
      for (int j = i + 1; j < bs.length; j++) {
        Body b = bs[j];
        double dx = a.x - b.x, dy = a.y - b.y, dz = a.z - b.z;
        e -= a.mass * b.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
      }
    }
    return e;
  }

  @Override
  public long run(int n, Object data) {
    Body[] bs = bodies();
    double px = 0, py = 0, pz = 0;
    for (Body b : bs) {
      px += b.vx * b.mass;
      py += b.vy * b.mass;
      pz += b.vz * b.mass;
    }
    bs[0].vx = 0.0 - px / SOLAR;
    bs[0].vy = 0.0 - py / SOLAR;
    bs[0].vz = 0.0 - pz / SOLAR;
    for (int s = 0; s < n; s++) advance(bs, 0.01);
    return (long) Math.floor(energy(bs) * -1000000000.0);
  }
}
