/**
 * The quick start and the recipes. All of it runs, and the README's snippets are cut from it.
 *
 * <p><b>Why it waits.</b> The quick start is a program that does one thing after the other on the main thread, so it
 * calls {@code await()} on each future. A service composes them, as the recipes do.
 */
@NullMarked
package dev.gino.cookbook;

import org.jspecify.annotations.NullMarked;
