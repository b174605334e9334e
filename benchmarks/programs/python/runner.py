# Runs a program: NAME ITERATIONS SECONDS. Prints a line for each iteration: checksum, milliseconds.
import importlib
import sys
import time

sys.dont_write_bytecode = True
name, iterations, limit = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
program = importlib.import_module("json_" if name == "json" else name)
data = program.setup(program.N) if hasattr(program, "setup") else None
start = time.perf_counter()
count = 0
while True:
    before = time.perf_counter()
    result = program.run(program.N, data)
    after = time.perf_counter()
    print(result, "%.3f" % ((after - before) * 1000), flush=True)
    count += 1
    if count >= iterations and after - start >= limit:
        break
