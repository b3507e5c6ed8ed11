/** Whole-run speed: the workloads simulated by Busyhour and by single-purpose C programs, side by side. */
@NullMarked
package org.busyhour.benchmarks;

import org.jspecify.annotations.NullMarked;
