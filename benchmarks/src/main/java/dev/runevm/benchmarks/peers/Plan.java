package dev.runevm.benchmarks.peers;

import dev.runevm.benchmarks.peers.Job.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What is done, and in which order: engines take turns at every program, so that whatever else the
 * machine does meets all of them. What matters most comes first; time may be up at any point.
 */
final class Plan {
  /** The engine that the others are compared with. */
  static final String YARDSTICK = "java";

  private static final int FIRST_ROUNDS = 2;
  private static final int START_ROUNDS = 20;
  private static final int QUICK_START_ROUNDS = 5;

  /** Rounds of what takes seconds to start, or does not change from round to round. */
  private static final int FEW_ROUNDS = 3;

  /** Programs of which a quick look measures whole processes too. */
  private static final List<String> QUICK_COLD = List.of("fib", "generator", "sched", "strbuild");

  private final List<Engine> engines;
  private final List<String> programs;
  private final Options options;

  Plan(List<Engine> engines, List<String> programs, Options options) {
    this.engines = engines;
    this.programs = programs;
    this.options = options;
  }

  /** Jobs that need no knowledge about the programs: the peaks of fast engines, and starts. */
  List<Job> first() {
    List<Job> jobs = new ArrayList<>(peaks(1, true));
    jobs.addAll(starts());
    for (int round = 2; round <= Math.min(FIRST_ROUNDS, rounds()); round++) {
      jobs.addAll(peaks(round, true));
    }
    return jobs;
  }

  /**
   * The rest.
   *
   * @param repetitions how often a program fills about a second of Java's time
   */
  List<Job> rest(ToIntFunction<String> repetitions) {
    List<Job> jobs = new ArrayList<>(colds(1, repetitions));
    if (!options.quick || !options.engines.isEmpty()) {
      jobs.addAll(peaks(1, false));
    }
    for (int round = 2; round <= rounds(); round++) {
      if (round > FIRST_ROUNDS) {
        jobs.addAll(peaks(round, true));
      }
      jobs.addAll(colds(round, repetitions));
    }
    return jobs;
  }

  private int rounds() {
    return options.quick ? 1 : options.rounds;
  }

  private List<Job> starts() {
    List<Job> jobs = new ArrayList<>();
    int rounds = options.quick ? QUICK_START_ROUNDS : START_ROUNDS;
    for (int round = 1; round <= rounds; round++) {
      for (Engine engine : engines) {
        if (engine.effort().everyRound() || round <= FEW_ROUNDS) {
          starts(jobs, Kind.START, engine, round);
        }
      }
    }
    for (int round = 1; round <= (options.quick ? 1 : FEW_ROUNDS); round++) {
      for (Engine engine : engines) {
        starts(jobs, Kind.MEMORY, engine, round);
      }
    }
    return jobs;
  }

  private static void starts(List<Job> jobs, Kind kind, Engine engine, int round) {
    jobs.add(new Job(kind, engine.id(), "hello", round, 1, 0));
    if (engine.id().equals("rune")) {
      jobs.add(new Job(kind, engine.id(), "check", round, 1, 0));
      jobs.add(new Job(kind, engine.id(), "version", round, 1, 0));
    }
  }

  private List<Job> peaks(int round, boolean fast) {
    List<Job> jobs = new ArrayList<>();
    for (String program : programs) {
      for (Engine engine : engines) {
        Engine.Effort effort = engine.effort();
        if (effort.everyRound() == fast) {
          double seconds = options.seconds > 0 ? options.seconds : effort.seconds();
          seconds = options.quick ? seconds / 2 : seconds;
          jobs.add(new Job(Kind.PEAK, engine.id(), program, round, effort.iterations(), seconds));
        }
      }
    }
    return jobs;
  }

  private List<Job> colds(int round, ToIntFunction<String> repetitions) {
    List<Job> jobs = new ArrayList<>();
    for (String program : programs) {
      if (options.quick && !QUICK_COLD.contains(program)) {
        continue;
      }
      int iterations = repetitions.applyAsInt(program);
      for (Engine engine : engines) {
        boolean slow = !engine.effort().everyRound();
        if (engine.effort().cold() && !(slow && (round > 1 || options.quick))) {
          jobs.add(new Job(Kind.COLD, engine.id(), program, round, iterations, 0));
        }
      }
    }
    return jobs;
  }
}
