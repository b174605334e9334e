/** Shows documentation as pages. */
package dev.runevm.launcher.doc.html;
