local SOURCE = "[>-[>-[>+>+<<-]<-]<-]>>>.>."
local function jumps(code)
  local to, open = {}, {}
  for i = 1, #code do
    to[i] = 0
    if code[i] == "[" then
      open[#open + 1] = i
    elseif code[i] == "]" then
      local start = table.remove(open)
      to[start] = i
      to[i] = start
    end
  end
  return to
end
return { n = 16, run = function(n)
  local code = {}
  for c in SOURCE:gmatch(".") do code[#code + 1] = c end
  local to, tape = jumps(code), {}
  for i = 1, 16 do tape[i] = 0 end
  tape[1] = n
  local pc, at, steps, out, last = 1, 1, 0, 0, #code
  while pc <= last do
    local op = code[pc]
    if op == ">" then at = at + 1
    elseif op == "<" then at = at - 1
    elseif op == "+" then tape[at] = (tape[at] + 1) % 256
    elseif op == "-" then tape[at] = (tape[at] + 255) % 256
    elseif op == "[" then if tape[at] == 0 then pc = to[pc] end
    elseif op == "]" then if tape[at] ~= 0 then pc = to[pc] end
    elseif op == "." then out = out * 256 + tape[at] end
    pc = pc + 1
    steps = steps + 1
  end
  return steps * 65536 + out
end }
