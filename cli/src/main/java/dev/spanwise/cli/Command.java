package dev.spanwise.cli;

import java.util.concurrent.Callable;

/** A command: what it understands, and what it does; its result is an {@link ExitCode}. */
interface Command extends Callable<Integer>, OwnOptions.Owner {}
