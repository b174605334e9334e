local NUM, VAR, ADD, SUB, MUL, NEG = 0, 1, 2, 3, 4, 5
local fmod = math.fmod
local function expr(kind, left, right) return { kind = kind, left = left, right = right } end
local function num(v) return { kind = NUM, left = v } end
local function build(depth, seed)
  local next = (seed * 3877 + 29573) % 139968
  if depth == 0 then
    if next % 3 == 0 then return expr(VAR) end
    return num(next % 5)
  end
  local k = next % 5
  if k == 0 then return expr(NEG, build(depth - 1, next)) end
  if k == 1 then return expr(SUB, build(depth - 1, next), build(depth - 1, next + 1)) end
  if k == 2 or k == 3 then return expr(MUL, build(depth - 1, next), build(depth - 1, next + 2)) end
  return expr(ADD, build(depth - 1, next), build(depth - 1, next + 3))
end
local function simplify(e)
  local kind = e.kind
  if kind == ADD then
    local l, r = simplify(e.left), simplify(e.right)
    if l.kind == NUM and r.kind == NUM then return num(fmod(l.left + r.left, 1000003)) end
    if l.kind == NUM and l.left == 0 then return r end
    if r.kind == NUM and r.left == 0 then return l end
    return expr(ADD, l, r)
  elseif kind == SUB then
    local l, r = simplify(e.left), simplify(e.right)
    if l.kind == NUM and r.kind == NUM then return num(fmod(l.left - r.left, 1000003)) end
    if r.kind == NUM and r.left == 0 then return l end
    return expr(SUB, l, r)
  elseif kind == MUL then
    local l, r = simplify(e.left), simplify(e.right)
    if l.kind == NUM and r.kind == NUM then return num(fmod(l.left * r.left, 1000003)) end
    if (l.kind == NUM and l.left == 0) or (r.kind == NUM and r.left == 0) then return num(0) end
    if l.kind == NUM and l.left == 1 then return r end
    if r.kind == NUM and r.left == 1 then return l end
    return expr(MUL, l, r)
  elseif kind == NEG then
    local l = simplify(e.left)
    if l.kind == NUM then return num(0 - l.left) end
    if l.kind == NEG then return l.left end
    return expr(NEG, l)
  end
  return e
end
local function derive(e)
  local kind = e.kind
  if kind == NUM then return num(0) end
  if kind == VAR then return num(1) end
  if kind == ADD then return expr(ADD, derive(e.left), derive(e.right)) end
  if kind == SUB then return expr(SUB, derive(e.left), derive(e.right)) end
  if kind == MUL then
    return expr(ADD, expr(MUL, derive(e.left), e.right), expr(MUL, e.left, derive(e.right)))
  end
  return expr(NEG, derive(e.left))
end
local function eval(e, x)
  local kind = e.kind
  if kind == NUM then return e.left end
  if kind == VAR then return x end
  if kind == ADD then return fmod(eval(e.left, x) + eval(e.right, x), 1000003) end
  if kind == SUB then return fmod(eval(e.left, x) - eval(e.right, x), 1000003) end
  if kind == MUL then return fmod(eval(e.left, x) * eval(e.right, x), 1000003) end
  return 0 - eval(e.left, x)
end
local function size(e)
  local kind = e.kind
  if kind == NUM or kind == VAR then return 1 end
  if kind == NEG then return 1 + size(e.left) end
  return 1 + size(e.left) + size(e.right)
end
return { n = 16, run = function(n)
  local sum = 0
  for seed = 1, 8 do
    local e = simplify(build(n, seed))
    local d = simplify(derive(e))
    sum = sum + size(e) + size(d)
    for x = 1, 4 do sum = sum + eval(e, x) + eval(d, x) end
  end
  return sum
end }
