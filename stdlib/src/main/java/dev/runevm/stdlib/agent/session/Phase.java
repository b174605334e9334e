package dev.runevm.stdlib.agent.session;

/**
 * A step of what a session has done.
 *
 * @param name what was asked for
 * @param agent who did it
 */
public record Phase(String name, String agent) {}
