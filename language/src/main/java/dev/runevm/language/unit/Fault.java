package dev.runevm.language.unit;

/** What is wrong with one instruction: a rule and a message. */
record Fault(String rule, String message) {}
