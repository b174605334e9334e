package dev.runevm.benchmarks.program;

import java.util.ArrayList;
import java.util.List;

/** A simulated scheduler: objects with methods, queues, a heap of timers. */
final class Scheduling implements Program {
  private static final int LEVELS = 4;

  private enum Kind {
    BATCH,
    INTERACTIVE,
    IO
  }

  private static final class Task {
    final long id;
    final Kind kind;
    int level;
    long left;
    long runs;

    Task(long id, Kind kind, int level, long left) {
      this.id = id;
      this.kind = kind;
      this.level = level;
      this.left = left;
    }
  }

  private static final class Queue {
    private final List<Task> items = new ArrayList<>();
    private int head;

    void put(Task task) {
      items.add(task);
    }

    boolean isEmpty() {
      return head == items.size();
    }

    Task take() {
      Task task = items.get(head++);
      if (head == items.size()) {
        items.clear();
        head = 0;
      }
      return task;
    }
  }

  private record Timer(long at, Task task) {}

  private static final class Scheduler {
    private final Queue[] queues = new Queue[LEVELS];
    private final List<Timer> timers = new ArrayList<>();
    private long now;
    private long seed = 42;
    private long switches;
    private long idle;

    Scheduler() {
      for (int i = 0; i < LEVELS; i++) {
        queues[i] = new Queue();
      }
    }

    private long random(long below) {
      seed = (seed * 3877 + 29573) % 139968;
      return seed % below;
    }

    void ready(Task task) {
      queues[task.level].put(task);
    }

    private void sleep(Task task, long time) {
      List<Timer> heap = timers;
      Timer timer = new Timer(now + time, task);
      int i = heap.size();
      heap.add(timer);
      while (i > 0) {
        int up = (i - 1) / 2;
        if (heap.get(up).at <= timer.at) {
          break;
        }
        heap.set(i, heap.get(up));
        i = up;
      }
      heap.set(i, timer);
    }

    private void wake() {
      List<Timer> heap = timers;
      Timer first = heap.get(0);
      Timer last = heap.remove(heap.size() - 1);
      int size = heap.size();
      if (size > 0) {
        int i = 0;
        while (true) {
          int down = i * 2 + 1;
          if (down >= size) {
            break;
          }
          if (down + 1 < size && heap.get(down + 1).at < heap.get(down).at) {
            down++;
          }
          if (heap.get(down).at >= last.at) {
            break;
          }
          heap.set(i, heap.get(down));
          i = down;
        }
        heap.set(i, last);
      }
      ready(first.task);
    }

    private Task next() {
      for (Queue queue : queues) {
        if (!queue.isEmpty()) {
          return queue.take();
        }
      }
      return null;
    }

    private void execute(Task task) {
      task.runs++;
      switches++;
      switch (task.kind) {
        case BATCH -> {
          now += 8;
          task.left -= 8;
          if (task.left <= 0) {
            task.left = 20 + random(100);
            task.level = 1;
          } else if (task.level < LEVELS - 1) {
            task.level++;
          }
          ready(task);
        }
        case INTERACTIVE -> {
          now++;
          task.left--;
          if (task.left <= 0) {
            task.left = 1 + random(4);
            sleep(task, 10 + random(50));
          } else {
            ready(task);
          }
        }
        case IO -> {
          now += 2;
          sleep(task, 5 + random(40));
        }
      }
    }

    void step() {
      while (!timers.isEmpty() && timers.get(0).at <= now) {
        wake();
      }
      Task task = next();
      if (task != null) {
        execute(task);
      } else {
        now++;
        idle++;
      }
    }
  }

  @Override
  public int size() {
    return 400_000;
  }

  @Override
  public long run(int n, Object data) {
    Scheduler s = new Scheduler();
    List<Task> tasks = new ArrayList<>();
    for (int id = 0; id < 48; id++) {
      int k = id % 8;
      Kind kind = k < 1 ? Kind.BATCH : k < 3 ? Kind.INTERACTIVE : Kind.IO;
      Task task = new Task(id, kind, id % 2, 1 + id % 5);
      tasks.add(task);
      s.ready(task);
    }
    for (int i = 0; i < n; i++) {
      s.step();
    }
    long sum = 0;
    for (Task task : tasks) {
      sum = (sum * 31 + task.runs * (task.id + 1)) % 1000003;
    }
    return (s.now * 1000 + s.idle % 1000) * 1000003 + sum + s.switches;
  }
}
