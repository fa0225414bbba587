/**
 * How fast Mizani is, and what it needs: {@code ./run bench}. No test: nothing here fails because a machine is slow. The
 * figures and how to read them are in {@code src/docs/benchmarks.md}.
 */
package org.mizani.bench;
