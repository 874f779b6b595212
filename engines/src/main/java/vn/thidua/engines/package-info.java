/**
 * A real PostgreSQL and a real Kafka on this machine without an installation: for the local run and
 * for tests. Nothing here is part of a deployed service.
 */
@NullMarked
package vn.thidua.engines;

import org.jspecify.annotations.NullMarked;
