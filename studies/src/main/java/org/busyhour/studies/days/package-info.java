/** What is watched in each replication for itself: on threads, and with what intervals its means are told. */
@NullMarked
package org.busyhour.studies.days;

import org.jspecify.annotations.NullMarked;
