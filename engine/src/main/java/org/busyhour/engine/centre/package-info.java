/**
 * One centre during one replication: contacts, agents, queues and the rules that move them. Mutable, never shared
 * between threads.
 */
@NullMarked
package org.busyhour.engine.centre;

import org.jspecify.annotations.NullMarked;
