var N = 16;
var NUM = 0, VAR = 1, ADD = 2, SUB = 3, MUL = 4, NEG = 5;
function Expr(kind, left, right) { this.kind = kind; this.left = left; this.right = right; }
function num(v) { return new Expr(NUM, v, null); }
function build(depth, seed) {
  var next = (seed * 3877 + 29573) % 139968;
  if (depth === 0) return next % 3 === 0 ? new Expr(VAR, null, null) : num(next % 5);
  switch (next % 5) {
    case 0: return new Expr(NEG, build(depth - 1, next), null);
    case 1: return new Expr(SUB, build(depth - 1, next), build(depth - 1, next + 1));
    case 2:
    case 3: return new Expr(MUL, build(depth - 1, next), build(depth - 1, next + 2));
    default: return new Expr(ADD, build(depth - 1, next), build(depth - 1, next + 3));
  }
}
function simplify(e) {
  var l, r;
  switch (e.kind) {
    case ADD:
      l = simplify(e.left); r = simplify(e.right);
      if (l.kind === NUM && r.kind === NUM) return num((l.left + r.left) % 1000003);
      if (l.kind === NUM && l.left === 0) return r;
      if (r.kind === NUM && r.left === 0) return l;
      return new Expr(ADD, l, r);
    case SUB:
      l = simplify(e.left); r = simplify(e.right);
      if (l.kind === NUM && r.kind === NUM) return num((l.left - r.left) % 1000003);
      if (r.kind === NUM && r.left === 0) return l;
      return new Expr(SUB, l, r);
    case MUL:
      l = simplify(e.left); r = simplify(e.right);
      if (l.kind === NUM && r.kind === NUM) return num((l.left * r.left) % 1000003);
      if ((l.kind === NUM && l.left === 0) || (r.kind === NUM && r.left === 0)) return num(0);
      if (l.kind === NUM && l.left === 1) return r;
      if (r.kind === NUM && r.left === 1) return l;
      return new Expr(MUL, l, r);
    case NEG:
      l = simplify(e.left);
      if (l.kind === NUM) return num(0 - l.left);
      if (l.kind === NEG) return l.left;
      return new Expr(NEG, l, null);
    default: return e;
  }
}
function derive(e) {
  switch (e.kind) {
    case NUM: return num(0);
    case VAR: return num(1);
    case ADD: return new Expr(ADD, derive(e.left), derive(e.right));
    case SUB: return new Expr(SUB, derive(e.left), derive(e.right));
    case MUL: return new Expr(ADD, new Expr(MUL, derive(e.left), e.right), new Expr(MUL, e.left, derive(e.right)));
    default: return new Expr(NEG, derive(e.left), null);
  }
}
function evaluate(e, x) {
  switch (e.kind) {
    case NUM: return e.left;
    case VAR: return x;
    case ADD: return (evaluate(e.left, x) + evaluate(e.right, x)) % 1000003;
    case SUB: return (evaluate(e.left, x) - evaluate(e.right, x)) % 1000003;
    case MUL: return (evaluate(e.left, x) * evaluate(e.right, x)) % 1000003;
    default: return 0 - evaluate(e.left, x);
  }
}
function size(e) {
  switch (e.kind) {
    case NUM:
    case VAR: return 1;
    case NEG: return 1 + size(e.left);
    default: return 1 + size(e.left) + size(e.right);
  }
}
function run(n) {
  var sum = 0;
  for (var seed = 1; seed < 9; seed++) {
    var e = simplify(build(n, seed)), d = simplify(derive(e));
    sum += size(e) + size(d);
    for (var x = 1; x < 5; x++) sum += evaluate(e, x) + evaluate(d, x);
  }
  return sum;
}
