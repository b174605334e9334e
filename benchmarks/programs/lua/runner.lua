-- Runs a program: NAME ITERATIONS SECONDS. Prints a line for each iteration: checksum, milliseconds
-- (of processor time: Lua has no finer clock).
local name, iterations, limit = arg[1], tonumber(arg[2]), tonumber(arg[3])
local program = dofile(arg[0]:match("^(.*)/") .. "/" .. name .. ".lua")
local data = program.setup and program.setup(program.n)
local clock = os.clock
local start, count = clock(), 0
io.stdout:setvbuf("line")
repeat
  local before = clock()
  local result = program.run(program.n, data)
  local after = clock()
  print(string.format("%.0f %.3f", result, (after - before) * 1000))
  count = count + 1
until count >= iterations and after - start >= limit
