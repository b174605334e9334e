local LEVELS = 4
local BATCH, INTERACTIVE, IO = 0, 1, 2
local floor = math.floor
local Queue = {}; Queue.__index = Queue
function Queue.new() return setmetatable({ items = {}, head = 1, tail = 0 }, Queue) end
function Queue:put(task) self.tail = self.tail + 1; self.items[self.tail] = task end
function Queue:is_empty() return self.head > self.tail end
function Queue:take()
  local task = self.items[self.head]
  self.head = self.head + 1
  if self.head > self.tail then self.items = {}; self.head = 1; self.tail = 0 end
  return task
end
local Scheduler = {}; Scheduler.__index = Scheduler
function Scheduler.new()
  local queues = {}
  for i = 0, LEVELS - 1 do queues[i] = Queue.new() end
  return setmetatable({ queues = queues, timers = {}, count = 0, now = 0, seed = 42, switches = 0, idle = 0 }, Scheduler)
end
function Scheduler:random(below)
  self.seed = (self.seed * 3877 + 29573) % 139968
  return self.seed % below
end
function Scheduler:ready(task) self.queues[task.level]:put(task) end
function Scheduler:sleep(task, time)
  local heap, timer = self.timers, { at = self.now + time, task = task }
  local i = self.count
  self.count = i + 1
  while i > 0 do
    local up = floor((i - 1) / 2)
    if heap[up].at <= timer.at then break end
    heap[i] = heap[up]
    i = up
  end
  heap[i] = timer
end
function Scheduler:wake()
  local heap = self.timers
  local size = self.count - 1
  local first, last = heap[0], heap[size]
  heap[size] = nil
  self.count = size
  if size > 0 then
    local i = 0
    while true do
      local down = i * 2 + 1
      if down >= size then break end
      if down + 1 < size and heap[down + 1].at < heap[down].at then down = down + 1 end
      if heap[down].at >= last.at then break end
      heap[i] = heap[down]
      i = down
    end
    heap[i] = last
  end
  self:ready(first.task)
end
function Scheduler:next()
  for level = 0, LEVELS - 1 do
    local queue = self.queues[level]
    if not queue:is_empty() then return queue:take() end
  end
  return nil
end
function Scheduler:execute(task)
  task.runs = task.runs + 1
  self.switches = self.switches + 1
  local kind = task.kind
  if kind == BATCH then
    self.now = self.now + 8
    task.left = task.left - 8
    if task.left <= 0 then
      task.left = 20 + self:random(100)
      task.level = 1
    elseif task.level < LEVELS - 1 then
      task.level = task.level + 1
    end
    self:ready(task)
  elseif kind == INTERACTIVE then
    self.now = self.now + 1
    task.left = task.left - 1
    if task.left <= 0 then
      task.left = 1 + self:random(4)
      self:sleep(task, 10 + self:random(50))
    else
      self:ready(task)
    end
  else
    self.now = self.now + 2
    self:sleep(task, 5 + self:random(40))
  end
end
function Scheduler:step()
  while self.count > 0 and self.timers[0].at <= self.now do self:wake() end
  local task = self:next()
  if task then
    self:execute(task)
  else
    self.now = self.now + 1
    self.idle = self.idle + 1
  end
end
return { n = 400000, run = function(n)
  local s, tasks = Scheduler.new(), {}
  for id = 0, 47 do
    local k = id % 8
    local kind = k < 1 and BATCH or k < 3 and INTERACTIVE or IO
    local task = { id = id, kind = kind, level = id % 2, left = 1 + id % 5, runs = 0 }
    tasks[#tasks + 1] = task
    s:ready(task)
  end
  for _ = 1, n do s:step() end
  local sum = 0
  for _, t in ipairs(tasks) do sum = (sum * 31 + t.runs * (t.id + 1)) % 1000003 end
  return (s.now * 1000 + s.idle % 1000) * 1000003 + sum + s.switches
end }
