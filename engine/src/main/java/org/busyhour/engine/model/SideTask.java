package org.busyhour.engine.model;

/**
 * Something that an agent does for want of contacts, and finishes before taking any.
 *
 * @param name the name that the scenario gives
 * @param length how long it takes, each time: at least a second
 */
public record SideTask(String name, Distribution length) {}
