package org.busyhour.cli.command;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Says that a result can't be written where it should go. */
public final class Unwritable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the refusal.
     *
     * @param message what can't be written, why, and what to do
     */
    public Unwritable(String message) {
        super(message);
    }

    /**
     * Makes the refusal.
     *
     * @param message what can't be written, why, and what to do
     * @param cause what the operating system said
     */
    public Unwritable(String message, IOException cause) {
        super(message, cause);
    }

    /**
     * Returns the refusal of a place, with what the operating system said put in words.
     *
     * @param place what was to be written
     * @param cause what it said
     * @return the refusal
     */
    public static Unwritable because(String place, IOException cause) {
        return new Unwritable("can't write " + place + ": " + reason(cause), cause);
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "there is a file of that name";
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
