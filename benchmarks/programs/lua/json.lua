local byte, char, sub, concat = string.byte, string.char, string.sub, table.concat
local null = setmetatable({}, { __tostring = function() return "null" end })
local function list(items) items.n = #items; return items end
local function document(n)
  local records, seed = {}, 42
  for i = 0, n - 1 do
    seed = (seed * 3877 + 29573) % 139968
    records[#records + 1] = {
      id = i,
      name = seed % 3 == 0 and 'say "item ' .. seed % 1000 .. '"' or "item " .. seed % 1000,
      score = seed - 70000,
      active = seed % 2 == 0,
      parent = i % 5 == 0 and null or math.floor(i / 2),
      tags = list({ "t" .. seed % 7, "t" .. seed % 11, "x\\y" }),
    }
  end
  return list(records)
end
local function quote(out, text)
  out[#out + 1] = '"'
  for i = 1, #text do
    local c = sub(text, i, i)
    if c == '"' then out[#out + 1] = '\\"'
    elseif c == "\\" then out[#out + 1] = "\\\\"
    elseif c == "\n" then out[#out + 1] = "\\n"
    else out[#out + 1] = c end
  end
  out[#out + 1] = '"'
end
local function stringify(out, value)
  local kind = type(value)
  if kind == "string" then quote(out, value)
  elseif kind == "number" then out[#out + 1] = string.format("%d", value)
  elseif kind == "boolean" then out[#out + 1] = value and "true" or "false"
  elseif value == null then out[#out + 1] = "null"
  elseif value.n then
    out[#out + 1] = "["
    for i = 1, value.n do
      if i > 1 then out[#out + 1] = "," end
      stringify(out, value[i])
    end
    out[#out + 1] = "]"
  else
    out[#out + 1] = "{"
    local keys = {}
    for key in pairs(value) do keys[#keys + 1] = key end
    table.sort(keys)
    for i = 1, #keys do
      if i > 1 then out[#out + 1] = "," end
      quote(out, keys[i])
      out[#out + 1] = ":"
      stringify(out, value[keys[i]])
    end
    out[#out + 1] = "}"
  end
end
local Parser = {}; Parser.__index = Parser
function Parser:peek() return sub(self.text, self.at, self.at) end
function Parser:blanks()
  while self.at <= #self.text do
    local c = self:peek()
    if c ~= " " and c ~= "\n" and c ~= "\t" and c ~= "\r" then break end
    self.at = self.at + 1
  end
end
function Parser:expect(c)
  if self:peek() ~= c then error(c .. " expected at " .. self.at) end
  self.at = self.at + 1
end
function Parser:word(text, value)
  for i = 1, #text do self:expect(sub(text, i, i)) end
  return value
end
function Parser:value()
  self:blanks()
  local c = self:peek()
  if c == "{" then return self:object()
  elseif c == "[" then return self:array()
  elseif c == '"' then return self:string()
  elseif c == "t" then return self:word("true", true)
  elseif c == "f" then return self:word("false", false)
  elseif c == "n" then return self:word("null", null) end
  return self:number()
end
function Parser:object()
  local object = {}
  self.at = self.at + 1
  self:blanks()
  if self:peek() == "}" then self.at = self.at + 1; return object end
  while true do
    self:blanks()
    local key = self:string()
    self:blanks()
    self:expect(":")
    object[key] = self:value()
    self:blanks()
    if self:peek() ~= "," then break end
    self.at = self.at + 1
  end
  self:expect("}")
  return object
end
function Parser:array()
  local items = {}
  self.at = self.at + 1
  self:blanks()
  if self:peek() == "]" then self.at = self.at + 1; return list(items) end
  while true do
    items[#items + 1] = self:value()
    self:blanks()
    if self:peek() ~= "," then break end
    self.at = self.at + 1
  end
  self:expect("]")
  return list(items)
end
function Parser:string()
  local out = {}
  self:expect('"')
  while true do
    local c = self:peek()
    self.at = self.at + 1
    if c == '"' then break end
    if c == "\\" then
      local escape = self:peek()
      self.at = self.at + 1
      out[#out + 1] = escape == "n" and "\n" or escape
    else
      out[#out + 1] = c
    end
  end
  return concat(out)
end
function Parser:number()
  local negative = self:peek() == "-"
  if negative then self.at = self.at + 1 end
  local value = 0
  while self.at <= #self.text do
    local c = byte(self.text, self.at)
    if c < 48 or c > 57 then break end
    value = value * 10 + (c - 48)
    self.at = self.at + 1
  end
  return negative and 0 - value or value
end
local function sum(value)
  if type(value) == "number" then return value end
  local total = 0
  if type(value) == "table" then
    if value.n then
      for i = 1, value.n do total = total + sum(value[i]) end
    else
      for _, item in pairs(value) do total = total + sum(item) end
    end
  end
  return total
end
return { n = 4000, run = function(n)
  local out = {}
  stringify(out, document(n))
  local text = concat(out)
  local parsed = setmetatable({ text = text, at = 1 }, Parser):value()
  out = {}
  stringify(out, parsed)
  local again = concat(out)
  if text ~= again then return -1 end
  local hash = 0
  for i = 1, #again do hash = (hash * 31 + byte(again, i)) % 1000003 end
  return (#again * 1000003 + hash) * 1000 + math.fmod(sum(parsed), 1000)
end }
