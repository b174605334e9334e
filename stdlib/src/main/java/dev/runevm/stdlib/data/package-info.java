/** What the formats of data (JSON, TOML) have in common: which values they can say. */
package dev.runevm.stdlib.data;
