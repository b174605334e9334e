/**
 * How agents are reached: one interface, one implementation for each way. A backend knows nothing
 * of sessions, the inbox or scripts; it takes a prompt and gives an answer.
 */
package dev.runevm.stdlib.agent.backend;
