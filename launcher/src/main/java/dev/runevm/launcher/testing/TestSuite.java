package dev.runevm.launcher.testing;

import java.util.List;

/**
 * The tests of one program.
 *
 * @param file its root file, as it is shown
 * @param tests in the order of the source, examples last
 */
record TestSuite(String file, List<TestCase> tests) {}
