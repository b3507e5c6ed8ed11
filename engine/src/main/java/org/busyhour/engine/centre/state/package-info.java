/** What is on the floor of a centre at a moment: contacts in slots, the lines they wait in, agents. */
@NullMarked
package org.busyhour.engine.centre.state;

import org.jspecify.annotations.NullMarked;
