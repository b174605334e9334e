var N = 400000;
var LEVELS = 4;
var BATCH = 0, INTERACTIVE = 1, IO = 2;
function Task(id, kind, level, left) { this.id = id; this.kind = kind; this.level = level; this.left = left; this.runs = 0; }
function Queue() { this.items = []; this.head = 0; }
Queue.prototype.put = function (task) { this.items.push(task); };
Queue.prototype.isEmpty = function () { return this.head === this.items.length; };
Queue.prototype.take = function () {
  var task = this.items[this.head++];
  if (this.head === this.items.length) { this.items.length = 0; this.head = 0; }
  return task;
};
function Timer(at, task) { this.at = at; this.task = task; }
function Scheduler() {
  this.queues = [];
  for (var i = 0; i < LEVELS; i++) this.queues.push(new Queue());
  this.timers = []; this.now = 0; this.seed = 42; this.switches = 0; this.idle = 0;
}
Scheduler.prototype.random = function (below) {
  this.seed = (this.seed * 3877 + 29573) % 139968;
  return this.seed % below;
};
Scheduler.prototype.ready = function (task) { this.queues[task.level].put(task); };
Scheduler.prototype.sleep = function (task, time) {
  var heap = this.timers, timer = new Timer(this.now + time, task), i = heap.length;
  heap.push(timer);
  while (i > 0) {
    var up = (i - 1) >> 1;
    if (heap[up].at <= timer.at) break;
    heap[i] = heap[up];
    i = up;
  }
  heap[i] = timer;
};
Scheduler.prototype.wake = function () {
  var heap = this.timers, first = heap[0], last = heap.pop(), size = heap.length;
  if (size > 0) {
    var i = 0;
    for (;;) {
      var down = i * 2 + 1;
      if (down >= size) break;
      if (down + 1 < size && heap[down + 1].at < heap[down].at) down++;
      if (heap[down].at >= last.at) break;
      heap[i] = heap[down];
      i = down;
    }
    heap[i] = last;
  }
  this.ready(first.task);
};
Scheduler.prototype.next = function () {
  for (var level = 0; level < LEVELS; level++) {
    var queue = this.queues[level];
    if (!queue.isEmpty()) return queue.take();
  }
  return null;
};
Scheduler.prototype.execute = function (task) {
  task.runs++;
  this.switches++;
  switch (task.kind) {
    case BATCH:
      this.now += 8;
      task.left -= 8;
      if (task.left <= 0) { task.left = 20 + this.random(100); task.level = 1; }
      else if (task.level < LEVELS - 1) task.level++;
      this.ready(task);
      break;
    case INTERACTIVE:
      this.now += 1;
      task.left -= 1;
      if (task.left <= 0) { task.left = 1 + this.random(4); this.sleep(task, 10 + this.random(50)); }
      else this.ready(task);
      break;
    default:
      this.now += 2;
      this.sleep(task, 5 + this.random(40));
  }
};
Scheduler.prototype.step = function () {
  while (this.timers.length > 0 && this.timers[0].at <= this.now) this.wake();
  var task = this.next();
  if (task !== null) this.execute(task);
  else { this.now++; this.idle++; }
};
function run(n) {
  var s = new Scheduler(), tasks = [];
  for (var id = 0; id < 48; id++) {
    var k = id % 8, kind = k < 1 ? BATCH : k < 3 ? INTERACTIVE : IO;
    var task = new Task(id, kind, id % 2, 1 + id % 5);
    tasks.push(task);
    s.ready(task);
  }
  for (var i = 0; i < n; i++) s.step();
  var sum = 0;
  tasks.forEach(function (t) { sum = (sum * 31 + t.runs * (t.id + 1)) % 1000003; });
  return (s.now * 1000 + s.idle % 1000) * 1000003 + sum + s.switches;
}
