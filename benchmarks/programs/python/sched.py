N = 400000
LEVELS = 4
BATCH, INTERACTIVE, IO = 0, 1, 2
class Task:
    __slots__ = ('id', 'kind', 'level', 'left', 'runs')
    def __init__(self, id, kind, level, left):
        self.id = id; self.kind = kind; self.level = level; self.left = left; self.runs = 0
class Queue:
    __slots__ = ('items', 'head')
    def __init__(self): self.items = []; self.head = 0
    def put(self, task): self.items.append(task)
    def is_empty(self): return self.head == len(self.items)
    def take(self):
        task = self.items[self.head]
        self.head += 1
        if self.head == len(self.items):
            self.items.clear(); self.head = 0
        return task
class Timer:
    __slots__ = ('at', 'task')
    def __init__(self, at, task): self.at = at; self.task = task
class Scheduler:
    __slots__ = ('queues', 'timers', 'now', 'seed', 'switches', 'idle')
    def __init__(self):
        self.queues = [Queue() for _ in range(LEVELS)]
        self.timers = []; self.now = 0; self.seed = 42; self.switches = 0; self.idle = 0
    def random(self, below):
        self.seed = (self.seed * 3877 + 29573) % 139968
        return self.seed % below
    def ready(self, task): self.queues[task.level].put(task)
    def sleep(self, task, time):
        heap = self.timers; timer = Timer(self.now + time, task); i = len(heap)
        heap.append(timer)
        while i > 0:
            up = (i - 1) // 2
            if heap[up].at <= timer.at: break
            heap[i] = heap[up]; i = up
        heap[i] = timer
    def wake(self):
        heap = self.timers; first = heap[0]; last = heap.pop(); size = len(heap)
        if size > 0:
            i = 0
            while True:
                down = i * 2 + 1
                if down >= size: break
                if down + 1 < size and heap[down + 1].at < heap[down].at: down += 1
                if heap[down].at >= last.at: break
                heap[i] = heap[down]; i = down
            heap[i] = last
        self.ready(first.task)
    def next(self):
        for level in range(LEVELS):
            queue = self.queues[level]
            if not queue.is_empty(): return queue.take()
        return None
    def execute(self, task):
        task.runs += 1
        self.switches += 1
        kind = task.kind
        if kind == BATCH:
            self.now += 8
            task.left -= 8
            if task.left <= 0:
                task.left = 20 + self.random(100); task.level = 1
            elif task.level < LEVELS - 1: task.level += 1
            self.ready(task)
        elif kind == INTERACTIVE:
            self.now += 1
            task.left -= 1
            if task.left <= 0:
                task.left = 1 + self.random(4)
                self.sleep(task, 10 + self.random(50))
            else: self.ready(task)
        else:
            self.now += 2
            self.sleep(task, 5 + self.random(40))
    def step(self):
        while self.timers and self.timers[0].at <= self.now: self.wake()
        task = self.next()
        if task is not None: self.execute(task)
        else: self.now += 1; self.idle += 1
def run(n, d):
    s = Scheduler(); tasks = []
    for i in range(48):
        k = i % 8
        task = Task(i, BATCH if k < 1 else INTERACTIVE if k < 3 else IO, i % 2, 1 + i % 5)
        tasks.append(task)
        s.ready(task)
    for _ in range(n): s.step()
    total = 0
    for t in tasks: total = (total * 31 + t.runs * (t.id + 1)) % 1000003
    return (s.now * 1000 + s.idle % 1000) * 1000003 + total + s.switches
