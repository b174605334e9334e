N = 16
class Num:
    __slots__ = ('value',); __match_args__ = ('value',)
    def __init__(self, value): self.value = value
class Var:
    __slots__ = ()
class Binary:
    __slots__ = ('left', 'right'); __match_args__ = ('left', 'right')
    def __init__(self, left, right): self.left = left; self.right = right
class Add(Binary): __slots__ = ()
class Sub(Binary): __slots__ = ()
class Mul(Binary): __slots__ = ()
class Neg:
    __slots__ = ('inner',); __match_args__ = ('inner',)
    def __init__(self, inner): self.inner = inner
def rem(v):
    return v % 1000003 if v >= 0 else -(-v % 1000003)
def build(depth, seed):
    nxt = (seed * 3877 + 29573) % 139968
    if depth == 0: return Var() if nxt % 3 == 0 else Num(nxt % 5)
    match nxt % 5:
        case 0: return Neg(build(depth - 1, nxt))
        case 1: return Sub(build(depth - 1, nxt), build(depth - 1, nxt + 1))
        case 2 | 3: return Mul(build(depth - 1, nxt), build(depth - 1, nxt + 2))
        case _: return Add(build(depth - 1, nxt), build(depth - 1, nxt + 3))
def simplify(e):
    match e:
        case Add(left, right):
            match (simplify(left), simplify(right)):
                case (Num(x), Num(y)): return Num(rem(x + y))
                case (Num(0), r): return r
                case (l, Num(0)): return l
                case (l, r): return Add(l, r)
        case Sub(left, right):
            match (simplify(left), simplify(right)):
                case (Num(x), Num(y)): return Num(rem(x - y))
                case (l, Num(0)): return l
                case (l, r): return Sub(l, r)
        case Mul(left, right):
            match (simplify(left), simplify(right)):
                case (Num(x), Num(y)): return Num(rem(x * y))
                case (Num(0), _) | (_, Num(0)): return Num(0)
                case (Num(1), r): return r
                case (l, Num(1)): return l
                case (l, r): return Mul(l, r)
        case Neg(inner):
            match simplify(inner):
                case Num(x): return Num(0 - x)
                case Neg(twice): return twice
                case i: return Neg(i)
        case _: return e
def derive(e):
    match e:
        case Num(_): return Num(0)
        case Var(): return Num(1)
        case Add(l, r): return Add(derive(l), derive(r))
        case Sub(l, r): return Sub(derive(l), derive(r))
        case Mul(l, r): return Add(Mul(derive(l), r), Mul(l, derive(r)))
        case Neg(i): return Neg(derive(i))
def evaluate(e, x):
    match e:
        case Num(v): return v
        case Var(): return x
        case Add(l, r): return rem(evaluate(l, x) + evaluate(r, x))
        case Sub(l, r): return rem(evaluate(l, x) - evaluate(r, x))
        case Mul(l, r): return rem(evaluate(l, x) * evaluate(r, x))
        case Neg(i): return 0 - evaluate(i, x)
def size(e):
    match e:
        case Num(_) | Var(): return 1
        case Neg(i): return 1 + size(i)
        case Binary(l, r): return 1 + size(l) + size(r)
def run(n, d):
    total = 0
    for seed in range(1, 9):
        e = simplify(build(n, seed)); de = simplify(derive(e))
        total += size(e) + size(de)
        for x in range(1, 5): total += evaluate(e, x) + evaluate(de, x)
    return total
