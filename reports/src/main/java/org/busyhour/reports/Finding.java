package org.busyhour.reports;

/**
 * Something wrong or doubtful in a file.
 *
 * @param fatal whether it is an error, and not a warning
 * @param file the file as it was named; empty if it isn't in a file
 * @param line the line, counted from 1; 0 for the whole file
 * @param column the column in characters, counted from 1; 0 for the whole line
 * @param path which part of a scenario it is; may be empty
 * @param message what is wrong
 * @param hint what to do about it; may be empty
 */
public record Finding(boolean fatal, String file, int line, int column, String path, String message, String hint) {}
