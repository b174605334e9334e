package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the class that stands for all native modules compiled together: beside it {@link
 * BindingGenerator} puts what {@link NativeLibrary#load} reads. Exactly one in the classes given to
 * the generator.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RuneLibrary {}
