/**
 * What a workflow is made of: sessions with agents, messages to people, the context of what an
 * agent knows, and state machines. The domain classes are plain Java; the {@code …Module} classes
 * beside them are their face in scripts, where the same names mean the same.
 */
package dev.runevm.stdlib.agent;
